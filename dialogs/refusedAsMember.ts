import type { Verb } from '../rules/verbs'
import { decisionOn } from './decisionOn'
import { type Session, say } from './session'

/** Refuses what only a claims lead may do or see; true when it did. */
export async function refusedAsMember(session: Session, verb: Verb): Promise<boolean> {
  if ((await decisionOn(session, verb)) === 'allowed') return false
  say(session, session.text.reasons.notAllowed({}))
  return true
}
