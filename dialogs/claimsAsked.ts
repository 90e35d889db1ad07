import type { CoOpClaim } from '../rules/claim'
import { handedOver } from './handedOver'
import type { Session } from './session'

/**
 * The claims of a status question: those a button names, as far as the person may see them and they still wait in
 * Partner Center; with none of them, the person's own.
 */
export async function claimsAsked(session: Session, about: readonly string[] = []): Promise<CoOpClaim[]> {
  const { claims, turn } = session
  const found = await Promise.all([...new Set(about)].map((id) => claims.find(turn.who, id)))
  const named = found.flatMap((one) => (one.ok && one.value.status === 'handed-over' ? [one.value] : []))
  return named.length > 0 ? named : handedOver(session)
}
