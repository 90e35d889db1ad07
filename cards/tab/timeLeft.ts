import { type CalendarDate, daysBetween } from '../../rules/calendarDate'
import type { Text } from '../text/text'

/** The dates that end the time to submit. */
interface Ends {
  submitBy: CalendarDate
  claimBy: CalendarDate
}

/** How long there is to submit, or since when there is not: `83 days left`. */
export function timeLeft({ tab, formats }: Text, { submitBy, claimBy }: Ends, today: CalendarDate): string {
  const { left } = tab.season
  if (today > claimBy) return left.passed(formats.days(daysBetween(claimBy, today)))
  const days = daysBetween(today, submitBy)
  if (days > 0) return left.days(formats.days(days))
  return days === 0 ? left.today : left.lastDay(formats.shortDate(claimBy))
}
