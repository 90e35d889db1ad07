import type { CoOpClaim } from '../../rules/claim'
import type { Csr } from '../../rules/csr/csr'
import { csrSeen } from '../../rules/csr/csrSeen'
import { refuse } from '../refuse'
import { acting, type Session, say } from '../session'
import { followChecklist } from '../showChecklist'
import { lastCsrChange } from './lastCsrChange'

/** The claim once its CSR is saved, with what to say of it; or as it stands now, when it was not. */
export type SavedCsr = { saved: boolean; claim: CoOpClaim }

/**
 * Saves a CSR that was made of the claim's as it was just read, and says so; undefined when it was refused and all is
 * said. Where somebody was faster nothing is saved: that is said, and `claim` has their lines.
 */
export async function saveCsr(
  session: Session,
  claim: CoOpClaim,
  csr: Csr,
  sentence: string,
): Promise<SavedCsr | undefined> {
  const { claims, turn, text } = session
  const seen = csrSeen(claim.body.csr)
  const done = await claims.change(acting(session), claim.id, { do: 'setCsr', csr, seen })
  if (done.ok) {
    say(session, done.value.repeat ? text.say.alreadyDone : sentence)
    if (done.value.claim.status !== 'draft') followChecklist(session, done.value.claim)
    return { saved: true, claim: done.value.claim }
  }
  if (done.reason !== 'changedSince') {
    await refuse(session, claim, done)
    return undefined
  }
  const now = await claims.find(turn.who, claim.id)
  const found = now.ok ? now.value : claim
  const last = await lastCsrChange(session, found)
  say(session, last ? text.csr.say.changedSince(last.by, last.at) : text.reasons.changedMeanwhile({}))
  return { saved: false, claim: found }
}
