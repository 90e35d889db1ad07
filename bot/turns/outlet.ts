import type { OutgoingActivity } from '../teams/outgoingActivity'

/** Where a turn's messages go: the turn's own answer, or a message outside any turn. */
export interface Outlet {
  /** The message's id, when Teams gave one. Rejects when it could not be sent. */
  send(activity: OutgoingActivity): Promise<string | undefined>
  /** False when the message is gone and should be forgotten. */
  update(messageId: string, activity: OutgoingActivity): Promise<boolean>
}
