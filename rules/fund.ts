import type { CalendarDate } from './calendarDate'
import type { ProgramId } from './policy/names'

/** Co-op funds an organisation earned for one usage period and program, as an admin read them in Partner Center. */
export interface Fund {
  program: ProgramId
  /** First day of the usage period in which they can be used. */
  usageFrom: CalendarDate
  /** Minor units of `currency`. */
  minor: number
  currency: string
  /** Entra object id of who entered it, and when (epoch ms). */
  by: string
  at: number
}
