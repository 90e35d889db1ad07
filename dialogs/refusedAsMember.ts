import type { Verb } from '../rules/verbs'
import { decisionOn } from './decisionOn'
import { type Session, say } from './session'
import { leadNames } from './showRoles'

/** Says that it is for claims leads, and who they are. */
export async function sayNotAllowed(session: Session): Promise<void> {
  const { claims, turn, text } = session
  const leads = leadNames(session, await claims.people(turn.who))
  say(session, text.reasons.notAllowed(leads ? { leads } : {}))
}

/** Refuses what only a claims lead may do or see; true when it did. */
export async function refusedAsMember(session: Session, verb: Verb): Promise<boolean> {
  if ((await decisionOn(session, verb)) === 'allowed') return false
  await sayNotAllowed(session)
  return true
}
