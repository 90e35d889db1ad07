import { historyCard } from '../cards/history/historyCard'
import type { CoOpClaim } from '../rules/claim'
import { localDate } from '../rules/localDate'
import { localTime } from '../rules/localTime'
import { type Session, say, show } from './session'

const pageSize = 10

/** Shows what happened on a claim, a page of it, newest first. The question that is open stays open. */
export async function showHistory(session: Session, { id }: Pick<CoOpClaim, 'id'>, page?: number): Promise<void> {
  const { claims, ctx, turn, text } = session
  const found = await claims.history(turn.who, id)
  if (!found.ok) return say(session, text.reasons.notFound({}))
  const { claim, events, fileNames, names } = found.value
  const { timeZone } = turn
  const pages = Math.max(1, Math.ceil(events.length / pageSize))
  const current = Math.min(page ?? 0, pages - 1)
  const rows = events.slice(current * pageSize, (current + 1) * pageSize).map(({ at, ...event }) => ({
    ...event,
    on: localDate(at, timeZone),
    time: localTime(at, timeZone),
  }))
  const policy = claims.policyOf(claim)
  const card = historyCard(ctx, { claim, policy, fileNames, names, rows, page: current, pages, timeZone })
  show(session, card, { inPlace: page !== undefined, claimId: id })
}
