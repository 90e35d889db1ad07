import type { CalendarDate } from './calendarDate'
import type { Outcome } from './outcome'
import { type DateReason, readDate } from './readDate'

/** First and last day, both included. */
export type DateRange = { from: CalendarDate; to: CalendarDate }

/**
 * Why a text is no range: as for a date, with `params.end` (`from` or `to`) saying which of the two it is about; or the
 * end lies before the start, with both in `params.from` and `params.to`.
 */
export type DateRangeReason = DateReason | 'endsBeforeStart'

type Range = Outcome<DateRange, DateRangeReason>
type Today = { today: CalendarDate }

const between = / (?:to|until|till|through|bis|au|à|até|hasta|al) |부터 ?| ?[-–—~～〜－/至] ?/giu
const dayFirst = /^(\d{1,2})\.? ?[-–—~〜] ?(\d{1,2}\D.*)$/u
const monthFirst = /^(\p{L}+\.?) (\d{1,2}) ?[-–—~〜] ?(\d{1,2})(,? \d+)$/u

/** `5-7 October 2026`, `October 5-7, 2026`: both days have the month and the year that were written once. */
const withinMonth = (text: string): [string, string][] => {
  const [, day = '', rest] = dayFirst.exec(text) ?? []
  if (rest !== undefined) return [[rest.replace(/^\d{1,2}/, day), rest]]
  const [, month, first, last, year] = monthFirst.exec(text) ?? []
  return month === undefined ? [] : [[`${month} ${first}${year}`, `${month} ${last}${year}`]]
}

/** Every way to cut a text in two where a range could be; most are no dates, as at the hyphens of an ISO date. */
const cuts = (text: string): [string, string][] => {
  const anywhere = [...text.matchAll(between)].map(({ 0: words, index }): [string, string] => [
    text.slice(0, index),
    text.slice(index + words.length),
  ])
  return [...withinMonth(text), ...anywhere]
}

const ordered = (from: CalendarDate, to: CalendarDate): Range =>
  to < from ? { ok: false, reason: 'endsBeforeStart', params: { from, to } } : { ok: true, value: { from, to } }

const readEnds = ([first, last]: [string, string], today: Today): Range => {
  const from = readDate(first, today)
  if (!from.ok) return { ...from, params: { ...from.params, end: 'from' } }
  const to = readDate(last, today)
  if (!to.ok) return { ...to, params: { ...to.params, end: 'to' } }
  return ordered(from.value, to.value)
}

const areDates = (texts: [string, string], today: Today) =>
  texts.every((text) => {
    const date = readDate(text, today)
    return date.ok || date.reason !== 'notADate'
  })

/**
 * Reads the first and last day of something: `2026-11-01 to 2027-02-28`, `1 Nov 2026 – 28 Feb 2027`,
 * `5-7 October 2026`. A single date is both. Each end is read as {@link readDate} does: nothing is guessed.
 */
export function readDateRange(text: string, today: Today): Range {
  const single = readDate(text, today)
  if (single.ok) return ordered(single.value, single.value)
  if (single.reason !== 'notADate' || text.length > 200) return single
  const plain = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:from|von|vom|du|de|del|desde) /i, '')
    .replace(/ ?까지$/, '')
  const ends = cuts(plain).find((texts) => areDates(texts, today))
  return ends ? readEnds(ends, today) : { ok: false, reason: 'notADate' }
}
