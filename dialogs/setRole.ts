import { plain } from '../cards/elements/plain'
import type { Role } from '../rules/roles'
import type { Colleague, RoleRefusal } from './organising'
import { sayNotAllowed } from './refusedAsMember'
import { acting, type Session, say } from './session'
import { showRoles } from './showRoles'

async function refused(session: Session, name: string, reason: RoleRefusal): Promise<void> {
  const { roles } = session.text
  if (reason === 'notAllowed') return sayNotAllowed(session)
  say(session, reason === 'lastLead' ? roles.lastLead(name) : roles.unknownPerson(name))
}

/** Makes somebody a claims lead or member, says so, and shows the roles as they are now where nobody reads along. */
export async function setRole(session: Session, person: Colleague, role: Role): Promise<void> {
  const { claims, text, turn } = session
  const name = plain(person.name, 60)
  const done = await claims.setRole(acting(session), person.id, role)
  if (!done.ok) return refused(session, name, done.reason)
  const { repeat, changed } = done.value
  const made = role === 'lead' ? text.roles.madeLead(name) : text.roles.madeMember(name)
  say(session, repeat ? text.say.alreadyDone : changed ? made : text.roles.isAlready(name, role))
  if (turn.conversation.kind === 'personal') await showRoles(session, true)
}
