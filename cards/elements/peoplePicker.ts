import type { InputChoiceSet, InputId } from '../card'
import type { CardContext } from '../cardContext'
import { type NamedPerson, personChoices } from './personChoices'
import { picker } from './picker'

/**
 * Chooses somebody by their Entra object id: people the bot has met, and, where the client can search the
 * organisation, everybody else of it, who may be a person the bot has still to meet. Source: Teams, people picker in
 * Adaptive Cards.
 */
export function peoplePicker(
  ctx: CardContext,
  id: InputId,
  label: string,
  people: readonly NamedPerson[],
  look: { value?: string; required?: boolean } = {},
): InputChoiceSet {
  return {
    ...picker(ctx, id, label, personChoices(people), look),
    style: 'filtered',
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  }
}
