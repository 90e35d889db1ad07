import { costsCard } from '../../cards/costs/costsCard'
import type { CoOpClaim } from '../../rules/claim'
import { statusAfter } from '../../rules/lifecycle'
import { type Session, settle, show } from '../session'

/** Shows the costs of a claim, with all that can be done about them; what stood on the pressed card stays. */
export function showCosts(session: Session, claim: CoOpClaim): void {
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  const open = statusAfter(claim.status, 'edit') !== undefined
  show(session, costsCard(session.ctx, { claim, open }), { inPlace: false, claimId: claim.id })
}
