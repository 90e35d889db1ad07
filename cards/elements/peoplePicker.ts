import type { InputChoiceSet, InputId } from '../card'
import type { CardContext } from '../cardContext'
import { type NamedPerson, personChoices } from './personChoices'
import { picker } from './picker'

/** The tab knows no limit of a card's size. */
const mostInTab = 1000

/**
 * Chooses somebody by their Entra object id: people the bot has met, and, where the client can search the
 * organisation, everybody else of it, who may be a person the bot has still to meet. Source: Teams, people picker in
 * Adaptive Cards. The tab's browser cannot search: it has all whom the bot has met.
 */
export function peoplePicker(
  ctx: CardContext,
  id: InputId,
  label: string,
  people: readonly NamedPerson[],
  look: { value?: string; required?: boolean } = {},
): InputChoiceSet {
  if (ctx.inTab) return picker(ctx, id, label, personChoices(people, mostInTab), look)
  return {
    ...picker(ctx, id, label, personChoices(people), look),
    style: 'filtered',
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  }
}
