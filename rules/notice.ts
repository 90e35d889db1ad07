import { z } from 'zod'

const id = z.string().max(64)

/**
 * Something a person is told in their own chat because of what somebody else did; kept with that change, and sent
 * afterwards.
 * - request: a documentation request was recorded for a claim of theirs, by a colleague or from a mailbox
 * - ask: a colleague asks them for one thing; ask-moved: what they asked for came, was declined, or takes time
 * - ask-ended: nobody needs any more what they were asked for; ask-lost: whom they asked cannot be reached
 * - role: they were made a claims lead, or are none any more; assigned: a claim is theirs now, or no longer
 */
export const notice = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('request'), requestId: id }),
  z.strictObject({ what: z.literal('ask'), askId: id }),
  z.strictObject({ what: z.literal('ask-moved'), askId: id }),
  z.strictObject({ what: z.literal('ask-ended'), askId: id }),
  z.strictObject({ what: z.literal('ask-lost'), askId: id }),
  z.strictObject({ what: z.literal('role'), role: z.enum(['lead', 'member']), by: id }),
  z.strictObject({ what: z.literal('assigned'), claimId: id, as: z.enum(['owner', 'deputy', 'none']), by: id }),
])
export type Notice = z.infer<typeof notice>
