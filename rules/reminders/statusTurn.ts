import type { CoOpClaim } from '../claim'

/**
 * Whose turn it is once claims wait in Partner Center: the partner's as soon as one of them was last reported as Action
 * required or Editing, or its payment is held back; else Microsoft's. Source: Managing co-op claims (2022-08-04).
 */
export function statusTurn(claims: readonly CoOpClaim[]): 'you' | 'microsoft' {
  const isTheirs = claims.some(({ body: { reports, heldSince } }) => {
    const last = reports.at(-1)?.status
    return heldSince !== undefined || last === 'action-required' || last === 'editing'
  })
  return isTheirs ? 'you' : 'microsoft'
}
