import { currencies } from '../../rules/currencies'
import { currencyNames } from '../../rules/currencyNames'
import { minorDigits, money, sumMoney } from '../../rules/money'

const eur = (minor: number) => ({ minor, currency: 'EUR' })

it.each([
  ['EUR', 2],
  ['KRW', 0],
  ['JPY', 0],
  ['HUF', 2],
  ['KWD', 3],
  ['BHD', 3],
  ['CLF', 4],
])('%s has %i decimals', (currency, digits) => {
  expect(minorDigits(currency)).toBe(digits)
})

it('the decimals of no currency are a bug, not a guess', () => {
  expect(() => minorDigits('XXX')).toThrow(RangeError)
  expect(() => minorDigits('eur')).toThrow(RangeError)
})

it('every code is three capitals, and every name means known codes', () => {
  expect([...currencies.keys()].filter((code) => !/^[A-Z]{3}$/.test(code))).toEqual([])
  const named = [...currencyNames].flatMap(([, codes]) => codes)
  expect(named.filter((code) => !currencies.has(code))).toEqual([])
  expect([...currencyNames.keys()].filter((name) => currencies.has(name) || name !== name.toUpperCase())).toEqual([])
})

it.each([
  [eur(1), true],
  [eur(-1), true],
  [{ minor: 1.5, currency: 'EUR' }, false],
  [{ minor: Number.NaN, currency: 'EUR' }, false],
  [{ minor: 2 ** 53, currency: 'EUR' }, false],
  [{ minor: 1, currency: 'eur' }, false],
  [{ minor: 1, currency: 'XXX' }, false],
  [{ minor: 1 }, false],
])('money is whole minor units of a known currency: %j', (value, valid) => {
  expect(money.safeParse(value).success).toBe(valid)
})

describe('a sum', () => {
  it('adds amounts of one currency', () => {
    expect(sumMoney([eur(1), eur(2), eur(-4)])).toEqual({ ok: true, value: eur(-1) })
  })

  it('names the currencies instead of converting', () => {
    const mixed = [eur(1), { minor: 2, currency: 'KRW' }, eur(3)]
    expect(sumMoney(mixed)).toEqual({ ok: false, reason: 'mixedCurrencies', params: { currencies: 'EUR KRW' } })
  })

  it('of nothing has no currency', () => {
    expect(sumMoney([])).toEqual({ ok: false, reason: 'nothingToSum' })
  })

  it('beyond exact numbers is refused', () => {
    expect(sumMoney([eur(Number.MAX_SAFE_INTEGER), eur(1)])).toEqual({ ok: false, reason: 'tooLarge' })
  })
})
