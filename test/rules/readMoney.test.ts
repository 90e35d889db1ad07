import { readMoney } from '../../rules/readMoney'

describe('an amount with its currency is read', () => {
  it.each([
    ['KRW 5,500,000', undefined, 5_500_000, 'KRW'],
    ['5.500,00 EUR', undefined, 550_000, 'EUR'],
    ['₹1,23,456.00', undefined, 12_345_600, 'INR'],
    ['NT$1,234', undefined, undefined, 'TWD'],
    ['12,50', 'EUR', 1250, 'EUR'],
    ['$12.50', 'CAD', 1250, 'CAD'],
    ['USD 12.50', 'EUR', 1250, 'USD'],
    ['R$ 1.234,50', 'EUR', 123_450, 'BRL'],
  ])('%s (by default %s)', (text, byDefault, minor, currency) => {
    const expected =
      minor === undefined
        ? { ok: false, reason: 'ambiguousAmount', params: { asThousands: '123400', asDecimal: '123', currency } }
        : { ok: true, value: { minor, currency } }
    expect(readMoney(text, byDefault)).toEqual(expected)
  })
})

describe('the currency is asked for when nobody said which', () => {
  it('without any word', () => {
    expect(readMoney('12.50')).toEqual({ ok: false, reason: 'currencyMissing' })
  })

  it.each([
    ['¥500', undefined, 'JPY CNY'],
    ['¥500', 'EUR', 'JPY CNY'],
    ['500 kr', undefined, 'SEK NOK DKK ISK'],
    ['500 元', 'USD', 'CNY TWD HKD MOP'],
  ])('%s (by default %s)', (text, byDefault, candidates) => {
    expect(readMoney(text, byDefault)).toEqual({ ok: false, reason: 'currencyMissing', params: { candidates } })
  })

  it('a dollar sign names the dollars it can be', () => {
    expect(readMoney('$5')).toMatchObject({ params: { candidates: expect.stringContaining('USD AUD') } })
  })
})

it.each([
  ['nonsense', 'notAnAmount', undefined],
  ['EEK 500', 'unknownCurrency', { found: 'EEK' }],
  ['EUR -5', 'notPositive', { currency: 'EUR' }],
  ['12.50 KRW', 'tooPrecise', { digits: 0, currency: 'KRW' }],
])('%s is refused: %s', (text, reason, params) => {
  expect(readMoney(text, 'EUR')).toEqual(params ? { ok: false, reason, params } : { ok: false, reason })
})
