import type { CalendarDate } from '../calendarDate'
import type { CoOpBody } from '../claim'

/**
 * The day of the approval that holds now, as reported: of several reports of it in a row the first. Undefined when the
 * last report is another one, or there is none.
 */
export function approvedOn({ reports }: Pick<CoOpBody, 'reports'>): CalendarDate | undefined {
  const before = reports.findLastIndex(({ status }) => status !== 'approved')
  return reports[before + 1]?.on
}
