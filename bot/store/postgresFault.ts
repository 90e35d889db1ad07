import { DatabaseError } from 'pg'
import { isTimeout } from './isTimeout'
import type { Again, Attempt } from './retried'

/**
 * Somebody else was faster: with a row that was changed since this transaction began, in a deadlock, or with a key. Run
 * again, the work sees what the other one did.
 */
const races: Record<string, Again> = { '40001': 'outrun', '40P01': 'outrun', '23505': 'same key' }

/**
 * A failed attempt, and whether another one may help.
 * @param lost whether the connection was lost so that nothing of the work can have been kept
 */
export function postgresFault<T>(fault: unknown, lost: boolean): Attempt<T> {
  const race = fault instanceof DatabaseError ? races[fault.code ?? ''] : undefined
  return { fault, again: race ?? (lost && !isTimeout(fault) ? 'lost' : undefined) }
}
