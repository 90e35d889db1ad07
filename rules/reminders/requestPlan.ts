import { addBusinessDays } from '../businessDays'
import { addDaysTo, type CalendarDate } from '../calendarDate'
import { localDate } from '../localDate'
import { mondayOf } from '../mondayOf'
import type { DocumentationRequest } from '../requests/documentationRequest'
import type { Draft } from './draft'
import { inOrder } from './inOrder'
import type { PlanContext } from './planContext'
import type { PlannedReminder } from './plannedReminder'

type Context = Omit<PlanContext, 'policy'>

/** A lead hears of it when it has waited this many working days. */
const leadAfter = 5
const daysBefore = [7, 3, 1, 0]
const weeks = 12
/** Long enough that none counts as urgent: no window is public, so none is invented. */
const undatedDays = 13

/** Nobody waits for an answer any more. */
export const isClosedRequest = ({ state }: Pick<DocumentationRequest, 'state'>): boolean =>
  state === 'answered' || state === 'withdrawn'

const later = (one: CalendarDate, other: CalendarDate) => (one < other ? other : one)

/** Counted back from the day the reviewer named, and said once more when it has passed, or had when it was recorded. */
function dated(dueOn: CalendarDate, first: CalendarDate): Draft[] {
  const countdown = daysBefore.map((days): Draft => {
    return { kind: 'request-due', subject: String(days), on: addDaysTo(dueOn, -days), deadline: dueOn }
  })
  const once: Draft[] = first < dueOn ? [{ kind: 'request-due', subject: 'first', on: first, deadline: dueOn }] : []
  const passed = later(addDaysTo(dueOn, 1), first)
  const late: Draft = {
    kind: 'request-open',
    subject: 'late',
    on: passed,
    deadline: addDaysTo(passed, undatedDays),
  }
  return [...once, ...countdown, late]
}

/** In the digest of each working day of the first week, then of the first one of each week for a quarter. */
function undated(first: CalendarDate, holidays: readonly CalendarDate[]): Draft[] {
  const everyDay = [0, 1, 2, 3, 4].map((n) => addBusinessDays(first, n, holidays))
  const monday = mondayOf(addBusinessDays(first, 4, holidays))
  const everyWeek = Array.from({ length: weeks }, (_, week) =>
    addBusinessDays(addDaysTo(monday, 7 * week + 6), 1, holidays),
  )
  // Holidays may last longer than a week.
  const days = [...new Set([...everyDay, ...everyWeek])]
  return days.map((on, at) => ({
    kind: 'request-open',
    subject: at === 0 ? 'first' : String(at),
    on,
    deadline: addDaysTo(on, undatedDays),
  }))
}

/**
 * The reminders an unanswered documentation request calls for, for who has to answer it: on the next working day, then
 * back from the day the reviewer named; without one, in the digests after that. Source: ours; the window to answer a
 * co-op request is not public.
 */
export function requestPlan({ state, body }: DocumentationRequest, context: Context): PlannedReminder[] {
  if (context.preferences.stopped || isClosedRequest({ state })) return []
  const first = addBusinessDays(localDate(body.recordedAt, context.timeZone), 1, context.holidays)
  return inOrder(body.dueOn ? dated(body.dueOn, first) : undated(first, context.holidays), context)
}

/** What a claims lead hears of a request that has waited for five working days. Source: ours. */
export function requestLeadPlan({ state, body }: DocumentationRequest, context: Context): PlannedReminder[] {
  if (context.preferences.stopped || isClosedRequest({ state })) return []
  const on = addBusinessDays(localDate(body.recordedAt, context.timeZone), leadAfter, context.holidays)
  return inOrder([{ kind: 'request-lead', subject: '', on, deadline: addDaysTo(on, 30) }], context)
}
