import { claimTitle } from '../cards/claimTitle'
import type { Settings } from '../rules/changeSettings'
import { localDate } from '../rules/localDate'
import { localTime } from '../rules/localTime'
import type { Session } from './session'

/** When the next reminder comes under these settings, as a sentence. It may quote a title, so escape it. */
export async function nextReminder(
  { claims, turn, text }: Session,
  { timeZone, preferences }: Settings,
): Promise<string> {
  const { settings, formats } = text
  if (preferences.stopped) return settings.noneWhileStopped
  const [next] = await claims.upcoming(turn.who)
  if (!next) return settings.nonePlanned
  const on = formats.date(localDate(next.dueAt, timeZone))
  const at = localTime(next.dueAt, timeZone)
  const claim = await claims.find(turn.who, next.claimId)
  return claim.ok ? settings.nextOf(claimTitle(text, claim.value), on, at) : settings.next(on, at)
}
