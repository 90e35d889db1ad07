import type { ActionShowCard, CardButton, CardElement } from '../card'

/** A button that unfolds a part of the card in place. */
export function showCard(
  title: string,
  body: readonly CardElement[],
  actions: readonly CardButton[] = [],
): ActionShowCard {
  return {
    type: 'Action.ShowCard',
    title,
    card: { type: 'AdaptiveCard', body, ...(actions.length > 0 ? { actions } : {}) },
  }
}
