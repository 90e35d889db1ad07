import type { CoOpBody } from '../../rules/claim'
import { csrCurrency } from '../../rules/csr/csrCurrency'
import { minorDigits } from '../../rules/money'
import type { Text } from '../text/text'

/** A rate as it can be typed on this claim, in its currency with just its decimals: `EUR 45.00`, `KRW 45`. */
export function csrRateExample({ formats }: Text, body: CoOpBody): string {
  const currency = csrCurrency(body) ?? 'EUR'
  return formats.money(45 * 10 ** minorDigits(currency), currency)
}
