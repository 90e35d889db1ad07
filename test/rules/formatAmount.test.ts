import { formatAmount } from '../../rules/formatAmount'

const spaces = (text: string) => text.replace(/\s/g, ' ')

it.each([
  ['en', 123450, 'EUR', 'EUR 1,234.50'],
  ['de', 123450, 'EUR', '1.234,50 EUR'],
  ['fr', 123450, 'EUR', '1 234,50 EUR'],
  ['ko', 5500000, 'KRW', 'KRW 5,500,000'],
  ['pt-BR', 123450, 'BRL', 'BRL 1.234,50'],
  ['zh-TW', 123450, 'TWD', 'TWD 1,234.50'],
  ['en', 5, 'KWD', 'KWD 0.005'],
  ['en', 5, 'KRW', 'KRW 5'],
  ['en', 100, 'HUF', 'HUF 1.00'],
  ['en', -123450, 'EUR', '-EUR 1,234.50'],
  ['en', 0, 'EUR', 'EUR 0.00'],
  ['en', Number.MAX_SAFE_INTEGER, 'EUR', 'EUR 90,071,992,547,409.91'],
])('in %s, %i of %3$s reads %4$s', (locale, minor, currency, text) => {
  expect(spaces(formatAmount({ minor, currency }, locale))).toBe(text)
})
