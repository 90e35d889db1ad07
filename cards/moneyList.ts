import type { Money } from '../rules/money'
import type { Text } from './text/text'

/** Amounts of several currencies in words: `EUR 1,250.00 and KRW 5,500,000`; `` for none. */
export function moneyList(text: Text, amounts: readonly Money[]): string {
  return text.formats.list(amounts.map(({ minor, currency }) => text.formats.money(minor, currency)))
}
