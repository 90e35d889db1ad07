import { decisionCard } from '../cards/aftercare/decisionCard'
import { decisionKind } from '../cards/aftercare/decisionKind'
import type { CoOpClaim } from '../rules/claim'
import { paymentExpected } from '../rules/paymentExpected'
import { sayNotWaiting } from './sayNotWaiting'
import { type Session, say, show } from './session'

/**
 * Shows the card for what came with a decision; what was refused stands on it again. Where nothing was decided as far as
 * reported, a sentence says what to report first.
 */
export function showDecision(
  session: Session,
  claim: CoOpClaim,
  more: { inPlace?: boolean; problems?: Record<string, string>; typed?: Record<string, string> } = {},
): Promise<void> | void {
  const { ctx, text, claims } = session
  if (claim.status !== 'handed-over' && claim.status !== 'closed') return sayNotWaiting(session, claim)
  const kind = decisionKind(claim)
  if (!kind) return say(session, text.reasons.notApprovedYet({}))
  const { inPlace = false, problems = {}, typed = {} } = more
  const expected = paymentExpected(claim.body, claims.holidays)
  const data = { claim, kind, problems, typed, ...(expected ? { expected } : {}) }
  show(session, decisionCard(ctx, data), { inPlace, claimId: claim.id })
}
