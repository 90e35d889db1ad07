import type { CardAction } from '../../cards/actions'
import { type ListPage, pagePath } from '../../cards/tab/pagePath'
import { titleOfPage } from '../../cards/tab/titleOfPage'
import type { CoOpClaim } from '../../rules/claim'
import type { Session } from '../session'
import { sayInDialog } from './sayInDialog'

const pageOf: Partial<Record<CardAction['verb'], ListPage>> = { 'costs.edit': 'costs', 'csr.edit': 'csr' }

/** Opens a page of a claim in the dialog that waits for it. */
export function showPage(session: Session, claim: CoOpClaim, page: ListPage): void {
  const { ctx, text, replies } = session
  const url = ctx.pages?.address(pagePath(page, claim.id))
  if (url) replies.push({ kind: 'dialog', answer: { show: 'page', title: titleOfPage(text, page), url } })
  else sayInDialog(session, text.tabPages.noPage)
}

/** A dialog was opened from a card: its page, or a sentence why there is none. */
export async function openPage(session: Session, action: CardAction | undefined): Promise<void> {
  const { claims, turn, text } = session
  const page = action && pageOf[action.verb]
  if (!page || !('claimId' in action)) return sayInDialog(session, text.say.unknownPress)
  const found = await claims.find(turn.who, action.claimId ?? '')
  if (!found.ok) return sayInDialog(session, text.reasons.notFound({}))
  session.state = { ...session.state, claimId: found.value.id }
  showPage(session, found.value, page)
}
