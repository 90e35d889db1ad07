import { decimalAmount } from './decimalAmount'
import { type Money, minorDigits } from './money'

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
  }).format(decimalAmount(amount) as `${number}`)
}
