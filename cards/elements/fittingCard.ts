import type { Card, CardButton, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from './adaptiveCard'
import { bytesIn } from './bytesIn'

/** Teams takes 28 KB with everything around the card. */
const mostBytes = 25_000

/**
 * A card with as many of its rows, from the first, as a message holds; `body` is called with those and with how many
 * are left out, and has to say so. May be called often: make buttons outside of it.
 */
export function fittingCard(
  ctx: CardContext,
  rows: readonly CardElement[],
  body: (shown: readonly CardElement[], hidden: number) => readonly CardElement[],
  actions: readonly CardButton[],
): Card {
  let shown = rows.length
  const build = () => adaptiveCard(ctx, body(rows.slice(0, shown), rows.length - shown), actions)
  let card = build()
  while (shown > 0 && bytesIn(JSON.stringify(card)) > mostBytes) {
    shown -= 1
    card = build()
  }
  return card
}
