import type { CoOpBody, CoOpClaim } from '../../../rules/claim'
import { matchPayments } from '../../../rules/payments/matchPayments'
import type { PaymentRow } from '../../../rules/payments/readPaymentRows'
import { coOpClaim } from '../../support/claims'

const row = (change: Partial<PaymentRow> = {}): PaymentRow => ({
  claimId: 'A-1',
  earningId: '',
  state: 'paid',
  words: 'Sent',
  paymentId: 'P1',
  amount: { minor: 100, currency: 'KRW' },
  paidOn: '2027-03-05',
  ...change,
})
const table = (...rows: PaymentRow[]) => ({ namesClaims: true, rows })
const claim = (body: Partial<CoOpBody> = {}, change: Partial<CoOpClaim> = {}) =>
  coOpClaim({ status: 'handed-over', ...change, body: { claimNumber: 'a-1', ...body } })
const match = (rows: PaymentRow[], ...claims: CoOpClaim[]) => matchPayments([table(...rows)], claims)
const one = (rows: PaymentRow[], about = claim()) => match(rows, about).claims[0]

test('what was sent is summed for each currency, with numbers and the last day', () => {
  const found = one([
    row(),
    row({ paymentId: 'P2', paidOn: '2027-03-01' }),
    row({ amount: { minor: 7, currency: 'EUR' } }),
  ])
  expect(found).toMatchObject({
    state: 'paid',
    amounts: [
      { minor: 7, currency: 'EUR' },
      { minor: 200, currency: 'KRW' },
    ],
    numbers: ['P1', 'P2'],
    on: '2027-03-05',
    unread: 0,
    recordable: true,
  })
})

test.each([
  ['some of it was sent', [row(), row({ state: 'waiting', words: 'Upcoming' })], { state: 'part', recordable: false }],
  [
    'it is held',
    [row({ state: 'held', words: 'Failed' }), row({ state: 'waiting', words: 'Upcoming' })],
    { state: 'held', words: ['Failed', 'Upcoming'], recordable: true },
  ],
  ['it waits', [row({ state: 'waiting', words: 'Upcoming' })], { state: 'waiting', recordable: true }],
  [
    'it waits without a word',
    [row({ state: 'waiting', words: '' })],
    { state: 'waiting', words: [], recordable: false },
  ],
])('%s', (_, rows, expected) => {
  expect(one(rows)).toMatchObject(expected)
})

test('money is held since the earliest day a file gives, and not since one of what only waits', () => {
  const held = [row({ state: 'held', heldSince: '2027-02-02' }), row({ state: 'held', heldSince: '2027-02-01' })]
  expect(one(held)?.since).toBe('2027-02-01')
  expect(one([row({ state: 'waiting', heldSince: '2027-02-01' })])).not.toHaveProperty('since')
})

test('an amount that cannot be read leaves no sum, and a day that is missing none of them', () => {
  const { amount: _amount, ...unread } = row()
  const { paidOn: _paidOn, ...undated } = row()
  expect(one([row(), unread])).toMatchObject({ amounts: [], unread: 1 })
  expect(one([row(), { ...undated, paymentId: 'P2' }])).not.toHaveProperty('on')
})

test('sums beyond what can be counted exactly, or in more currencies than one is paid in, are left unread', () => {
  const huge = row({ amount: { minor: Number.MAX_SAFE_INTEGER, currency: 'KRW' } })
  expect(one([huge, huge])).toMatchObject({ amounts: [], unread: 2 })
  const many = ['EUR', 'USD', 'GBP', 'JPY', 'KRW', 'CHF', 'SEK', 'NOK', 'DKK']
  expect(one(many.map((currency) => row({ amount: { minor: 1, currency } })))).toMatchObject({ amounts: [], unread: 9 })
})

test('the day of a payment comes from the payments export that came with it', () => {
  const { paidOn: _paidOn, ...undated } = row()
  const payments = { namesClaims: false, rows: [row({ claimId: '', paidOn: '2027-03-02' })] }
  const { claims, withoutId } = matchPayments([table(undated), payments], [claim()])
  expect([claims[0]?.on, withoutId]).toEqual(['2027-03-02', 0])
})

test('of exports that overlap the later one speaks, and within one file every row counts', () => {
  const before = row({ earningId: 'e1', state: 'waiting', words: 'Upcoming' })
  const now = row({ earningId: 'e1' })
  const { claims } = matchPayments([table(before), table(now, now)], [claim()])
  expect(claims[0]).toMatchObject({ state: 'paid', amounts: [{ minor: 200, currency: 'KRW' }] })
})

test('rows of no claim are listed, of several claims too, and those without a number are counted', () => {
  const twins = [claim(), claim({}, { id: 'twin' })]
  const rows = [row(), row({ claimId: ' B-9' }), row({ claimId: 'b-9 ' }), row({ claimId: '' })]
  expect(match(rows, ...twins, coOpClaim())).toEqual({
    claims: [],
    unknown: [
      { claimId: 'a-1', rows: 1, several: true },
      { claimId: 'b-9', rows: 2, several: false },
    ],
    withoutId: 1,
  })
})

const paid = {
  paidOn: '2027-03-05',
  payment: { amounts: [{ minor: 100, currency: 'KRW' }], numbers: ['P1'], from: 'export' as const },
}

test.each([
  ['the same payment', paid, [row()], true],
  ['the same payment without a day', paid, [row({ paidOn: undefined } as unknown as PaymentRow)], true],
  ['a payment of another day', { ...paid, paidOn: '2027-03-04' }, [row()], false],
  ['a payment known by its day alone', { paidOn: '2027-03-05' }, [row()], false],
  ['another number', { ...paid, payment: { ...paid.payment, numbers: [] } }, [row()], false],
  ['no payment yet', {}, [row()], false],
])('a claim with %s', (_, body, rows, known) => {
  expect(one(rows, claim(body, { status: 'closed' }))).toMatchObject({ known, recordable: !known })
})

test.each([
  ['the same words', { payout: { words: 'Failed', on: '2027-03-01' } }, {}, true],
  ['other words', { payout: { words: 'Upcoming', on: '2027-03-01' } }, {}, false],
  [
    'the same words, and a day that is new',
    { payout: { words: 'Failed', on: '2027-03-01' } },
    { heldSince: '2027-02-01' },
    false,
  ],
  [
    'the same words and day',
    { payout: { words: 'Failed', on: '2027-03-01' }, heldSince: '2027-02-01' },
    { heldSince: '2027-02-01' },
    true,
  ],
])('held money with %s', (_, body, more, known) => {
  expect(one([row({ state: 'held', words: 'Failed', ...more })], claim(body))).toMatchObject({ known })
})

test('a claim told to be paid is left alone when the file says otherwise', () => {
  const found = one([row({ state: 'held', words: 'Failed' })], claim(paid, { status: 'closed' }))
  expect(found).toMatchObject({ contradicts: true, known: false, recordable: false })
})
