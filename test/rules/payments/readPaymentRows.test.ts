import { decimalMark } from '../../../rules/payments/decimalMark'
import { exportColumns } from '../../../rules/payments/exportColumns'
import { payoutState } from '../../../rules/payments/payoutState'
import { readExportAmount } from '../../../rules/payments/readExportAmount'
import { readExportDate } from '../../../rules/payments/readExportDate'
import { readPaymentRows } from '../../../rules/payments/readPaymentRows'

const today = '2027-03-09'

test.each([
  ['transaction history', ['earningId', 'claimId', 'earningAmount', 'transactionCurrency', 'paymentStatus'], true],
  ['its names in other dress', [' Claim ID ', 'Earning amount', 'PAYMENT_ID'], true],
  ['payments', ['participantID', 'totalPayment', 'paymentID', 'paymentDate'], true],
  ['payments with a status', ['totalPayment', 'paymentID', 'paymentStatus'], true],
  ['claims without payments', ['claimId', 'title', 'amount'], false],
  ['claims without amounts', ['claimId', 'paymentStatus'], false],
  ['payments without a day or status', ['totalPayment', 'paymentID'], false],
  ['payments without a total', ['paymentID', 'paymentDate'], false],
  ['leads', ['name', 'firm'], false],
])('the header of %s', (_, header, isExport) => {
  expect(exportColumns(header) !== undefined).toBe(isExport)
})

test.each([
  ['Sent', 'paid'],
  ['PAID', 'paid'],
  ['Pending tax invoice', 'held'],
  ['Rejected during review', 'held'],
  ['Failed', 'held'],
  ['Upcoming', 'waiting'],
  ['Tax invoice under review', 'waiting'],
  ['Not sent', 'waiting'],
  ['', 'waiting'],
])('“%s” means %s', (status, state) => {
  expect(payoutState(status)).toBe(state)
})

test.each([
  [['1234', '5'], 'unknown'],
  [['1.234', '12,500'], 'unknown'],
  [['1,234.50'], '.'],
  [['1.234,50', '1.234'], ','],
  [['12.5', '1.234'], '.'],
  [['1234.567'], '.'],
  [['0.123'], '.'],
  [['1.234.567'], ','],
  [['12.5', '12,5'], 'mixed'],
  [['-', 'n/a', '1.2x'], 'unknown'],
])('amounts like %j write decimals with “%s”', (amounts, mark) => {
  expect(decimalMark(amounts)).toBe(mark)
})

test.each([
  ['4400000.0000', 'KRW', '.', 4_400_000],
  ['1,234.50', 'EUR', '.', 123_450],
  ['1.234,50', 'EUR', ',', 123_450],
  ['1 234,5', 'EUR', ',', 123_450],
  ['12.345', 'EUR', '.', 1235],
  ['12.344', 'EUR', '.', 1234],
  ['1234', 'EUR', 'unknown', 123_400],
  ['-12.5', 'EUR', '.', -1250],
  ['(12.5)', 'EUR', '.', -1250],
  ['1.234', 'EUR', 'unknown', undefined],
  ['1.234', 'EUR', 'mixed', undefined],
  ['1.2.3', 'EUR', '.', undefined],
  ['12,34.5', 'EUR', '.', undefined],
  ['12.3,4', 'EUR', '.', undefined],
  ['1.23E+05', 'EUR', '.', undefined],
  ['', 'EUR', '.', undefined],
  ['99999999999999999999', 'EUR', '.', undefined],
] as const)('“%s” %s with “%s” is %s', (text, currency, mark, minor) => {
  expect(readExportAmount(text, currency, mark)).toBe(minor)
})

test.each([
  ['2027-03-05T00:00:00Z', '2027-03-05'],
  ['2027-03-05 13:45', '2027-03-05'],
  ['5 Mar 2027', '2027-03-05'],
  ['3/4/2027 12:00:00 AM', undefined],
  ['2027-03-10', undefined],
  ['', undefined],
])('the day of “%s” is %s', (text, day) => {
  expect(readExportDate(text, today)).toBe(day)
})

test('rows are read below a title, whatever the order of the columns', () => {
  const table = [
    ['Transaction history'],
    ['paymentStatus', 'claimId', 'earningAmount', 'transactionCurrency', 'paymentId', 'paymentDate', 'heldSince'],
    ['Sent', ' A-1 ', '12.50', 'eur', 'P1', '2027-03-05', ''],
    ['', '', ''],
    ['Pending tax invoice', 'A-2', '7.00', 'EUR', '', '', '2027-03-01'],
    ['Sent', 'A-3', '7.00', 'doubloons'],
  ]
  expect(readPaymentRows(table, today)).toEqual({
    namesClaims: true,
    rows: [
      {
        claimId: 'A-1',
        earningId: '',
        state: 'paid',
        words: 'Sent',
        paymentId: 'P1',
        amount: { minor: 1250, currency: 'EUR' },
        paidOn: '2027-03-05',
      },
      {
        claimId: 'A-2',
        earningId: '',
        state: 'held',
        words: 'Pending tax invoice',
        paymentId: '',
        amount: { minor: 700, currency: 'EUR' },
        heldSince: '2027-03-01',
      },
      { claimId: 'A-3', earningId: '', state: 'paid', words: 'Sent', paymentId: '' },
    ],
  })
})

test('the amount in the currency of the payment counts where the export has it', () => {
  const header = [
    'claimId',
    'paymentStatus',
    'earningAmount',
    'transactionCurrency',
    'earningAmountInLastPaymentCurrency',
    'lastPaymentCurrency',
  ]
  const table = [header, ['A', 'Sent', '10.50', 'USD', '9.75', 'EUR'], ['B', 'Sent', '10.50', 'USD', '', '']]
  expect(readPaymentRows(table, today)?.rows.map(({ amount }) => amount)).toEqual([
    { minor: 975, currency: 'EUR' },
    { minor: 1050, currency: 'USD' },
  ])
})

test('an ambiguous amount is left unread, and no table is no export', () => {
  const header = ['claimId', 'paymentStatus', 'earningAmount', 'transactionCurrency']
  expect(readPaymentRows([header, ['A', 'Sent', '1.234', 'EUR']], today)?.rows[0]).not.toHaveProperty('amount')
  expect(readPaymentRows([['name', 'firm']], today)).toBeUndefined()
  expect(readPaymentRows([], today)).toBeUndefined()
})
