import { csrSignerCard } from '../../cards/csr/csrSignerCard'
import { plain } from '../../cards/elements/plain'
import type { CoOpClaim } from '../../rules/claim'
import type { Csr } from '../../rules/csr/csr'
import { csrSeen } from '../../rules/csr/csrSeen'
import { noCsr } from '../../rules/csr/noCsr'
import { type CsrSignerTyped, readCsrSigner } from '../../rules/csr/readCsrSigner'
import { refusedAsLocked } from '../refuse'
import { type Session, say, settle, show } from '../session'
import { lastCsrChange } from './lastCsrChange'
import { saveCsr } from './saveCsr'
import { showCsr } from './showCsr'

/** The mark of who signs alone: lines that others add meanwhile do not matter to it. */
const markOf = (csr: Csr) => csrSeen({ ...csr, lines: [] })

const typedOf = ({ signer, signedOn = '' }: Csr): CsrSignerTyped => ({
  name: signer?.name ?? '',
  role: signer?.role ?? '',
  signedOn,
})

/** Asks who signs the CSR, with what stands there; refused parts with the sentence why. */
export async function askSigner(
  session: Session,
  claim: CoOpClaim,
  refused?: { typed: CsrSignerTyped; problems: Record<string, string> },
): Promise<void> {
  if (await refusedAsLocked(session, claim)) return
  const csr = claim.body.csr ?? noCsr
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  const data = { claim, seen: markOf(csr), typed: typedOf(csr), problems: {}, ...refused }
  show(session, csrSignerCard(session.ctx, data), { claimId: claim.id })
}

/** Notes who signs; all empty takes the name out. `seen`: the mark of who was named when the form was shown. */
export async function nameSigner(
  session: Session,
  claim: CoOpClaim,
  typed: CsrSignerTyped,
  seen?: string,
): Promise<void> {
  if (await refusedAsLocked(session, claim)) return
  const { text, turn } = session
  const csr = claim.body.csr ?? noCsr
  const last = seen !== undefined && seen !== markOf(csr) ? await lastCsrChange(session, claim) : undefined
  if (last) {
    say(session, text.csr.say.changedSince(last.by, last.at))
    return askSigner(session, claim)
  }
  const read = readCsrSigner(typed, turn)
  if (!read.ok) {
    const problems = read.problems.map(({ field, reason, params }) => [field, text.reasons[reason](params)])
    return askSigner(session, claim, { typed, problems: Object.fromEntries(problems) })
  }
  const { signer } = read.value
  const sentence = signer ? text.csr.say.signer(plain(signer.name, 80)) : text.csr.say.noSigner
  const done = await saveCsr(session, claim, { lines: csr.lines, ...read.value }, sentence)
  if (done?.saved) return showCsr(session, done.claim)
  if (done) return askSigner(session, done.claim, { typed, problems: {} })
}
