import { checklist, isGiven } from '../../rules/checklist'
import type { Answers, CoOpBody, EvidenceState } from '../../rules/claim'
import { type ActivityId, activityIds } from '../../rules/policy/names'
import { policyFor } from '../../rules/policy/policyFor'
import type { EvidenceRow } from '../../rules/policy/policyTypes'
import { coOpClaim, costLine } from '../support/claims'

const policy = policyFor('2026-07-01')
const bodyOf = (answers: Answers, more: Partial<CoOpBody> = {}) =>
  coOpClaim({ body: { answers, costs: [], ...more } }).body
const listOf = (answers: Answers, more: Partial<CoOpBody> = {}) => checklist(bodyOf(answers, more), policy)
const needs = (answers: Answers, more: Partial<CoOpBody> = {}) =>
  Object.fromEntries(listOf(answers, more).map(({ id, need }) => [id, need]))

test('without an activity there is no checklist', () => {
  expect(listOf({})).toEqual([])
})

describe.each(activityIds)('the checklist of %s', (activity) => {
  const items = listOf({ activity })

  test('has items, numbered from 1, each with an id of its own', () => {
    expect(items.length).toBeGreaterThan(0)
    expect(items.map(({ number }) => number)).toEqual(items.map((_, index) => index + 1))
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  test('asks for something and has nothing yet', () => {
    expect(items.some(({ need }) => need !== 'optional')).toBe(true)
    expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['missing']))
  })

  test('gives a one-of item the others that stand for it', () => {
    for (const item of items.filter(({ need }) => need === 'one-of')) {
      expect(items.filter(({ group }) => group === item.group).length).toBeGreaterThan(1)
    }
  })
})

describe('a fact decides what is needed', () => {
  const seminar = { activity: 'customer-seminars-bootcamps' } as const
  const mail = { activity: 'direct-mail-email-sms' } as const
  const site = { activity: 'partner-website-seo' } as const
  const exams = { activity: 'microsoft-exams-tuition' } as const
  const unit = { activity: 'product-seeding-demo-units' } as const
  const trip = { activity: 'microsoft-hosted-conferences' } as const

  test.each<[string, Answers, string, string | undefined]>([
    [
      'slides, when Microsoft content is not on other proof',
      { ...seminar, coreShown: false },
      'presentation',
      'required',
    ],
    ['slides, when it is', { ...seminar, coreShown: true }, 'presentation', 'optional'],
    ['slides, while nobody said', seminar, 'presentation', 'optional'],
    ['the statement of work, with SEO', { ...site, seo: true }, 'seo-sow', 'required'],
    ['the statement of work, without SEO', { ...site, seo: false }, 'seo-sow', undefined],
    ['the statement of work, shown while nobody said', site, 'seo-sow', 'required'],
    ['proof of a channel that was used', { ...mail, channels: ['sms', 'email'] }, 'proof-sms', 'required'],
    ['proof of a channel that was not used', { ...mail, channels: ['sms', 'email'] }, 'proof-mail', undefined],
    ['proof of any channel while nobody said which', mail, 'proof-mail', 'one-of'],
    ['names and cost of those in a course', { ...exams, training: 'course' }, 'attendees-cost', 'required'],
    ['names and cost at an MCT renewal', { ...exams, training: 'mctRenewal' }, 'attendees-cost', 'optional'],
    ['the itinerary, with airfare', { ...trip, airfare: true }, 'itinerary', 'required'],
    ['the itinerary, without', { ...trip, airfare: false }, 'itinerary', undefined],
    ['proof of delivery of a bought unit', { ...unit, demoUnit: 'third-party' }, 'delivery-proof', 'required'],
    ['the specification of a bought unit', { ...unit, demoUnit: 'third-party' }, 'system-spec', undefined],
    ['the specification of a built unit', { ...unit, demoUnit: 'in-house' }, 'system-spec', 'required'],
    ['proof of delivery while nobody said who built it', unit, 'delivery-proof', 'one-of'],
  ])('%s', (_, answers, id, need) => {
    expect(needs(answers)[id]).toBe(need)
  })
})

describe('the costs decide which cost documents are needed', () => {
  const seminar = { activity: 'customer-seminars-bootcamps' } as const
  const vendor = costLine({ id: 'c1' })
  const own = costLine({ id: 'c2', by: 'own', payee: 'Contoso' })

  test.each([
    ['no cost yet', [], 'one-of', 'one-of'],
    ['an agency', [vendor], 'required', 'optional'],
    ['own people', [own], 'optional', 'required'],
    ['an agency and own people', [vendor, own], 'required', 'required'],
  ])('%s', (_, costs, invoice, csr) => {
    expect(needs(seminar, { costs })).toMatchObject({ 'third-party-invoice': invoice, csr })
  })

  test('an exam has invoices of its own, whoever was paid', () => {
    expect(needs({ activity: 'microsoft-exams-tuition' }, { costs: [own] })).toMatchObject({ 'exam-invoice': 'one-of' })
  })
})

describe('a campaign of several components', () => {
  const components: ActivityId[] = ['digital-advertising', 'partner-website-seo']
  const campaign = { activity: 'multi-touch-digital-campaign', components, seo: false } as const
  const items = listOf({ ...campaign, components: [...components] })

  test('has one set of cost documents and the evidence of each component under its name', () => {
    expect(items.map(({ id }) => id)).toEqual([
      'third-party-invoice',
      'csr',
      'digital-advertising/ad-screenshot',
      'digital-advertising/landing-url',
      'digital-advertising/results',
      'partner-website-seo/page-url',
      'partner-website-seo/page-screenshot',
      'partner-website-seo/results',
    ])
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  test('keeps the choices of one component apart from another’s', () => {
    const groups = items.flatMap(({ group }) => group ?? [])
    expect(new Set(groups)).toEqual(new Set(['cost-document', 'partner-website-seo/site-evidence']))
  })

  test('asks only for cost documents while no component is chosen', () => {
    expect(Object.keys(needs({ activity: 'multi-touch-digital-campaign' }))).toEqual(['third-party-invoice', 'csr'])
  })

  test('takes nothing from components that stayed from an earlier choice of activity', () => {
    const plain = Object.keys(needs({ activity: 'telemarketing' }))
    expect(Object.keys(needs({ activity: 'telemarketing', components }))).toEqual(plain)
  })
})

describe('where an item stands', () => {
  const stateOf = (id: string, evidence: Record<string, EvidenceState>) =>
    listOf({ activity: 'partner-website-seo' }, { evidence }).find((item) => item.id === id)?.state
  const file: EvidenceState = { files: [{ fileId: 'f' }] }

  test.each<[string, string, Record<string, EvidenceState>, string]>([
    ['nothing sent', 'page-screenshot', {}, 'missing'],
    ['a file sent', 'page-screenshot', { 'page-screenshot': file }, 'done'],
    ['its alternative sent', 'page-url', { 'page-screenshot': file }, 'covered'],
    ['an item of another group sent', 'page-url', { csr: file }, 'missing'],
    ['waived', 'page-url', { 'page-url': { files: [], notApplicable: { reason: 'intranet' } } }, 'not-applicable'],
    [
      'waived though a file was sent',
      'seo-sow',
      { 'seo-sow': { ...file, notApplicable: { reason: 'x' } } },
      'not-applicable',
    ],
    [
      'its alternative waived',
      'page-screenshot',
      { 'page-url': { files: [], notApplicable: { reason: 'x' } } },
      'missing',
    ],
    ['a required item beside one that was sent', 'seo-sow', { 'page-screenshot': file }, 'missing'],
  ])('%s', (_, id, evidence, state) => {
    expect(stateOf(id, evidence)).toBe(state)
  })
})

describe('what counts as given', () => {
  const row = (answer: EvidenceRow['answer']): EvidenceRow => ({
    id: 'results',
    kind: 'proof',
    answer,
    need: 'required',
    metrics: [
      { id: 'registered', kind: 'count' },
      { id: 'attended', kind: 'count', optional: true },
    ],
    basis: { source: 'core requirements', asOf: '2021-11-10', certainty: 'fact' },
  })
  const files = [{ fileId: 'f' }]

  test.each<[string, EvidenceRow['answer'], EvidenceState, boolean]>([
    ['a file', 'file', { files }, true],
    ['words where a file is wanted', 'file', { files: [], text: 'sent by post' }, false],
    ['words', 'text', { files: [], text: 'https://contoso.example' }, true],
    ['a file where words are wanted', 'text', { files }, false],
    ['no words', 'text', { files: [], text: '' }, false],
    ['a file for either', 'file-or-text', { files }, true],
    ['words for either', 'file-or-text', { files: [], text: 'https://contoso.example' }, true],
    ['neither', 'file-or-text', { files: [] }, false],
    ['every figure that is asked for', 'metric', { files: [], metrics: { registered: 0 } }, true],
    ['only the figure that is not asked for', 'metric', { files: [], metrics: { attended: 31 } }, false],
    ['no figure', 'metric', { files: [] }, false],
    ['a tick', 'confirm', { files: [], confirmed: {} }, true],
    ['a file without a tick', 'confirm', { files }, false],
  ])('%s: %s', (_, answer, given, expected) => {
    expect(isGiven(row(answer), given)).toBe(expected)
  })
})
