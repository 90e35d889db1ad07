import type { CsrFormData } from '../../cards/csr/csrForm'
import { csrLineCard } from '../../cards/csr/csrLineCard'
import type { CoOpClaim } from '../../rules/claim'
import { typedCsrRow } from '../../rules/csr/typedCsrRow'
import { refusedAsLocked } from '../refuse'
import { type Session, say, settle, show } from '../session'
import { showCsr } from './showCsr'

/** Opens one line of the CSR to be corrected, by its id; without one that is there, all lines are shown. */
export async function showCsrLine(
  session: Session,
  claim: CoOpClaim,
  lineId: string,
  form?: CsrFormData,
): Promise<void> {
  if (await refusedAsLocked(session, claim)) return
  const { lines = [] } = claim.body.csr ?? {}
  const index = lines.findIndex(({ id }) => id === lineId)
  const line = lines[index]
  if (!line) {
    say(session, session.text.csr.say.whichLine)
    return showCsr(session, claim)
  }
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  const data = { claim, line, number: index + 1, form: form ?? { typed: typedCsrRow(line), problems: {} } }
  show(session, csrLineCard(session.ctx, data), { claimId: claim.id })
}
