import { peopleCard } from '../cards/roles/peopleCard'
import type { CoOpClaim } from '../rules/claim'
import { decisionOn } from './decisionOn'
import { type Session, settle, show } from './session'

/** Shows whose a claim is, with a way to change it for who may. */
export async function showPeople(session: Session, claim: CoOpClaim, inPlace = false): Promise<void> {
  const { claims, turn, ctx } = session
  const people = await claims.people(turn.who)
  const nameOf = (id: string | undefined) => people.find((person) => person.id === id)?.name ?? ''
  const mayDecide = (await decisionOn(session, 'claim.assign', claim)) === 'allowed'
  settle(session)
  session.state = { ...session.state, claimId: claim.id }
  const card = peopleCard(ctx, {
    claim,
    owner: nameOf(claim.ownerId),
    deputy: nameOf(claim.deputyId),
    people: mayDecide ? people : [],
  })
  show(session, card, { inPlace, claimId: claim.id })
}
