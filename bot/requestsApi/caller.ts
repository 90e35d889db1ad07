import type { Outcome } from '../../rules/outcome'

/** An automation that showed who it is. */
export interface Caller {
  tenantId: string
  way: 'token' | 'signature'
  /** Its app id, or the name of its key. */
  id: string
}

/** The caller, or why there is none: a code for the log, never for the answer. */
export type Judged = Outcome<Caller>
