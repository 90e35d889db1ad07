import type { CalendarDate } from '../calendarDate'
import type { Policy } from '../policy/policyTypes'
import type { Preferences } from './preferences'

/** What a plan of reminders depends on besides the claim: whom it is for, under which rules, and since when (epoch ms). */
export interface PlanContext {
  /** IANA zone of the person. */
  timeZone: string
  /** IANA zone of the organisation: its deadlines may end earlier than the person's day. */
  organisationZone: string
  preferences: Preferences
  policy: Policy
  holidays: readonly CalendarDate[]
  now: number
}
