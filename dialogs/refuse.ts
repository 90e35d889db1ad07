import { plain } from '../cards/elements/plain'
import type { CoOpClaim } from '../rules/claim'
import type { Params } from '../rules/outcome'
import type { Reason } from '../rules/reasons'
import type { Verb } from '../rules/verbs'
import { decisionOn } from './decisionOn'
import { type Session, say } from './session'
import { showChecklist } from './showChecklist'

/** Says whose claim it is to decide about. */
async function onlyOwner(session: Session, { ownerId }: CoOpClaim): Promise<void> {
  const { claims, text, turn } = session
  const owner = (await claims.people(turn.who)).find(({ id }) => id === ownerId)
  say(session, text.roles.onlyOwner(plain(owner?.name ?? '', 60) || text.roles.person.somebody))
}

/** Says why something was not done. Where the claim itself has moved on, it is shown as it stands now. */
export async function refuse(
  session: Session,
  claim: CoOpClaim,
  { reason, params = {} }: { reason: Reason; params?: Params },
): Promise<void> {
  const { claims, text, turn } = session
  if (reason === 'notAllowed') return onlyOwner(session, claim)
  say(session, text.reasons[reason](params))
  if (reason !== 'locked' && reason !== 'changedMeanwhile') return
  const now = await claims.find(turn.who, claim.id)
  await showChecklist(session, now.ok ? now.value : claim)
}

/** Refuses what would change a claim that was submitted or withdrawn; true when it did. */
export async function refusedAsLocked(session: Session, claim: CoOpClaim): Promise<boolean> {
  if ((await decisionOn(session, 'claim.edit', claim)) !== 'locked') return false
  await refuse(session, claim, { reason: 'locked' })
  return true
}

/** Refuses what is for the owner of a claim or a lead to decide; true when it did. */
export async function refusedAsDeputy(session: Session, verb: Verb, claim: CoOpClaim): Promise<boolean> {
  if ((await decisionOn(session, verb, claim)) !== 'notAllowed') return false
  await refuse(session, claim, { reason: 'notAllowed' })
  return true
}
