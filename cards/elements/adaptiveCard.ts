import type { Card, CardButton, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { textTwin } from '../textTwin'

// Longer than any card of an ordinary claim; keeps a monstrous one within what Teams takes.
const longest = 6000
const shortened = (text: string) => {
  const letters = Array.from(text)
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text
}

/** A whole card: its parts, its buttons, and itself once more as text for clients that cannot show it. */
export function adaptiveCard(
  ctx: CardContext,
  body: readonly CardElement[],
  actions: readonly CardButton[] = [],
): Card {
  const card: Card = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    // The format knows languages, not regions: `pt`, not `pt-BR`.
    lang: ctx.text.language.slice(0, 2),
    fallbackText: '',
    msteams: { width: 'Full' },
    body,
    ...(actions.length > 0 ? { actions } : {}),
  }
  return { ...card, fallbackText: shortened(textTwin(card)) }
}
