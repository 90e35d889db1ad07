import type { CommandKey } from '../cards/text/commandText'
import type { CoOpClaim } from '../rules/claim'
import type { Role } from '../rules/roles'
import { handOver, setDeputy } from './assignClaim'
import { findPerson } from './findPerson'
import { listAllClaims } from './listAllClaims'
import { findListed } from './listClaims'
import { type Handler, onClaim, type Words } from './onClaim'
import type { Colleague } from './organising'
import { refusedAsMember } from './refusedAsMember'
import { type Session, say } from './session'
import { setRole } from './setRole'
import { showPeople } from './showPeople'
import { showRoles } from './showRoles'

const making =
  (role: Role): Handler =>
  async (session, { person: typed = '' }) => {
    if (await refusedAsMember(session, role === 'lead' ? 'role.grant' : 'role.revoke')) return
    const person = await findPerson(session, typed, { pick: () => showRoles(session) })
    if (person) await setRole(session, person, role)
  }

/** On a claim of the list last shown, or the one we are on; "this" and "it" mean that one too. */
async function onNamed(
  session: Session,
  { claim: typed }: Words,
  run: (claim: CoOpClaim) => Promise<void>,
): Promise<void> {
  if (typed === undefined || /^(it|this|this claim)$/i.test(typed.trim())) return onClaim(session, run)
  const claim = await findListed(session, typed)
  return claim ? run(claim) : say(session, session.text.say.whichClaim)
}

const giving =
  (give: (session: Session, claim: CoOpClaim, person: Colleague) => Promise<void>): Handler =>
  (session, words) =>
    onNamed(session, words, async (claim) => {
      const person = await findPerson(session, words.person ?? '', { pick: () => showPeople(session, claim) })
      if (person) await give(session, claim, person)
    })

/** Commands about roles that may be given where others read along too: nothing of a claim is in their answers. */
export const roleCommands = {
  roles: (session) => showRoles(session),
  makeLead: making('lead'),
  makeMember: making('member'),
} satisfies Partial<Record<CommandKey, Handler>>

/** Commands about whose a claim is. */
export const peopleCommands = {
  allClaims: (session) => listAllClaims(session),
  people: (session, words) => onNamed(session, words, (claim) => showPeople(session, claim)),
  handOver: giving(handOver),
  setDeputy: giving(setDeputy),
  noDeputy: (session, words) => onNamed(session, words, (claim) => setDeputy(session, claim)),
} satisfies Partial<Record<CommandKey, Handler>>
