import { withdrawCard } from '../cards/withdrawCard'
import type { CoOpClaim } from '../rules/claim'
import { refuse, refusedAsDeputy, refusedAsLocked } from './refuse'
import { acting, type Session, say, settle, show } from './session'
import { showChecklist, titleOf } from './showChecklist'

/** Asks once more before a claim is withdrawn, and says what stays; `again` when the box was left empty. */
export async function askWithdraw(session: Session, claim: CoOpClaim, again = false): Promise<void> {
  if (await refusedAsLocked(session, claim)) return
  if (await refusedAsDeputy(session, 'claim.withdraw', claim)) return
  if (again) say(session, session.text.say.tickToWithdraw)
  settle(session)
  session.state = { ...session.state, claimId: claim.id, expects: 'withdrawal' }
  show(session, withdrawCard(session.ctx, { claim }), { inPlace: again, claimId: claim.id })
}

/** Withdraws a claim; files and history stay. */
export async function withdraw(session: Session, claim: CoOpClaim): Promise<void> {
  const done = await session.claims.change(acting(session), claim.id, { do: 'withdraw' })
  if (!done.ok) return refuse(session, claim, done)
  const { say: words } = session.text
  say(session, done.value.repeat ? words.alreadyDone : words.withdrawn(titleOf(session, claim)))
  await showChecklist(session, done.value.claim)
  session.replies.push({ kind: 'follow', id: done.value.claim.id })
}
