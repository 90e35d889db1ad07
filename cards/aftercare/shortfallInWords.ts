import type { CoOpBody } from '../../rules/claim'
import { paymentShortfall } from '../../rules/paymentShortfall'
import type { Text } from '../text/text'
import { amountsInWords } from './amountsInWords'

/** How a payment compares with what was to come; currencies that differ stand side by side. None when one is unknown. */
export function shortfallInWords({ money: words, formats }: Text, body: CoOpBody): string[] {
  const found = paymentShortfall(body)
  if (!found) return []
  const { expected, paid, difference } = found
  const { lines } = words
  const of = lines.of[found.of](formats.money(expected.minor, expected.currency))
  if (!difference) return [lines.other(amountsInWords(formats, paid), of)]
  const by = formats.money(Math.abs(difference.minor), difference.currency)
  if (difference.minor === 0) return [lines.whole]
  return [difference.minor < 0 ? lines.short(by, of) : lines.over(by, of)]
}
