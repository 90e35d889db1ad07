import type { CoOpClaim } from '../rules/claim'
import { askNext } from './askNext'
import { type Session, settle } from './session'
import { showChecklist } from './showChecklist'

/** Goes on with a claim: a draft with its next question, a claim with its checklist. */
export async function openClaim(
  session: Session,
  claim: CoOpClaim,
  { inPlace = true, page }: { inPlace?: boolean; page?: number | undefined } = {},
): Promise<void> {
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  if (claim.status === 'draft') return askNext(session, claim, { inPlace })
  return showChecklist(session, claim, { inPlace, ...(page === undefined ? {} : { page }) })
}
