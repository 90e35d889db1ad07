import { addDaysTo, type CalendarDate } from '../calendarDate'

/**
 * The day on which money that Partner Center holds back since a day is forfeited: 180 days on.
 * Source: Troubleshoot payments FAQ, 2023-10-03 (fact).
 */
export function holdEnds(heldSince: CalendarDate): CalendarDate {
  return addDaysTo(heldSince, 180)
}
