import type { CalendarDate } from '../calendarDate'
import type { CoOpBody } from '../claim'
import type { ActivityRow, Basis, Policy } from '../policy/policyTypes'
import type { UsagePeriod } from '../usagePeriod'

/** What the parts of the check look at: a claim whose activity and dates are known, the rules, and the day. */
export interface CheckSubject {
  body: CoOpBody
  policy: Policy
  activity: ActivityRow
  /** First and last day of the activity. */
  dates: { from: CalendarDate; to: CalendarDate }
  period: UsagePeriod
  today: CalendarDate
}

/** The overview that all seeds share: what every successful claim needs. */
export const overviewBasis: Basis = {
  source: 'Partner Center: co-op claims overview',
  asOf: '2023-04-19',
  certainty: 'fact',
}

/** Read from the overview and the portal's own texts, not stated as a rule for co-op. */
export const inferredBasis: Basis = { ...overviewBasis, certainty: 'inferred' }
