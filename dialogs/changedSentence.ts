import { localDate } from '../rules/localDate'
import { localTime } from '../rules/localTime'
import type { Params } from '../rules/outcome'
import type { Session } from './session'

/** Makes the sentence about one value that was changed since it was shown: both values, who changed it, and when. */
export async function changedSentence(
  { claims, turn, text }: Session,
  { by, at }: Params,
): Promise<(now: string, entered: string) => string> {
  const { roles, formats } = text
  const author = (await claims.people(turn.who)).find(({ id }) => id === by)
  const isOwn = by === turn.who.userId
  const name = isOwn ? roles.you : author?.name || roles.person.somebody
  const time = localTime(Number(at), turn.timeZone)
  const on = localDate(Number(at), turn.timeZone)
  const when = on === turn.today ? time : `${time}, ${formats.shortDate(on)}`
  const short = (value: string) => (value.length > 50 ? `${value.slice(0, 49)}…` : value) || roles.nothing
  return (now, entered) => roles.changed({ by: name.slice(0, 40), now: short(now), at: when, entered: short(entered) })
}
