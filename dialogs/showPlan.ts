import { planCard } from '../cards/planCard'
import type { CoOpClaim } from '../rules/claim'
import { planOf } from './planOf'
import { type Session, show } from './session'

/** Shows what the person will be reminded of and when: of everything, or of one claim. */
export async function showPlan(session: Session, claim?: CoOpClaim): Promise<void> {
  const card = planCard(session.ctx, await planOf(session, claim))
  show(session, card, { inPlace: false, ...(claim ? { claimId: claim.id } : {}) })
}
