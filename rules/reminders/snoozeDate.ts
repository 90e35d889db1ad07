import { addDaysTo, type CalendarDate } from '../calendarDate'
import type { CoOpClaim } from '../claim'
import { clockDate } from '../clocks'
import { lastWorkingDayUpTo } from '../deadlines'
import { holdEnds } from './holdEnds'

type Today = { today: CalendarDate; holidays: readonly CalendarDate[] }

/** The day that a snooze may not pass; undefined when no money depends on one any more. */
function limitOf(claim: CoOpClaim, { today, holidays }: Today): CalendarDate | undefined {
  const { heldSince } = claim.body
  if (claim.status === 'handed-over') return heldSince && lastWorkingDayUpTo(holdEnds(heldSince), holidays)
  const dates = [clockDate(claim, 'last-working-day', holidays), clockDate(claim, 'claim-by', holidays)]
  return dates.find((date) => date !== undefined && date >= today)
}

/**
 * The day until which a claim's reminders are put off, when `wanted` was asked for: tomorrow at the earliest, and so
 * early that a working day is left before the last one to submit (or before money that is held back is forfeited).
 * Where none is left it is that last day, and on that day it is today: nothing can be put off any more. A deadline that
 * is past limits nothing. Source: ours.
 */
export function snoozeDate(claim: CoOpClaim, wanted: CalendarDate, context: Today): CalendarDate {
  const { today, holidays } = context
  const tomorrow = addDaysTo(today, 1)
  const later = wanted > tomorrow ? wanted : tomorrow
  const limit = limitOf(claim, context)
  if (limit === undefined || limit < today) return later
  const dayBefore = lastWorkingDayUpTo(addDaysTo(limit, -1), holidays)
  const latest = dayBefore >= tomorrow ? dayBefore : limit
  const passesIt = later > latest
  return passesIt ? latest : later
}
