import type { CalendarDate } from '../calendarDate'
import { readDate } from '../readDate'

/**
 * The day of a date of an export, whatever time stands behind it; undefined when there is none, it lies ahead, or it is
 * ambiguous: then it is asked for.
 */
export function readExportDate(text: string, today: CalendarDate): CalendarDate | undefined {
  const day = text.trim().replace(/(?:T|\s+)\d{1,2}:\d{2}.*$/, '')
  const read = readDate(day, { today })
  return read.ok && read.value <= today ? read.value : undefined
}
