import { eventSentence } from '../../../cards/history/eventSentence'
import { textFor } from '../../../cards/text/textFor'
import { eventCodes } from '../../../rules/history/eventCodes'
import type { Params } from '../../../rules/outcome'
import { policyFor } from '../../../rules/policy/policyFor'
import { coOpClaim } from '../../support/claims'

const text = textFor('en')
const of = { claim: coOpClaim(), policy: policyFor('2026-10-05'), fileNames: { f1: 'hanbit *invoice*.pdf' } }

test.each<[string, Params, string]>([
  ['started', {}, 'Started the claim.'],
  ['confirmed', { linked: 0 }, 'Confirmed the claim.'],
  ['confirmed', { linked: 1 }, 'Confirmed the claim, with 1 more for other usage periods.'],
  ['confirmed', { linkedTo: '0190a0b0-0000-7000-8000-000000000001' }, 'Confirmed the claim.'],
  ['answered', { question: 'title', answer: 'Seminar *one*' }, 'Name of the claim: answered “Seminar \\*one\\*”.'],
  ['answered', { question: 'title', answer: '' }, 'Name of the claim: left open.'],
  ['answered', { question: 'costGross', answer: 'KRW 5,500,000' }, 'Total, tax included: answered “KRW 5,500,000”.'],
  ['answered', { question: 'channels', answer: 'mail,sms' }, expect.stringMatching(/answered “.*and.*”/)],
  ['answered', { question: 'dates', answer: '2026-10-05' }, expect.stringContaining('“Monday, October 5, 2026”')],
  ['place', { item: 'agenda', fileId: 'f1' }, 'Put hanbit \\*invoice\\*.pdf on Agenda or program.'],
  ['place', { item: 'gone', fileId: 'gone' }, 'Put a file on an item.'],
  ['write', { item: 'agenda' }, 'Filled in Agenda or program.'],
  ['packed', { sha256: 'ab', verdict: 'not-ready' }, 'Made the package. Our check: not ready yet.'],
  [
    'submitted',
    { claimNumber: '4711', on: '2027-02-05' },
    'Reported it as submitted in Partner Center on Friday, February 5, 2027, claim number 4711.',
  ],
  [
    'reported',
    { status: 'under-review', on: '2027-02-10' },
    'Reported Partner Center’s status: Under review, on Wednesday, February 10, 2027.',
  ],
  ['vendorAsked', { payee: 'Hanbit', dueOn: '2027-01-25' }, 'Asked Hanbit for an invoice by Monday, January 25, 2027.'],
  ['override', { reason: 'on paper', findings: 2 }, 'Had the package made in spite of what the check found: on paper.'],
  ['of a later version', {}, 'Something that this version of me has no words for.'],
  ['constructor', {}, 'Something that this version of me has no words for.'],
])('%s %j reads "%s"', (code, params, sentence) => {
  expect(eventSentence(text, { code, params }, of)).toEqual(sentence)
})

test('an option is named, not its code', () => {
  const event = { code: 'answered', params: { question: 'activity', answer: 'customer-seminars-bootcamps' } }
  expect(eventSentence(text, event, of)).toContain(text.catalogue.activities['customer-seminars-bootcamps'].name)
})

test.each(eventCodes)('%s never shows an id, and has a sentence even when nothing is known', (code) => {
  const id = '0190a0b0-dead-7000-8000-000000000001'
  const params = { item: id, fileId: id, linkedTo: id, sha256: id }
  const sentence = eventSentence(text, { code, params }, of)
  expect(sentence).toMatch(/^\S.*\.$/)
  expect(sentence).not.toContain('dead')
})
