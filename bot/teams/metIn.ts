import type { Activity } from 'botbuilder'
import { usualPreferences } from '../../rules/reminders/preferences'
import type { Met } from '../turns/people'
import { tenantOf } from './tenantOf'

const kinds = { personal: 'personal', groupChat: 'group', channel: 'channel' } as const

/** Names of zones that were good before: asking the engine takes as long as a query. */
const zones = new Map<string, string>()
const mostZones = 1000

/** A zone that this machine knows, from the client's own words; undefined for anything else. */
function zoneOf(activity: Activity): string | undefined {
  const info = activity.entities?.find((entity) => entity.type === 'clientInfo')
  const zone = info?.timezone
  if (typeof zone !== 'string') return undefined
  const known = zones.get(zone)
  if (known) return known
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions()
    if (zones.size < mostZones) zones.set(zone, timeZone)
    return timeZone
  } catch {
    return undefined
  }
}

/** The team, which its events and messages name alike; else the channel, without the thread that a message is in. */
function teamOf({ conversation, channelData }: Activity): string {
  const team = channelData?.team?.id
  return typeof team === 'string' && team !== '' ? team : (conversation.id.split(';')[0] ?? conversation.id)
}

/** Who sent an activity, and from where; undefined when it names no person or no tenant. Unknown kinds are groups. */
export function metIn(activity: Activity, zoneOtherwise: string): Met | undefined {
  const tenantId = tenantOf(activity)
  const userId = activity.from.aadObjectId
  if (!tenantId || !userId) return undefined
  const { id, conversationType } = activity.conversation
  const kind = kinds[conversationType as keyof typeof kinds] ?? 'group'
  return {
    person: {
      tenantId,
      id: userId,
      name: activity.from.name ?? '',
      locale: activity.locale ?? 'en',
      timeZone: zoneOf(activity) ?? zoneOtherwise,
      preferences: usualPreferences,
      teamsId: activity.from.id,
    },
    conversation: { tenantId, id, kind, serviceUrl: activity.serviceUrl, botId: activity.recipient.id },
    ...(kind === 'channel' ? { home: teamOf(activity) } : {}),
  }
}
