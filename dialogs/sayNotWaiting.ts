import type { CoOpClaim } from '../rules/claim'
import { refuse } from './refuse'
import { type Session, say } from './session'
import { titleOf } from './showChecklist'

/** Says why nothing can be reported of a claim that does not wait in Partner Center, and what to do about it. */
export async function sayNotWaiting(session: Session, claim: CoOpClaim): Promise<void> {
  const { status: words, say: sentences } = session.text
  const title = titleOf(session, claim)
  switch (claim.status) {
    case 'draft':
      return say(session, sentences.stillDraft)
    case 'closed':
      return say(session, words.closedAlready(title))
    case 'withdrawn':
      return refuse(session, claim, { reason: 'locked' })
    default:
      return say(session, words.notSubmitted(title))
  }
}
