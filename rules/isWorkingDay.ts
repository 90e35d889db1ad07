import { type CalendarDate, daysBetween } from './calendarDate'

/** Whether a day is neither Saturday, Sunday nor one of the organisation's holidays. */
export function isWorkingDay(date: CalendarDate, holidays: readonly CalendarDate[]): boolean {
  // 1900-01-01 was a Monday, and no calendar date is earlier.
  const weekday = daysBetween('1900-01-01', date) % 7
  return weekday < 5 && !holidays.includes(date)
}
