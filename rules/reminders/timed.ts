import { addBusinessDays } from '../businessDays'
import { addDaysTo, type CalendarDate, daysBetween } from '../calendarDate'
import { lastWorkingDayUpTo } from '../deadlines'
import { isWorkingDay } from '../isWorkingDay'
import { cutOff } from '../localDate'
import { countdownKinds } from './countdownKinds'
import type { Draft } from './draft'
import { moneyKinds } from './moneyKinds'
import type { PlanContext } from './planContext'
import type { PlannedReminder } from './plannedReminder'
import type { ReminderKind } from './reminderKinds'

/** Where a reminder goes whose day is a day off; all others wait for the next working day. */
const daysOff: Partial<Record<ReminderKind, 'earlier' | 'stays'>> = {
  'claim-by': 'earlier',
  'run-by': 'earlier',
  'fund-run-by': 'earlier',
  'hold-ends': 'earlier',
  'request-due': 'earlier',
  'check-invitation': 'earlier',
  'shot-list': 'stays',
  photos: 'stays',
}

type When = Pick<PlanContext, 'organisationZone' | 'preferences' | 'holidays' | 'now'>
type Hours = (day: CalendarDate) => number

/** The latest day up to `on` whose hour comes before the deadline may have passed anywhere that counts. */
function inTime({ kind, on, deadline }: Draft, at: Hours, organisationZone: string): CalendarDate {
  if (!moneyKinds.includes(kind)) return on
  let day = on
  // No two zones are further apart than a day and a few hours, so only the last days can be too late.
  while (daysBetween(day, deadline) < 2 && at(day) >= cutOff(deadline, organisationZone)) day = addDaysTo(day, -1)
  return day
}

function offDaysOff({ kind, deadline }: Draft, day: CalendarDate, at: Hours, when: When): CalendarDate {
  const way = daysOff[kind]
  if (when.preferences.weekends || way === 'stays' || isWorkingDay(day, when.holidays)) return day
  if (way === 'earlier') {
    const before = lastWorkingDayUpTo(day, when.holidays)
    // A countdown has spoken already; anything else would be lost when its earlier day is past.
    if (at(before) > when.now || countdownKinds.includes(kind)) return before
  }
  const next = addBusinessDays(day, 1, when.holidays)
  return next <= deadline ? next : day
}

/**
 * Gives a reminder its instant: the hour that `at` has for its day. Where weekends are off, what counts back from a
 * deadline comes on the working day before, everything else on the next one but never past its deadline, and what makes
 * sense on its day alone stays there.
 */
export function timed(draft: Draft, at: Hours, when: When): PlannedReminder {
  const day = offDaysOff(draft, inTime(draft, at, when.organisationZone), at, when)
  const { kind, subject, deadline } = draft
  return { kind, subject, dueAt: at(day), deadline }
}
