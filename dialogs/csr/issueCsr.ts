import { claimTitle } from '../../cards/claimTitle'
import { csrFileName } from '../../cards/csr/csrFileName'
import { verbatim } from '../../cards/elements/verbatim'
import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { type Session, say } from '../session'
import { showCsr } from './showCsr'

/** Offers the CSR as a document to be signed, and says where the signed one goes; without lines, how to enter them. */
export function issueCsr(session: Session, claim: CoOpClaim): void {
  const { claims, text } = session
  const { say: words } = text.csr
  if (!claim.body.csr?.lines.length) {
    say(session, words.noLines)
    showCsr(session, claim)
    return
  }
  session.state = { ...session.state, claimId: claim.id }
  const item = checklist(claim.body, claims.policyOf(claim)).find(({ row }) => row.kind === 'csr')
  say(session, item ? words.issued(text.formats.number(item.number)) : words.issuedUnlisted)
  session.replies.push({
    kind: 'offer-csr',
    claimId: claim.id,
    name: csrFileName(text, claim),
    description: words.description(verbatim(claimTitle(text, claim), 120)),
  })
}
