import { plain } from '../../cards/elements/plain'
import type { CoOpClaim } from '../../rules/claim'
import { localDate } from '../../rules/localDate'
import { localTime } from '../../rules/localTime'
import type { Session } from '../session'

/** Who changed a claim's CSR last, and when, in words; undefined when nobody but the person ever did. */
export async function lastCsrChange(
  { claims, turn, text }: Session,
  claim: CoOpClaim,
): Promise<{ by: string; at: string } | undefined> {
  const past = await claims.history(turn.who, claim.id)
  const changes = past.ok ? past.value.events.filter(({ code }) => code === 'csrSet') : []
  const [last] = changes
  if (!last || changes.every(({ mine }) => mine)) return undefined
  const { roles, formats } = text
  const time = localTime(last.at, turn.timeZone)
  const on = localDate(last.at, turn.timeZone)
  const by = last.mine ? roles.you : last.who || roles.person.somebody
  return { by: plain(by, 40), at: on === turn.today ? time : `${time}, ${formats.shortDate(on)}` }
}
