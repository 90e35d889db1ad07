import { mayLead } from '../rules/roles'
import { type Session, say } from './session'

/** Refuses what only a claims lead may do or see; true when it did. */
export function refusedAsMember(session: Session): boolean {
  const { claims, turn, text } = session
  if (mayLead(claims.roleOf(turn.who))) return false
  say(session, text.reasons.notAllowed({}))
  return true
}
