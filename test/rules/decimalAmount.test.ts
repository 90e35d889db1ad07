import { decimalAmount } from '../../rules/decimalAmount'

test.each([
  [125_000, 'EUR', '1250.00'],
  [5, 'EUR', '0.05'],
  [-5, 'EUR', '-0.05'],
  [0, 'EUR', '0.00'],
  [5_500_000, 'KRW', '5500000'],
  [0, 'KRW', '0'],
  [5500, 'KWD', '5.500'],
  [Number.MAX_SAFE_INTEGER, 'EUR', '90071992547409.91'],
])('%d minor units of %s are %s, exactly', (minor, currency, text) => {
  expect(decimalAmount({ minor, currency })).toBe(text)
})

test('an amount of no currency is a bug', () => {
  expect(() => decimalAmount({ minor: 1, currency: 'ABC' })).toThrow(RangeError)
})
