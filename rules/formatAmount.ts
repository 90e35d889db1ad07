import { type Money, minorDigits } from './money'

const toDecimal = ({ minor, currency }: Money) => {
  const digits = minorDigits(currency)
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const cut = text.length - digits
  const sign = minor < 0 ? '-' : ''
  // The last 0 changes no value and keeps `5.` from ending in its point.
  return `${sign}${text.slice(0, cut)}.${text.slice(cut)}0` as `${number}`
}

/**
 * An amount as a language writes it, with the currency's code, since `$` would be a guess: `1.234,50 EUR`.
 * Exact to the last minor unit, which no floating-point number in between would be.
 * @param locale BCP 47 tag: `en`, `de`, `fr`, `ko`, `pt-BR`, `zh-TW`.
 */
export function formatAmount(amount: Money, locale: string): string {
  const digits = minorDigits(amount.currency)
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: amount.currency,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(toDecimal(amount))
}
