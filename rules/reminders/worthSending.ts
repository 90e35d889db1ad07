import { addDaysTo, type CalendarDate } from '../calendarDate'
import { claimBy } from '../deadlines'
import { usagePeriodOf } from '../usagePeriod'
import type { PlannedReminder } from './plannedReminder'
import type { ReminderKind } from './reminderKinds'

/** A reminder that is due, of a claim or fund; rows of the store and inputs of a turn both are. */
export interface DueLike extends PlannedReminder {
  claimId: string
}

const families: Partial<Record<ReminderKind, string>> = {
  snoozed: 'submission',
  'claim-by': 'submission',
  'claim-passed': 'submission',
  'missing-by': 'missing-by',
  'running-ads': 'running-ads',
  status: 'status',
  'hold-ends': 'hold-ends',
  'fund-run-by': 'fund-run-by',
  'request-due': 'request',
  'request-open': 'request',
  'request-lead': 'request',
}
/** Of two for the same instant the one further right says more. */
const weight: readonly ReminderKind[] = ['snoozed', 'claim-by', 'claim-passed']

/** What one message is enough for; anything else speaks for its own subject and day. */
const familyOf = ({ claimId, kind, subject, deadline }: DueLike) =>
  [claimId, ...(families[kind] ? [families[kind]] : [kind, subject, deadline])].join('|')

const isAfter = (one: DueLike, other: DueLike) =>
  one.dueAt === other.dueAt ? weight.indexOf(one.kind) > weight.indexOf(other.kind) : one.dueAt > other.dueAt

/** The date to submit by, of which the deadline of a `claim-by` is the last working day: at most 45 days into it. */
const claimByOf = (lastWorkingDay: CalendarDate) => claimBy(usagePeriodOf(addDaysTo(lastWorkingDay, -46)))

/** As true today: where the date to submit by is over, its reminder says that it passed. */
function asOf<T extends DueLike>(reminder: T, today: CalendarDate): T {
  if (reminder.kind !== 'claim-by' || today <= claimByOf(reminder.deadline)) return reminder
  return { ...reminder, kind: 'claim-passed', subject: '', deadline: addDaysTo(claimByOf(reminder.deadline), 30) }
}

/** Between the last working day and the date itself there may be a weekend, and submitting still works. */
const isOver = ({ kind, deadline }: DueLike, today: CalendarDate) => kind !== 'claim-by' && deadline < today

/** Of those that one message is enough for, the one that speaks. */
function spokesmen<T extends DueLike>(reminders: readonly T[]): Set<T> {
  const latest = new Map<string, T>()
  for (const reminder of reminders) {
    const other = latest.get(familyOf(reminder))
    if (!other || isAfter(reminder, other)) latest.set(familyOf(reminder), reminder)
  }
  return new Set(latest.values())
}

/**
 * Of what became due together, as after an outage: what is worth sending and what is not, both in their order. Of a
 * claim's countdown, its status questions and the like only the latest speaks; what is too late to act on is dropped,
 * but a deadline that went by unseen is sent as `claim-passed`. `today` is the date to hold against deadlines.
 */
export function worthSending<T extends DueLike>(due: readonly T[], today: CalendarDate): { send: T[]; drop: T[] } {
  const both = due.map((stored) => ({ stored, current: asOf(stored, today) }))
  const speaking = spokesmen(both.map(({ current }) => current).filter((reminder) => !isOver(reminder, today)))
  const isWorth = ({ current }: { current: T }) => speaking.has(current)
  return {
    send: both.filter(isWorth).map(({ current }) => current),
    drop: both.filter((one) => !isWorth(one)).map(({ stored }) => stored),
  }
}
