import type { TurnInput } from '../../dialogs/turn'
import { localDate } from '../../rules/localDate'
import type { ConversationRow, PersonRow } from '../claims/ports'
import type { TurnWithoutState } from './turnRunner'

/** A turn of this person in this conversation, at an instant (epoch ms), whatever brought it about. */
export function turnFor(
  { person, conversation }: { person: PersonRow; conversation: ConversationRow },
  input: TurnInput,
  { at, activityId }: { at: number; activityId: string },
): TurnWithoutState {
  return {
    who: { tenantId: person.tenantId, userId: person.id },
    name: person.name,
    conversation: {
      id: conversation.id,
      kind: conversation.kind,
      serviceUrl: conversation.serviceUrl,
      botId: conversation.botId,
    },
    locale: person.locale,
    timeZone: person.timeZone,
    preferences: person.preferences,
    now: at,
    today: localDate(at, person.timeZone),
    activityId,
    input,
  }
}
