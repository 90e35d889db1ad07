import { withdrawCard } from '../cards/withdrawCard'
import type { CoOpClaim } from '../rules/claim'
import { answerInWords } from './answerDraft'
import { askNext } from './askNext'
import { acting, type Session, say, settle, show } from './session'
import { showChecklist, titleOf } from './showChecklist'

/** Starts a draft and asks its first question; words after "new claim for" are taken as the activity, later. */
export async function startClaim(session: Session): Promise<void> {
  settle(session)
  const { claim } = await session.claims.start(acting(session))
  await askNext(session, claim)
}

/** Goes on with a claim: a draft with its next question, a claim with its checklist. */
export async function openClaim(session: Session, claim: CoOpClaim, page?: number): Promise<void> {
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  if (claim.status === 'draft') return askNext(session, claim)
  return showChecklist(session, claim, page === undefined ? {} : { page })
}

/** Confirms a draft: from here on it is in preparation, one claim per usage period. */
export async function confirmDraft(session: Session, claim: CoOpClaim): Promise<void> {
  const { claims, text } = session
  const done = await claims.confirm(acting(session), claim.id)
  if (!done.ok) {
    say(session, text.reasons[done.reason](done.params ?? {}))
    return openClaim(session, claim)
  }
  const [first = claim, ...linked] = done.value.claims
  say(
    session,
    linked.length > 0 ? text.say.confirmedLinked(linked.length + 1) : text.say.confirmed(titleOf(session, first)),
  )
  await showChecklist(session, first)
}

/** A new draft with what is likely to hold again. */
export async function copyClaim(session: Session, claim: CoOpClaim): Promise<void> {
  const done = await session.claims.copy(acting(session), claim.id)
  if (!done.ok) return say(session, session.text.reasons[done.reason](done.params ?? {}))
  settle(session)
  say(session, session.text.say.copied(titleOf(session, claim)))
  await askNext(session, done.value.claim)
}

/** Asks once more before a claim is withdrawn, and says what stays. */
export function askWithdraw(session: Session, claim: CoOpClaim): void {
  settle(session)
  session.state = { ...session.state, claimId: claim.id, expects: 'withdrawal' }
  show(session, withdrawCard(session.ctx, { claim }), { inPlace: false, claimId: claim.id })
}

/** Withdraws a claim; files and history stay. */
export async function withdraw(session: Session, claim: CoOpClaim): Promise<void> {
  const done = await session.claims.change(acting(session), claim.id, { do: 'withdraw' })
  if (!done.ok) return say(session, session.text.reasons[done.reason](done.params ?? {}))
  say(session, session.text.say.withdrawn(titleOf(session, claim)))
  await showChecklist(session, done.value.claim)
}

/** Starts a draft for an activity named in words, once the program is known. */
export async function startClaimFor(session: Session, words: string): Promise<void> {
  settle(session)
  const { claim } = await session.claims.start(acting(session))
  session.state = { ...session.state, claimId: claim.id, asking: 'activity' }
  await answerInWords(session, claim, words)
}
