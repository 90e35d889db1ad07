import type { InputChoiceSet } from '../card'
import type { CardContext } from '../cardContext'
import { picker } from '../elements/picker'
import { type NamedPerson, personChoices } from './personChoices'

/**
 * Chooses somebody (`in.person`, an object id): people the bot has met, and, where the client can search the
 * organisation, everybody else of it, who may be a person the bot has still to meet.
 */
export function personPicker(ctx: CardContext, people: readonly NamedPerson[]): InputChoiceSet {
  const choices = personChoices(people)
  return {
    ...picker(ctx, 'in.person', ctx.text.roles.pick, choices),
    'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
  }
}
