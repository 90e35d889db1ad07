import type { Money } from '../../rules/money'
import type { Formats } from '../text/formats'

/** Amounts side by side, one for each currency; nothing is converted. */
export function amountsInWords({ money, list }: Formats, amounts: readonly Money[]): string {
  return list(amounts.map(({ minor, currency }) => money(minor, currency)))
}
