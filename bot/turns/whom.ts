import type { ConversationRow, PersonRow } from '../claims/ports'

/** A person, and the conversation to tell them something in. */
export interface Whom {
  person: PersonRow
  conversation: ConversationRow
}
