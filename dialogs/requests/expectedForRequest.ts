import { readTarget } from '../../rules/requests/answerTarget'
import { type Session, say } from '../session'
import { answerInWords } from './answerRequest'
import { recordRequest } from './recordRequest'

/** A reviewer's words, for the claim they were asked for. */
async function takeRequest(session: Session, claimId: string, words: string): Promise<void> {
  const { claims, turn, text } = session
  const claim = await claims.find(turn.who, claimId)
  if (claim.ok) await recordRequest(session, claim.value, { text: words })
  else say(session, text.reasons.notFound({}))
}

/** Words that were asked for: a reviewer's, or the answer to one thing. True when the message was taken for them. */
export async function expectedForRequest(session: Session, words: string): Promise<boolean> {
  const { state, claims, turn } = session
  if (state.expects === 'request' && state.claimId) {
    await takeRequest(session, state.claimId, words)
    return true
  }
  const target = state.expects === 'words' && state.item ? readTarget(state.item.itemId) : undefined
  if (target?.kind !== 'request') return false
  const found = await claims.findRequest(turn.who, target.requestId)
  const item = found.ok ? found.value.request.body.items.find(({ id }) => id === target.item) : undefined
  if (!found.ok || !item) return false
  await answerInWords(session, found.value, item, words)
  return true
}
