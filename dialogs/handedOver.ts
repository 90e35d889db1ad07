import type { CoOpClaim } from '../rules/claim'
import type { Session } from './session'

const heardOn = ({ body }: CoOpClaim) => [body.sameStatusOn ?? '', body.reports.at(-1)?.on ?? ''].sort().at(-1) ?? ''

/** The person's claims that wait in Partner Center as far as we know, the longest unheard of first. */
export async function handedOver({ claims, turn }: Session): Promise<CoOpClaim[]> {
  const waiting = (await claims.list(turn.who)).filter(({ status }) => status === 'handed-over')
  return waiting.sort((one, other) => heardOn(one).localeCompare(heardOn(other)) || one.createdAt - other.createdAt)
}
