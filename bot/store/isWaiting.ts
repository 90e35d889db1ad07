import { sql } from 'kysely'

/**
 * Reminders still to be sent. Written as the partial indexes have it: with parameters in it, no engine would use them.
 */
export const isWaiting = sql<boolean>`state in ('due', 'sending')`
