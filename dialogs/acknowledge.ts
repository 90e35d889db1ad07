import { receiptCard } from '../cards/receiptCard'
import { checklist } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import { progress } from '../rules/progress'
import { type Session, say, settle, show } from './session'
import { refreshChecklist } from './showChecklist'

/** Says what was saved: on the pressed card with the next gap, or as a sentence; the checklist follows everywhere. */
export async function acknowledge(session: Session, claim: CoOpClaim, sentence: string): Promise<void> {
  settle(session)
  const { claims, ctx, turn } = session
  if (turn.input.kind === 'press') {
    const [next] = progress(checklist(claim.body, claims.policyOf(claim))).missing
    show(session, receiptCard(ctx, { claim, sentence, ...(next ? { next } : {}) }), { claimId: claim.id })
  } else {
    say(session, sentence)
  }
  await refreshChecklist(session, claim, sentence)
}
