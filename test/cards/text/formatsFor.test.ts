import { formatsFor } from '../../../cards/text/formatsFor'

const languages = ['en', 'de', 'fr', 'ko', 'pt-BR', 'zh-TW']
const en = formatsFor('en')
const spaced = (text: string) => text.replace(/[\u00A0\u2009\u202F]/g, ' ')

test('English dates have their month in letters', () => {
  expect(en.date('2027-02-12')).toBe('Friday, February 12, 2027')
  expect(en.shortDate('2027-02-12')).toBe('Feb 12, 2027')
  expect(spaced(en.period('2026-07-01', '2026-12-31'))).toBe('Jul 1 – Dec 31, 2026')
  expect(en.period('2026-10-05', '2026-10-05')).toBe('Oct 5, 2026')
})

test.each(languages)('a date is the same day in %s, and its year is written out', (locale) => {
  const { date, shortDate } = formatsFor(locale)
  for (const written of [date('2026-12-31'), shortDate('2026-12-31')]) {
    expect(written).toMatch(/31/)
    expect(written).toMatch(/2026/)
  }
})

test.each([
  [125_000, 'EUR', 'EUR 1,250.00'],
  [5_500_000, 'KRW', 'KRW 5,500,000'],
  [1_234, 'KWD', 'KWD 1.234'],
])('%d minor units of %s are %s', (minor, currency, written) => {
  expect(spaced(en.money(minor, currency))).toBe(written)
})

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [1023, '1,023 bytes'],
  [126_421, '123 kB'],
  [3_355_443, '3.2 MB'],
  [26_214_400, '25 MB'],
  [5_368_709_120, '5 GB'],
])('a file of %d bytes is called %s', (size, written) => {
  expect(en.bytes(size)).toBe(written)
})

test('one day is not called days', () => {
  expect(en.days(1)).toBe('1 day')
  expect(en.days(5)).toBe('5 days')
  expect(formatsFor('de').days(5)).toBe('5 Tage')
})

test('lists are joined as the language does', () => {
  expect(en.list(['a', 'b', 'c'])).toBe('a, b, and c')
  expect(en.either(['a', 'b'])).toBe('a or b')
  expect(en.list([])).toBe('')
})
