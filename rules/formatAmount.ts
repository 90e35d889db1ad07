import { decimalAmount } from './decimalAmount'
import { type Money, minorDigits } from './money'

const known = new Map<string, Intl.NumberFormat>()

/** Made once for a language and currency: making one takes longer than to write hundreds of amounts. */
function formatOf(locale: string, currency: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const before = known.get(key)
  if (before) return before
  const digits = minorDigits(currency)
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  known.set(key, made)
  return made
}

/**
 * An amount as a language writes it, with the currency's code, since `$` would be a guess: `1.234,50 EUR`.
 * Exact to the last minor unit, which no floating-point number in between would be.
 * @param locale BCP 47 tag: `en`, `de`, `fr`, `ko`, `pt-BR`, `zh-TW`.
 */
export function formatAmount(amount: Money, locale: string): string {
  return formatOf(locale, amount.currency).format(decimalAmount(amount) as `${number}`)
}
