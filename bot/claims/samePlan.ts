import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import { clockDate } from '../../rules/clocks'

/** Whether two states of a claim call for the same reminders: they follow from its status and its deadline. */
export function samePlan(one: CoOpClaim, other: CoOpClaim, holidays: readonly CalendarDate[]): boolean {
  const deadline = (claim: CoOpClaim) => clockDate(claim, 'last-working-day', holidays)
  return one.status === other.status && deadline(one) === deadline(other)
}
