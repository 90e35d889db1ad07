import { plain } from '../cards/elements/plain'
import { type RoleHolder, rolesCard } from '../cards/roles/rolesCard'
import { localDate } from '../rules/localDate'
import { decisionOn } from './decisionOn'
import type { Colleague } from './organising'
import { type Session, say, show } from './session'

/** Names of the claims leads, in one phrase. */
export function leadNames({ text }: Session, people: readonly Colleague[]): string {
  const names = people.filter(({ role, name }) => role === 'lead' && name !== '').map(({ name }) => plain(name, 60))
  return text.formats.list(names.slice(0, 10))
}

/** Shows who leads and who is a member; where others read along, only who leads. */
export async function showRoles(session: Session, inPlace = false): Promise<void> {
  const { claims, turn, ctx, text } = session
  const people = await claims.people(turn.who)
  if (turn.conversation.kind !== 'personal')
    return say(session, text.roles.inGroup(leadNames(session, people) || text.roles.person.notMet))
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? ''
  const holders = people.map(({ id, name, role, by, at }): RoleHolder => {
    const given = by !== undefined && at !== undefined
    return { id, name, role, ...(given ? { by: nameOf(by), on: localDate(at, turn.timeZone) } : {}) }
  })
  const mayChange = (await decisionOn(session, 'role.grant')) === 'allowed'
  show(session, rolesCard(ctx, { people: holders, mayChange }), { inPlace })
}
