import type { Activity } from 'botbuilder'

/** A message on its way out, in Teams' shape: what the rest of the bot needs to know of it is that it can be sent. */
export type OutgoingActivity = Partial<Activity>
