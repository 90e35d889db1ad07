import { draftCard } from '../cards/vendor/draftCard'
import { invitationCard } from '../cards/vendor/invitationCard'
import { checkInvitation } from '../rules/checkInvitation'
import { checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { EvidenceId } from '../rules/policy/names'
import { askNext } from './askNext'
import { type Session, say, settle, show } from './session'

/** Shorter than this is no invitation but a word to us. */
const leastLetters = 20

/** Where the finished piece goes once it is out. */
const pieces: readonly EvidenceId[] = [
  'invitation',
  'final-piece',
  'final-ad',
  'offer-terms',
  'script',
  'ad-screenshot',
]

/** Asks for the words of a draft: the next message is checked; in the tab what stands in the card. */
export async function askForInvitation(session: Session, claim: CoOpClaim): Promise<void> {
  const { say: words } = session.text.vendor
  if (!claim.body.answers.activity) {
    say(session, words.activityFirst)
    return askNext(session, claim)
  }
  settle(session)
  if (session.ctx.inTab) return show(session, draftCard(session.ctx, { claim }), { inPlace: false, claimId: claim.id })
  session.state = { ...session.state, claimId: claim.id, expects: 'invitation' }
  say(session, words.pasteInvitation)
}

/** Checks the words of a draft; nothing of them is kept. */
export function checkPastedInvitation(session: Session, claim: CoOpClaim, words: string): void {
  const { ctx, text } = session
  if (words.length < leastLetters) {
    const wrong = text.vendor.say.invitationTooShort
    if (ctx.inTab) show(session, draftCard(ctx, { claim, wrong, typed: words }))
    else say(session, wrong)
    return
  }
  const policy = session.claims.policyOf(claim)
  const item = checklist(claim.body, policy).find(({ row }) => pieces.includes(row.id))
  const findings = checkInvitation(words, claim.body, policy)
  settle(session)
  const card = invitationCard(ctx, { claim, findings, ...(item ? { item } : {}) })
  show(session, card, { claimId: claim.id })
}
