import { z } from 'zod'

const pad = (n: number, width: number) => String(n).padStart(width, '0')

/** Midnight UTC of a year, month (1..12, may overflow) and day (may overflow), in epoch ms. */
const utc = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day)

/** The numbers in a date string, whatever they are worth. */
const partsOf = (date: string) => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
})

const toMs = (date: string): number => {
  const { year, month, day } = partsOf(date)
  return utc(year, month, day)
}

const fromMs = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const isRealDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const { year } = partsOf(text)
  // Back and forth: 31 February comes back as 3 March.
  return year >= 1900 && year <= 2199 && fromMs(toMs(text)) === text
}

/** A day of the calendar, `YYYY-MM-DD`, 1900 to 2199, that exists. It has no time and no zone. */
export const calendarDate = z.string().refine(isRealDay, { error: 'not a calendar date' })

/** `YYYY-MM-DD`. Text order is date order, so `<` and `===` compare two of them. */
export type CalendarDate = z.infer<typeof calendarDate>

/**
 * A date string from numbers.
 * @returns the date, or undefined when no such day exists (31 February) or the year is outside 1900..2199.
 */
export function calendarDateOf(year: number, month: number, day: number): CalendarDate | undefined {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
  return isRealDay(text) ? text : undefined
}

/** The date `days` whole days later (earlier when negative). A RangeError on what is no date: a bug, not a mistake. */
export function addDaysTo(date: CalendarDate, days: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  return fromMs(utc(year, month, day + days))
}

/** The same day `months` later (earlier when negative); a day the month lacks becomes its last: 31 Jan + 1 = 28 Feb. */
export function addMonthsTo(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const lastOfMonth = utc(year, month + months + 1, 0)
  return fromMs(Math.min(utc(year, month + months, day), lastOfMonth))
}

/** Whole days from `from` to `to`: 1 to the next day, 0 to the same, negative backwards. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  // Both are midnights of UTC, where every day has 24 hours, so this is exact.
  return (toMs(to) - toMs(from)) / 86_400_000
}

/** Negative when `a` is earlier, 0 when equal, positive when later: for sorting. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return daysBetween(b, a)
}
