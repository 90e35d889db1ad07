import type { InputChoiceSet, InputId } from '../card'
import type { CardContext } from '../cardContext'
import { picker } from './picker'

const mostPeople = 60

/**
 * A list of people the bot knows, in which clients that can also search the organisation's directory; it gives Entra
 * object ids. Source: Teams, people picker in Adaptive Cards.
 */
export function peoplePicker(
  ctx: CardContext,
  id: InputId,
  label: string,
  people: readonly { id: string; name: string }[],
  look: { value?: string; required?: boolean } = {},
): InputChoiceSet {
  const choices = people.slice(0, mostPeople).map((person) => ({ title: person.name, value: person.id }))
  return {
    ...picker(ctx, id, label, choices, look),
    style: 'filtered',
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  }
}
