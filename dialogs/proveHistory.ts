import { proofCard } from '../cards/history/proofCard'
import type { CoOpClaim } from '../rules/claim'
import { localDate } from '../rules/localDate'
import { type Session, say, show } from './session'

/** Computes a claim's history again from what is stored, and says whether it is what was written. */
export async function proveHistory(session: Session, { id }: Pick<CoOpClaim, 'id'>): Promise<void> {
  const { claims, ctx, turn, text } = session
  const found = await claims.proveHistory(turn.who, id)
  if (!found.ok) return say(session, text.reasons.notFound({}))
  const { firstAt, lastAt } = found.value.report
  const dayOf = (at: number) => localDate(at, turn.timeZone)
  const days =
    firstAt !== undefined && lastAt !== undefined ? { days: { first: dayOf(firstAt), last: dayOf(lastAt) } } : {}
  show(session, proofCard(ctx, { ...found.value, ...days }), { inPlace: false, claimId: id })
}
