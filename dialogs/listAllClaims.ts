import { showClaims } from './listClaims'
import { refusedAsMember } from './refusedAsMember'
import type { Session } from './session'

/** Lists every claim of the organisation for a lead, each with its owner; numbers can then be typed. */
export async function listAllClaims(session: Session, page?: number): Promise<void> {
  if (await refusedAsMember(session, 'claim.listAll')) return
  const { claims, turn } = session
  const [found, people] = await Promise.all([claims.listAll(turn.who), claims.people(turn.who)])
  const names = Object.fromEntries(people.map(({ id, name }) => [id, name]))
  showClaims(session, found, { all: { names }, page })
}
