import { plain } from '../../cards/elements/plain'
import { type Session, say } from '../session'
import type { TurnInput } from '../turn'
import { offerAnswers, packRequest } from './finishRequest'

type DueOfRequest = Extract<TurnInput, { kind: 'packed' | 'pack-failed' | 'consent' }>

/** Something of a request's package became due: it was made, could not be, or its upload was answered. */
export async function dueOfRequest(session: Session, input: DueOfRequest, requestId: string): Promise<void> {
  const { claims, turn, text } = session
  const found = await claims.findRequest(turn.who, requestId)
  if (!found.ok) return say(session, text.reasons.notFound({}))
  if (input.kind === 'packed') return offerAnswers(session, found.value)
  if (input.kind === 'pack-failed') return say(session, text.say.packFailed)
  if (!input.accepted) return say(session, text.requests.say.packDeclined)
  if (!input.current) {
    say(session, text.say.packageOutdated)
    return packRequest(session, found.value)
  }
  say(session, input.uploaded ? text.requests.say.uploaded(plain(input.name, 120)) : text.requests.say.uploadFailed)
}
