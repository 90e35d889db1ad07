import { formatAmount } from '../../rules/formatAmount'
import { readAmount } from '../../rules/readAmount'
import { readMoney } from '../../rules/readMoney'
import { fc } from '../support/chance'

const refused = (reason: string, params?: Record<string, string | number>) =>
  params ? { ok: false, reason, params } : { ok: false, reason }

describe('an amount that can mean one thing is read', () => {
  it.each([
    ['1,234.56', 'USD', 123456],
    ['1.234,56', 'EUR', 123456],
    ['1 234,56', 'EUR', 123456],
    ['1\u00a0234,56', 'EUR', 123456],
    ['1\u202f234,56', 'EUR', 123456],
    ['1\u2009234\u2009567,89', 'EUR', 123456789],
    ['1’234.56', 'CHF', 123456],
    ["1'234.56", 'CHF', 123456],
    ['￥１，２３４', 'JPY', 1234],
    ['１，２３４．５０', 'EUR', 123450],
    ['1,23,456.00', 'INR', 12345600],
    ['12,34,567', 'INR', 123456700],
    ['€1.234,5', 'EUR', 123450],
    ['12,34', 'EUR', 1234],
    ['12.3', 'EUR', 1230],
    [' 12 ', 'EUR', 1200],
    ['+12', 'EUR', 1200],
    ['007.50', 'EUR', 750],
    ['1,234,567', 'EUR', 123456700],
    ['1 234', 'EUR', 123400],
    ['1.234', 'KRW', 1234],
    ['1,234', 'JPY', 1234],
    ['5,500,000', 'KRW', 5500000],
    ['1234.567', 'KWD', 1234567],
    ['1,234.567', 'KWD', 1234567],
    ['0.567', 'KWD', 567],
    ['500,-', 'EUR', 50000],
    ['500.–', 'CHF', 50000],
    ['999999999999.99', 'USD', 99999999999999],
    ['\u200f500\u200e', 'EUR', 50000],
    ['500.', 'EUR', 50000],
  ])('%s in %s', (text, currency, value) => {
    expect(readAmount(text, currency)).toEqual({ ok: true, value })
  })
})

describe('an amount that can mean two things is asked about', () => {
  it.each([
    ['1.234', 'EUR', '123400', '123'],
    ['1,234', 'USD', '123400', '123'],
    ['12,345', 'USD', '1234500', '1235'],
    ['1.000', 'EUR', '100000', '100'],
    ['1.234', 'KWD', '1234000', '1234'],
    ['1.500,-', 'EUR', '150000', '150'],
  ])('%s in %s', (text, currency, asThousands, asDecimal) => {
    expect(readAmount(text, currency)).toEqual(refused('ambiguousAmount', { asThousands, asDecimal }))
  })
})

describe('what is no amount is refused', () => {
  it.each([
    '1e6',
    '0x10',
    'Infinity',
    'NaN',
    '١٢٣٤',
    '12,345,67',
    '1.2.3',
    '1,2345,678',
    '1 234 567.890.123',
    '1,234’567.00',
    '12 34',
    '01,234,567',
    '5²',
    '①',
    '½',
    '.5',
    '€.5',
    'EUR.50',
    '. 5',
    ',50',
    '',
    '   ',
    '100-200',
    '(5',
    '5)',
    '500 EUR 20',
    'about 500',
    '5 million',
    '500 EUR USD',
    '500 €£',
    'EUR',
    `${'1'.repeat(60)}${' '.repeat(30)}`,
  ])('%s', (text) => {
    expect(readAmount(text, 'EUR')).toEqual(refused('notAnAmount'))
  })
})

describe('an amount that is not above zero is refused', () => {
  it.each(['(1,234.56)', '(1.234)', '-5', '−5', '- 5', '5-', '--5', '€-5', '-€5', '0', '0,00', '-0'])('%s', (text) => {
    expect(readAmount(text, 'EUR')).toEqual(refused('notPositive'))
  })
})

describe('more decimals than the currency has are refused, never rounded', () => {
  it.each([
    ['0.005', 'EUR', 2],
    ['0,567', 'EUR', 2],
    ['1234.567', 'EUR', 2],
    ['1.234,567', 'EUR', 2],
    ['1 234.567', 'EUR', 2],
    ['1,2345', 'EUR', 2],
    ['12.50', 'KRW', 0],
    ['1,234.00', 'JPY', 0],
    ['0.500', 'KRW', 0],
    ['1.2345', 'KWD', 3],
  ])('%s in %s', (text, currency, digits) => {
    expect(readAmount(text, currency)).toEqual(refused('tooPrecise', { digits }))
  })
})

it('an amount no computer number can hold exactly is refused', () => {
  expect(readAmount('90071992547409.91', 'EUR')).toEqual({ ok: true, value: Number.MAX_SAFE_INTEGER })
  expect(readAmount('90071992547409.92', 'EUR')).toEqual(refused('tooLarge'))
  expect(readAmount('9'.repeat(70), 'EUR')).toEqual(refused('tooLarge'))
})

describe('a currency written beside the amount must be the one asked for', () => {
  it.each(['EUR 5', '5 EUR', '5eur', '€5', '5 €', 'EUR 5 €', '5 euros', '5 EUR.'])('%s is euros', (text) => {
    expect(readAmount(text, 'EUR')).toEqual({ ok: true, value: 500 })
  })

  it.each([
    ['$ 5', 'CAD', 500],
    ['US$5', 'USD', 500],
    ['US $ 5', 'USD', 500],
    ['5 $ US', 'USD', 500],
    ['$5 USD', 'USD', 500],
    ['5원', 'KRW', 5],
    ['Fr. 5', 'CHF', 500],
    ['Rs.5', 'INR', 500],
    ['5 kr.', 'SEK', 500],
    ['5 Kč', 'CZK', 500],
    ['(R$ 5', 'BRL', undefined],
  ])('%s in %s', (text, currency, value) => {
    const expected = value === undefined ? refused('notAnAmount') : { ok: true, value }
    expect(readAmount(text, currency)).toEqual(expected)
  })

  it.each([
    ['USD 5', 'EUR', 'USD'],
    ['$5', 'EUR', '$'],
    ['NT$ 5', 'USD', 'NT$'],
    ['5 원', 'JPY', '원'],
  ])('%s is not in %s', (text, expected, found) => {
    expect(readAmount(text, expected)).toEqual(refused('otherCurrency', { found, expected }))
  })

  it('a code nobody knows is named back', () => {
    expect(readAmount('EEK 500', 'EUR')).toEqual(refused('unknownCurrency', { found: 'EEK' }))
    expect(readAmount('500', 'EEK')).toEqual(refused('unknownCurrency', { found: 'EEK' }))
  })
})

const locales = ['en', 'de', 'fr', 'ko', 'pt-BR', 'zh-TW']

it('what we write in any of the six languages is read back as it was, or asked about', () => {
  const amount = fc.record({
    minor: fc.oneof(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
    currency: fc.constantFrom('EUR', 'USD', 'BRL', 'TWD', 'KRW', 'JPY', 'KWD', 'CLF'),
  })
  let asked = 0
  fc.assert(
    fc.property(amount, fc.constantFrom(...locales), (written, locale) => {
      const read = readMoney(formatAmount(written, locale))
      if (read.ok) return expect(read.value).toEqual(written)
      asked += 1
      expect(written.currency).toBe('KWD')
      expect(read).toMatchObject({ reason: 'ambiguousAmount', params: { asDecimal: String(written.minor) } })
    }),
    { numRuns: 50_000 },
  )
  expect(asked).toBeLessThan(2_500)
}, 15_000)

/** Every value a text may have: its digits, with the point where its last separator stands or, before three, nowhere. */
const possible = (text: string, decimals: number) => {
  const plain = text
    .replace(/[.]$/, '')
    .replace(/[.,]-{1,2}$/, '')
    .trim()
  const digits = plain.replace(/\D/g, '')
  const behind = /[.,’ ](\d+)$/.exec(plain)?.[1]?.length
  const whole = behind === undefined || behind === 3 ? [Number(digits) * 10 ** decimals] : []
  return behind === undefined || behind > decimals ? whole : [...whole, Number(digits) * 10 ** (decimals - behind)]
}

it('whatever is typed, an amount that is accepted has exactly the digits that were typed', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,’ -('), minLength: 1, maxLength: 12 })
  const currency = fc.constantFrom(['EUR', 2] as const, ['KRW', 0] as const, ['KWD', 3] as const)
  let accepted = 0
  fc.assert(
    fc.property(typed, currency, (text, [code, decimals]) => {
      const read = readAmount(text, code)
      if (!read.ok) return
      accepted += 1
      expect(text.trim()).toMatch(/^\d/)
      expect(possible(text.trim(), decimals)).toContain(read.value)
    }),
    { numRuns: 50_000 },
  )
  expect(accepted).toBeGreaterThan(1_000)
})
