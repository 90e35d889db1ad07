import type { CoOpBody, ReportedStatus } from '../../rules/claim'
import { paymentExpected } from '../../rules/paymentExpected'
import { paymentShortfall } from '../../rules/paymentShortfall'
import { readLines } from '../../rules/questions/readLines'
import { statusTimeline } from '../../rules/statusTimeline'
import { coOpClaim } from '../support/claims'

const reported = (...statuses: ReportedStatus[]) =>
  statuses.map((status) => ({ status, on: '2027-03-03', at: 1, by: 'owner-1' }))
const bodyOf = (body: Partial<CoOpBody>) => coOpClaim({ body }).body

test.each([
  ['45 business days after approval', {}, { after: 'approval', by: '2027-05-05', lookOn: '2027-05-05' }],
  [
    '30 days after the tax invoice’s approval',
    { taxAskedOn: '2027-03-04', taxApprovedOn: '2027-03-10' },
    { after: 'tax-invoice', by: '2027-04-09', lookOn: '2027-04-09' },
  ],
  ['no day while the tax invoice waits', { taxAskedOn: '2027-03-04' }, { after: 'tax-invoice', lookOn: '2027-05-05' }],
])('money is expected: %s', (_, decision, expected) => {
  expect(paymentExpected(bodyOf({ reports: reported('approved'), decision }), [])).toEqual(expected)
})

test('the organisation’s holidays move the day', () => {
  expect(paymentExpected(bodyOf({ reports: reported('approved') }), ['2027-05-05'])?.by).toBe('2027-05-06')
})

test.each([
  ['not approved', { reports: reported('approved', 'rejected') }],
  ['paid', { reports: reported('approved'), paidOn: '2027-03-05' }],
])('no money is expected of a claim that is %s', (_, body) => {
  expect(paymentExpected(bodyOf(body), [])).toBeUndefined()
})

const paying = (...amounts: { minor: number; currency: string }[]) => ({
  payment: { amounts, numbers: [], from: 'person' as const },
})
const approved = { decision: { approved: { minor: 4_500_000, currency: 'KRW' } } }

test.each([
  [
    'what was approved',
    { ...approved, ...paying({ minor: 4_400_000, currency: 'KRW' }) },
    { of: 'approved', difference: { minor: -100_000, currency: 'KRW' } },
  ],
  [
    'what was claimed',
    paying({ minor: 5_000_001, currency: 'KRW' }),
    { of: 'claimed', difference: { minor: 1, currency: 'KRW' } },
  ],
])('a payment is compared with %s', (_, body, expected) => {
  expect(paymentShortfall(bodyOf(body))).toMatchObject(expected)
})

test.each([
  ['another currency', paying({ minor: 1, currency: 'EUR' })],
  ['several currencies', paying({ minor: 1, currency: 'KRW' }, { minor: 1, currency: 'EUR' })],
])('%s is never compared', (_, body) => {
  expect(paymentShortfall(bodyOf(body))).not.toHaveProperty('difference')
})

test.each([
  ['no payment', {}],
  ['no amount', paying()],
  ['no costs', { ...paying({ minor: 1, currency: 'KRW' }), costs: [] }],
])('with %s there is nothing to compare', (_, body) => {
  expect(paymentShortfall(bodyOf(body))).toBeUndefined()
})

/** What was reported, and the steps as they are shown; those in brackets nobody saw. */
test.each([
  ['nothing', [], {}, ''],
  ['each step', ['editing', 'submitted', 'under-review', 'approved'], {}, 'editing submitted under-review approved'],
  ['an approval alone', ['approved'], {}, '(submitted) (under-review) approved'],
  ['an approval after submission', ['submitted', 'approved'], {}, 'submitted (under-review) approved'],
  ['the same twice', ['submitted', 'submitted'], {}, 'submitted submitted'],
  [
    'an approval after action required',
    ['under-review', 'action-required', 'approved'],
    {},
    '(submitted) under-review action-required (submitted) (under-review) approved',
  ],
  ['a second submission', ['action-required', 'submitted'], {}, '(submitted) (under-review) action-required submitted'],
  ['a dispute', ['submitted', 'disputed'], {}, 'submitted (under-review) (rejected) disputed'],
  ['a won dispute', ['rejected', 'approved'], {}, '(submitted) (under-review) rejected (disputed) approved'],
  [
    'action required after a rejection',
    ['rejected', 'action-required'],
    {},
    '(submitted) (under-review) rejected (disputed) action-required',
  ],
  ['a lost dispute', ['disputed', 'rejected'], {}, '(submitted) (under-review) (rejected) disputed rejected'],
  ['money', ['submitted'], { paidOn: '2027-03-05' }, 'submitted (under-review) (approved) paid'],
  [
    'held money',
    ['approved'],
    { heldSince: '2027-03-04', paidOn: '2027-03-05' },
    '(submitted) (under-review) approved held paid',
  ],
  ['a step back', ['approved', 'under-review'], {}, '(submitted) (under-review) approved under-review'],
  ['not started', ['not-started', 'editing'], {}, 'not-started editing'],
] as const)('the steps of %s', (_, statuses, money, shown) => {
  const rows = statusTimeline({ reports: reported(...statuses), ...money })
  expect(rows.map(({ step, report }) => (report ? step : `(${step})`)).join(' ')).toBe(shown)
})

test.each([
  [' one \r\n\r\n two  words\u0007 ', { ok: true, value: 'one\ntwo words' }],
  [' \n ', { ok: false, reason: 'emptyText' }],
  ['x'.repeat(1001), { ok: false, reason: 'tooLong', params: { max: 1000 } }],
])('lines of %j', (typed, expected) => {
  expect(readLines(typed, 1000)).toEqual(expected)
})
