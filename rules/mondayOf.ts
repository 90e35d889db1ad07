import { addDaysTo, type CalendarDate, daysBetween } from './calendarDate'

/** The Monday of the week, Monday to Sunday, that a date lies in. */
export function mondayOf(date: CalendarDate): CalendarDate {
  // 1900-01-01 was a Monday, and no calendar date is earlier.
  return addDaysTo(date, -(daysBetween('1900-01-01', date) % 7))
}
