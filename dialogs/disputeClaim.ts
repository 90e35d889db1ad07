import { disputeCard } from '../cards/aftercare/disputeCard'
import { disputeLetter } from '../cards/aftercare/disputeLetter'
import { checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { partnerCenterUrl } from './partnerCenterUrl'
import { sayNotWaiting } from './sayNotWaiting'
import { type Session, say, show } from './session'

const fileIdsOf = ({ body }: CoOpClaim) => [
  ...new Set(
    Object.values(body.evidence).flatMap(({ files, confirmed }) => [
      ...files.map(({ fileId }) => fileId),
      ...(confirmed?.fileId ? [confirmed.fileId] : []),
    ]),
  ),
]

/** What a dispute of a rejected claim needs: the evidence table, what is published, and a letter to copy. */
export async function disputeClaim(session: Session, claim: CoOpClaim): Promise<void> {
  const { claims, ctx, text, turn } = session
  if (claim.status !== 'handed-over') return sayNotWaiting(session, claim)
  const last = claim.body.reports.at(-1)?.status
  if (last !== 'rejected' && last !== 'disputed') return say(session, text.money.dispute.notRejected)
  const items = checklist(claim.body, claims.policyOf(claim))
  const files = await claims.files(turn.who, fileIdsOf(claim))
  const fileNames = Object.fromEntries(files.map(({ id, name }) => [id, name]))
  session.state = { ...session.state, claimId: claim.id }
  show(session, disputeCard(ctx, { claim, items, fileNames, partnerCenterUrl }), { inPlace: false, claimId: claim.id })
  say(session, disputeLetter(text, claim, items, fileNames))
}
