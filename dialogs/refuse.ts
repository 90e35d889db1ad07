import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import type { Reason } from '../rules/reasons'
import { decisionOn } from './decisionOn'
import { type Session, say } from './session'
import { showChecklist } from './showChecklist'

/** Says why something was not done. Where the claim itself has moved on, it is shown as it stands now. */
export async function refuse(
  session: Session,
  claim: CoOpClaim,
  { reason, params = {} }: { reason: Reason; params?: Params },
): Promise<void> {
  const { claims, text, turn } = session
  say(session, text.reasons[reason](params))
  if (reason !== 'locked' && reason !== 'changedMeanwhile') return
  const now = await claims.find(turn.who, claim.id)
  await showChecklist(session, now.ok ? now.value : claim)
}

/** Refuses what would change a claim that was submitted or withdrawn; true when it did. */
export async function refusedAsLocked(session: Session, claim: CoOpClaim): Promise<boolean> {
  if ((await decisionOn(session, 'claim.edit', claim)) !== 'locked') return false
  await refuse(session, claim, { reason: 'locked' })
  return true
}
