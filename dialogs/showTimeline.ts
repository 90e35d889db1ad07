import { timelineCard } from '../cards/aftercare/timelineCard'
import type { CoOpClaim } from '../rules/claim'
import { statusTimeline } from '../rules/statusTimeline'
import { sayNotWaiting } from './sayNotWaiting'
import { type Session, show } from './session'

/** Shows what was reported of a claim in Partner Center, what nobody saw, and what was taken back. */
export async function showTimeline(session: Session, claim: CoOpClaim): Promise<void> {
  const { claims, ctx, turn } = session
  const rows = statusTimeline(claim.body)
  if (rows.length === 0 && !claim.body.corrected) return sayNotWaiting(session, claim)
  const names = { [turn.who.userId]: turn.name, ...(await claims.reporters(turn.who, claim)) }
  const card = timelineCard(ctx, { claim, rows, names, timeZone: turn.timeZone })
  show(session, card, { inPlace: false, claimId: claim.id })
}
