import { type OrganisationView, organisationView } from '../../cards/tab/organisationView'
import type { Outcome } from '../../rules/outcome'
import { decisionOn } from '../decisionOn'
import { showParked } from '../parkedReminders'
import { listRequests } from '../requests/listRequests'
import type { Session } from '../session'
import { showFunds } from '../showFunds'
import { showRisk } from '../showRisk'
import { showRoles } from '../showRoles'
import { drawn } from './drawn'

const notFound = { ok: false, reason: 'notFound' } as const

/** Everything the tab shows a claims lead of their organisation; `notFound` for everybody else. */
export async function viewOrganisation(session: Session): Promise<Outcome<OrganisationView, 'notFound'>> {
  const { claims, turn, text } = session
  if ((await decisionOn(session, 'claim.listAll')) !== 'allowed') return notFound
  const [risk, requests, funds, roles, parked, open] = await Promise.all([
    drawn(session, showRisk),
    drawn(session, listRequests),
    drawn(session, showFunds),
    drawn(session, showRoles),
    drawn(session, showParked),
    claims.openRequests(turn.who),
  ])
  // Of what is drawn for leads alone there is none for who leads no more by now.
  if (!risk || !requests || !funds || !roles || !parked) return notFound
  const listed = open.map(({ request, claim }) => ({ id: request.id, claimId: claim.id }))
  return {
    ok: true,
    value: organisationView(text, { cards: { risk, requests, funds, roles, parked }, requests: listed }),
  }
}
