import { checklist } from '../../rules/checklist'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import type { ActivityId, ExpenseCode } from '../../rules/policy/names'
import { vendorMailDue } from '../../rules/vendorMailDue'
import { vendorMailFacts } from '../../rules/vendorMailFacts'
import { vendorMailLanguage } from '../../rules/vendorMailLanguage'
import { vendorMailLanguages } from '../../rules/vendorMailLanguages'
import { vendorMailProofs } from '../../rules/vendorMailProofs'
import { coOpClaim, costLine } from '../support/claims'

const claim = coOpClaim()

test.each([
  ['KRW', 'en-US', 'ko'],
  ['TWD', 'en', 'zh-TW'],
  ['BRL', 'de-DE', 'pt-BR'],
  ['EUR', 'de-AT', 'de'],
  ['EUR', 'DE', 'de'],
  ['EUR', 'fr-BE', 'fr'],
  ['USD', 'ko-KR', 'ko'],
  ['EUR', 'pt-PT', 'pt-BR'],
  ['HKD', 'zh-HK', 'zh-TW'],
  ['USD', 'zh-Hant-MO', 'zh-TW'],
  ['CNY', 'zh-CN', 'en'],
  ['JPY', 'ja-JP', 'en'],
  ['EUR', 'den', 'en'],
  ['', '', 'en'],
])('a vendor paid in %s by somebody who speaks %s is written to in %s', (currency, locale, language) => {
  expect(vendorMailLanguage(currency, locale)).toBe(language)
})

test('whoever speaks a language of the mail is offered it', () => {
  for (const language of vendorMailLanguages) expect(vendorMailLanguage('EUR', language)).toBe(language)
})

test.each([
  ['the latest sensible day for a missing invoice', '2026-10-20', {}],
  ['three working days from a Wednesday late in the day', '2027-02-03', { soonest: '2027-02-08' }],
  ['three working days, and a holiday is none', '2027-02-03', { holidays: ['2027-02-04'], soonest: '2027-02-09' }],
  ['what is left of them before the last working day', '2027-02-10', { soonest: '2027-02-12' }],
  ['three working days once that is over', '2027-02-15', { soonest: '2027-02-18' }],
])('a vendor is given %s', (_what, today, { holidays = [], soonest }: { holidays?: string[]; soonest?: string }) => {
  const due = vendorMailDue(claim, coOpPolicy, today, holidays)
  if (soonest) expect(due).toBe(soonest)
  else expect(due > '2026-10-23' && due < '2027-02-12').toBe(true)
})

test('a vendor whose invoice is here already is given three working days for another', () => {
  const given = coOpClaim({ body: { evidence: { 'third-party-invoice': { files: [{ fileId: 'f1' }] } } } })
  expect(vendorMailDue(given, coOpPolicy, '2026-10-20', [])).toBe('2026-10-23')
})

const proofsFor = (activity: ActivityId, expense: ExpenseCode, more = {}) => {
  const body = coOpClaim({ body: { answers: { activity, ...more } } }).body
  return vendorMailProofs(expense, checklist(body, coOpPolicy))
}

test.each<[ActivityId, ExpenseCode, object, string[]]>([
  ['digital-advertising', 'media-placement', {}, ['adScreenshot', 'results']],
  ['print-advertising', 'media-placement', {}, ['publishedCopy', 'reach']],
  ['direct-mail-email-sms', 'postage', { channels: ['mail'] }, ['publishedCopy', 'distribution', 'reach']],
  ['telemarketing', 'call-center', {}, ['script', 'callResults']],
  ['partner-website-seo', 'seo-maintenance', { seo: true }, ['statementOfWork', 'pageScreenshot', 'results']],
  ['partner-website-seo', 'seo-maintenance', { seo: false }, ['pageScreenshot', 'results']],
  ['customer-seminars-bootcamps', 'catering', {}, []],
  ['customer-seminars-bootcamps', 'signage-displays-print', {}, ['photos']],
  ['microsoft-exams-tuition', 'training-tuition', { training: 'course' }, ['courseCode']],
])('for %s, whoever was paid for %s (%j) is asked for %j, too', (activity, expense, more, proofs) => {
  expect(proofsFor(activity, expense, more)).toEqual(proofs)
})

test('a vendor is not asked for what is here already', () => {
  const { body } = coOpClaim({
    body: {
      answers: { activity: 'digital-advertising' },
      evidence: { 'ad-screenshot': { files: [{ fileId: 'f1' }] } },
    },
  })
  expect(vendorMailProofs('media-placement', checklist(body, coOpPolicy))).toEqual(['results'])
})

test('a vendor learns of the activity and their own service, and of no amount or id', () => {
  const facts = vendorMailFacts(claim.body, costLine(), coOpPolicy, '2027-01-18')
  expect(facts).toEqual({
    payee: 'Hanbit Events Co., Ltd.',
    what: 'Room and catering',
    served: { from: '2026-10-05', to: '2026-10-05' },
    currency: 'KRW',
    invoiceNumber: '2026-10-118',
    title: 'Cloud security seminar, Seoul',
    dates: { from: '2026-10-05', to: '2026-10-05' },
    proofs: [],
    dueOn: '2027-01-18',
  })
})

test('without title, dates and number the mail goes by what the cost says', () => {
  const { body } = coOpClaim({ body: { answers: {} } })
  const facts = vendorMailFacts(body, costLine({ invoiceNumber: undefined }), coOpPolicy, '2027-01-18')
  expect(facts).toMatchObject({ title: 'Room and catering', dates: { from: '2026-10-05', to: '2026-10-05' } })
  expect(facts).not.toHaveProperty('invoiceNumber')
})
