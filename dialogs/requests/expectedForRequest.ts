import { readTarget } from '../../rules/requests/answerTarget'
import { type Session, say } from '../session'
import { answerInWords } from './answerRequest'
import { recordRequest } from './recordRequest'

/** Words that were asked for: a reviewer's, or the answer to one thing. True when the message was taken for them. */
export async function expectedForRequest(session: Session, words: string): Promise<boolean> {
  const { state, claims, turn, text } = session
  if (state.expects === 'request' && state.claimId) {
    const claim = await claims.find(turn.who, state.claimId)
    if (claim.ok) await recordRequest(session, claim.value, { text: words })
    else say(session, text.reasons.notFound({}))
    return true
  }
  if (state.expects !== 'words' || !state.item) return false
  const target = readTarget(state.item.itemId)
  if (target.kind !== 'request') return false
  const found = await claims.findRequest(turn.who, target.requestId)
  const item = found.ok ? found.value.request.body.items.find(({ id }) => id === target.item) : undefined
  if (found.ok && item) await answerInWords(session, found.value, item, words)
  return found.ok && item !== undefined
}
