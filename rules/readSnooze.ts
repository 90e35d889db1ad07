import { addDaysTo, type CalendarDate, daysBetween } from './calendarDate'
import { mondayOf } from './mondayOf'
import type { Outcome } from './outcome'
import { type DateReason, readDate } from './readDate'

/** How a language says when; `{n}` stands for a number in figures or words, `{day}` for a day of the week. */
export interface SnoozeWords {
  tomorrow: readonly string[]
  nextWeek: readonly string[]
  inDays: readonly string[]
  inWeeks: readonly string[]
  nextDay: readonly string[]
  /** Names of Monday, Tuesday … Sunday. */
  weekdays: readonly (readonly string[])[]
  /** Words for one, two … */
  numbers: readonly (readonly string[])[]
}

/** What a card offers, in any language. */
export const snoozeChoices = ['tomorrow', 'inThreeDays', 'nextWeek'] as const

/** 0 for Monday to 6 for Sunday. */
const weekdayOf = (date: CalendarDate) => daysBetween(mondayOf(date), date)

const fold = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** The words in the place of a pattern, when the text fits it. */
function placeIn(patterns: readonly string[], text: string): string | undefined {
  for (const pattern of patterns.map(fold)) {
    const before = pattern.slice(0, pattern.indexOf('{'))
    const after = pattern.slice(pattern.indexOf('}') + 1)
    const isFit = text.startsWith(before) && text.endsWith(after) && text.length > before.length + after.length
    if (isFit) return text.slice(before.length, text.length - after.length)
  }
  return undefined
}

const indexIn = (lists: readonly (readonly string[])[], word: string | undefined) =>
  lists.findIndex((names) => names.some((name) => fold(name) === word))

function count(word: string | undefined, words: SnoozeWords): number | undefined {
  if (word !== undefined && /^\d{1,3}$/.test(word)) return Number(word)
  const index = indexIn(words.numbers, word)
  return index < 0 ? undefined : index + 1
}

/** Days from today to the next day of the week with this number, at least one. */
const daysTo = (weekday: number, today: CalendarDate) => ((weekday - weekdayOf(today) + 6) % 7) + 1

/** How many days from today a text means; undefined when it is none of the ways to say so. */
function daysIn(text: string, words: SnoozeWords, today: CalendarDate): number | undefined {
  if (text === 'tomorrow' || words.tomorrow.includes(text)) return 1
  if (text === 'inthreedays') return 3
  if (text === 'nextweek' || words.nextWeek.includes(text)) return daysTo(0, today)
  const days = count(placeIn(words.inDays, text), words)
  if (days !== undefined) return days
  const weeks = count(placeIn(words.inWeeks, text), words)
  if (weeks !== undefined) return weeks * 7
  const weekday = indexIn(words.weekdays, text)
  return weekday < 0 ? undefined : daysTo(weekday, today)
}

/** "Next Friday" said before this week's Friday can mean either of two; undefined when the text says no such thing. */
function nextDay(text: string, words: SnoozeWords, today: CalendarDate): Outcome<CalendarDate, DateReason> | undefined {
  const weekday = indexIn(words.weekdays, placeIn(words.nextDay, text))
  if (weekday < 0) return undefined
  const coming = addDaysTo(today, daysTo(weekday, today))
  if (weekday <= weekdayOf(today)) return { ok: true, value: coming }
  return { ok: false, reason: 'ambiguousDate', params: { dayFirst: coming, monthFirst: addDaysTo(coming, 7) } }
}

/**
 * Reads until when somebody wants to be left alone: a choice of the card, "friday", "next week" (its Monday), "in 3
 * days", "tomorrow", or a date as `readDate` takes it. What can mean two days is refused with both.
 * @param today the date where the person is.
 */
export function readSnooze(
  text: string,
  { today, words }: { today: CalendarDate; words: SnoozeWords },
): Outcome<CalendarDate, DateReason> {
  const folded = fold(text)
  const days = daysIn(folded, words, today)
  if (days !== undefined) return { ok: true, value: addDaysTo(today, days) }
  return nextDay(folded, words, today) ?? readDate(text, { today })
}
