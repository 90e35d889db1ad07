import { statusNotedCard } from '../cards/statusNotedCard'
import type { CoOpClaim } from '../rules/claim'
import { handedOver } from './handedOver'
import { type Session, show } from './session'
import { followChecklist } from './showChecklist'

/** Says what was noted of a submitted claim and what follows; every shown copy of its checklist follows. */
export async function noteStatus(
  session: Session,
  claim: CoOpClaim,
  sentences: readonly [string, ...string[]],
): Promise<void> {
  const others = (await handedOver(session)).map(({ id }) => id).filter((id) => id !== claim.id)
  // Whatever is open, a draft for one, stays open.
  session.state = { claimId: claim.id, ...session.state }
  show(session, statusNotedCard(session.ctx, { claim, sentences, others }), { claimId: claim.id })
  followChecklist(session, claim)
}
