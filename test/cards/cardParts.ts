import type { ActionExecute, Card, CardButton, CardElement, CardInput } from '../../cards/card'

const inside = (elements: readonly CardElement[]): CardElement[] =>
  elements.flatMap((element) => {
    if (element.type === 'Container') return [element, ...inside(element.items)]
    if (element.type === 'ActionSet') return [element, ...folded(element.actions)]
    return [element]
  })

const folded = (actions: readonly CardButton[]): CardElement[] =>
  actions.flatMap((action) => (action.type === 'Action.ShowCard' ? elementsOf(action.card) : []))

/** Every element of a card, those in containers and folded parts too. */
export function elementsOf(card: Pick<Card, 'body' | 'actions'>): CardElement[] {
  return [...inside(card.body), ...folded(card.actions ?? [])]
}

const unfolded = (actions: readonly CardButton[]): CardButton[] =>
  actions.flatMap((action) =>
    action.type === 'Action.ShowCard' ? [action, ...unfolded(action.card.actions ?? [])] : [action],
  )

/** Every button of a card, those in folded parts too. */
export function buttonsOf(card: Pick<Card, 'body' | 'actions'>): CardButton[] {
  const bodies = [
    card.body,
    ...unfolded(card.actions ?? []).flatMap((action) => (action.type === 'Action.ShowCard' ? [action.card.body] : [])),
  ]
  const sets = bodies
    .flatMap((body) => inside(body))
    .flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
  return [...unfolded(sets), ...unfolded(card.actions ?? [])]
}

/** Every input of a card. */
export function inputsOf(card: Pick<Card, 'body' | 'actions'>): CardInput[] {
  return elementsOf(card).filter((element): element is CardInput => element.type.startsWith('Input.'))
}

/** The button with a title; fails the test when there is none. */
export function buttonTitled(card: Card, title: string): ActionExecute {
  const found = buttonsOf(card).find((button) => button.title === title)
  if (found?.type !== 'Action.Execute')
    throw new Error(`no button "${title}" among ${buttonsOf(card).map((one) => one.title)}`)
  return found
}
