import { addDaysTo, type CalendarDate } from './calendarDate'
import { isWorkingDay } from './isWorkingDay'

/**
 * The n-th working day after a date (before it when n is negative). The date itself is never counted; 0 gives it back.
 * Published terms in business days: payment within 45 of approval (Managing co-op claims, fact).
 */
export function addBusinessDays(date: CalendarDate, n: number, holidays: readonly CalendarDate[]): CalendarDate {
  const step = Math.sign(n)
  let day = date
  for (let left = Math.abs(n); left > 0; ) {
    day = addDaysTo(day, step)
    if (isWorkingDay(day, holidays)) left -= 1
  }
  return day
}

/** Working days after `from`, up to and including `to`; counted back and negative when `to` is earlier. */
export function businessDaysBetween(from: CalendarDate, to: CalendarDate, holidays: readonly CalendarDate[]): number {
  const step = to < from ? -1 : 1
  let count = 0
  for (let day = from; day !== to; ) {
    day = addDaysTo(day, step)
    if (isWorkingDay(day, holidays)) count += step
  }
  return count
}
