import { csrCard } from '../../cards/csr/csrCard'
import type { CsrFormData } from '../../cards/csr/csrForm'
import type { CoOpClaim } from '../../rules/claim'
import { statusAfter } from '../../rules/lifecycle'
import { type Session, settle, show } from '../session'

/** Shows the lines of a claim's CSR; while the claim can change, with the form for another one, refused parts included. */
export function showCsr(
  session: Session,
  claim: CoOpClaim,
  form: CsrFormData = { typed: {}, problems: {} },
  inPlace = true,
): void {
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  const canChange = statusAfter(claim.status, 'edit') !== undefined
  show(session, csrCard(session.ctx, { claim, ...(canChange ? { form } : {}) }), { inPlace, claimId: claim.id })
}
