import { historyCard } from '../cards/history/historyCard'
import type { CoOpClaim } from '../rules/claim'
import { pastOf } from './pastOf'
import { type Session, say, show } from './session'

/** Shows what happened on a claim, a page of it, newest first. The question that is open stays open. */
export async function showHistory(session: Session, { id }: Pick<CoOpClaim, 'id'>, page?: number): Promise<void> {
  const { claims, ctx, turn, text } = session
  const found = await claims.history(turn.who, id)
  if (!found.ok) return say(session, text.reasons.notFound({}))
  const { claim, fileNames, names } = found.value
  const { timeZone } = turn
  const policy = claims.policyOf(claim)
  const card = historyCard(ctx, {
    claim,
    policy,
    fileNames,
    names,
    ...pastOf(found.value, timeZone, page),
    timeZone,
  })
  show(session, card, { inPlace: page !== undefined, claimId: id })
}
