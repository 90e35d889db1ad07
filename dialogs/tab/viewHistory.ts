import { type ViewedHistory, viewedHistory } from '../../cards/tab/viewedHistory'
import type { Outcome } from '../../rules/outcome'
import { pastOf } from '../pastOf'
import type { Session } from '../session'

/** A page of what happened on a claim, newest first. */
export async function viewHistory(
  { claims, turn, text }: Session,
  claimId: string,
  page: number,
): Promise<Outcome<ViewedHistory, 'notFound'>> {
  const past = await claims.history(turn.who, claimId)
  if (!past.ok) return past
  const { claim, fileNames, names } = past.value
  const of = { claim, policy: claims.policyOf(claim), fileNames, names }
  return { ok: true, value: viewedHistory(text, pastOf(past.value, turn.timeZone, page), of) }
}
