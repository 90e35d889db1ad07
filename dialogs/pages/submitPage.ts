import type { Submission } from '../../cards/tab/readSubmission'
import type { CoOpClaim } from '../../rules/claim'
import { askNext } from '../askNext'
import { acting, type Session, settle } from '../session'
import { refreshChecklist } from '../showChecklist'
import { showPage } from './openPage'
import { savePage } from './savePage'
import { sayInDialog } from './sayInDialog'

/** What the chat shows then: of a draft what comes next, of a claim its checklist as it is now. */
async function follow(session: Session, claim: CoOpClaim, sentence: string): Promise<void> {
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  if (claim.status === 'draft') return askNext(session, claim, { changed: sentence })
  // The card that opened the page still shows what was there before: what is last in the chat is to be right.
  return refreshChecklist(session, claim, sentence, { last: true })
}

/**
 * A page gave its rows to us: saved, or why not. Where something of them has to be seen to, or somebody was faster, the
 * page comes back: it has kept what was typed, and shows what stands now.
 */
export async function submitPage(session: Session, given: Submission | undefined): Promise<void> {
  const { claims, turn, text } = session
  if (!given) return sayInDialog(session, text.say.unknownPress)
  const found = await claims.find(turn.who, given.claimId)
  if (!found.ok) return sayInDialog(session, text.reasons.notFound({}))
  const saved = await savePage({ claims, text, acting: acting(session) }, found.value, given)
  if (saved.is === 'problems') return showPage(session, found.value, given.page)
  if (saved.is === 'refused' && saved.reason === 'changedSince') return showPage(session, found.value, given.page)
  if (saved.is === 'refused') return sayInDialog(session, text.reasons[saved.reason](saved.params))
  sayInDialog(session, saved.sentence)
  return follow(session, saved.claim, saved.sentence)
}
