import type { Activity } from 'botbuilder'
import { z } from 'zod'
import type { Outcome } from '../../rules/outcome'
import { jsonIsSafe } from './jsonIsSafe'

/** Why an activity is refused before anybody looks who sent it. */
export type ShapeReason = 'unsafeJson' | 'wrongChannel' | 'wrongShape'

const id = z.string().min(1).max(1000)
const text = z.string().max(100_000)
const attachment = z.looseObject({ contentType: id, name: text.nullish(), contentUrl: text.nullish() })

const activity = z.looseObject({
  type: z.string().min(1).max(100),
  id,
  name: z.string().max(200).nullish(),
  conversation: z.looseObject({
    id,
    conversationType: z.enum(['personal', 'groupChat', 'channel']).optional(),
    tenantId: id.optional(),
  }),
  from: z.looseObject({ id, aadObjectId: id.optional(), name: text.nullish() }),
  recipient: z.looseObject({ id }),
  text: text.nullish(),
  locale: z.string().max(100).nullish(),
  replyToId: id.nullish(),
  attachments: z.array(attachment).max(50).nullish(),
  entities: z
    .array(z.looseObject({ type: z.string() }))
    .max(200)
    .nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: id.optional() }).nullish(),
      team: z.looseObject({ id: id.nullish() }).nullish(),
    })
    .nullish(),
  timestamp: z.string().max(100).nullish(),
  localTimestamp: z.string().max(100).nullish(),
  expiration: z.string().max(100).nullish(),
})

const channel = z.object({ channelId: z.literal('msteams'), serviceUrl: z.string().min(1).max(2000) })

/** Only these act for a person; the others may come from Teams itself, and from the Playground without an object id. */
const byPerson = new Set(['message', 'invoke'])

/**
 * A parsed request body → the activity, or why it is none: JSON deeper than 32 or with prototype keys, not of the
 * Teams channel, or without what every turn relies on. Ids are opaque: the Agents Playground's are not GUIDs.
 */
export function activityShape(body: unknown): Outcome<Activity, ShapeReason> {
  if (!jsonIsSafe(body, 32)) return { ok: false, reason: 'unsafeJson' }
  const read = activity.safeParse(body)
  if (!channel.safeParse(body).success) return { ok: false, reason: 'wrongChannel' }
  if (!read.success) return { ok: false, reason: 'wrongShape' }
  const { type, from, conversation } = read.data
  if (byPerson.has(type) && !(from.aadObjectId && conversation.conversationType))
    return { ok: false, reason: 'wrongShape' }
  return { ok: true, value: body as Activity }
}
