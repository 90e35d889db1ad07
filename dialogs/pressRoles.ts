import type { CardAction } from '../cards/actions'
import type { CoOpClaim } from '../rules/claim'
import { handOver, setDeputy } from './assignClaim'
import { pickedPerson } from './findPerson'
import { listAllClaims } from './listAllClaims'
import { acting, type Session, say } from './session'
import { setRole } from './setRole'
import { showPeople } from './showPeople'
import { showRoles } from './showRoles'

type AssignPress = Extract<CardAction, { verb: 'claim.assign' }>
export type RolePress = Extract<
  CardAction,
  { verb: 'role.show' | 'role.grant' | 'role.revoke' | 'claim.assign' | 'claim.listAll' }
>

async function assign(session: Session, claim: CoOpClaim, { as, inputs }: AssignPress): Promise<void> {
  if (as === undefined) return showPeople(session, claim)
  if (as === 'nobody') return setDeputy(session, claim)
  const person = await pickedPerson(session, inputs.person)
  if (!person) return
  return as === 'owner' ? handOver(session, claim, person) : setDeputy(session, claim, person)
}

async function pressAssign(session: Session, action: AssignPress): Promise<void> {
  const { claims, turn, text } = session
  const found = await claims.find(turn.who, action.claimId)
  if (found.ok) return assign(session, found.value, action)
  // Who gave a claim away by this very press cannot see it any more.
  const isDone = action.as !== undefined && (await claims.wasDone(acting(session)))
  say(session, isDone ? text.roles.people.doneBefore : text.reasons.notFound({}))
}

/** Buttons about roles, and about whose a claim is. */
export async function pressRoles(session: Session, action: RolePress): Promise<void> {
  switch (action.verb) {
    case 'role.show':
      return showRoles(session)
    case 'claim.listAll':
      return listAllClaims(session, action.page)
    case 'claim.assign':
      return pressAssign(session, action)
    default: {
      const person = await pickedPerson(session, action.personId ?? action.inputs.person)
      if (person) await setRole(session, person, action.verb === 'role.grant' ? 'lead' : 'member')
    }
  }
}
