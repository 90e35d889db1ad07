/**
 * Whether the driver gave up waiting for the database, which it says in words only. What got no answer in time will
 * hardly get one now, and somebody waits.
 */
export const isTimeout = (fault: unknown): boolean => fault instanceof Error && /time(d )?-?out/i.test(fault.message)
