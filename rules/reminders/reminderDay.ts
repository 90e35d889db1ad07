import type { CalendarDate } from '../calendarDate'
import type { CoOpClaim } from '../claim'
import { type Clock, clockDate } from '../clocks'
import { approvedOn } from './approvedOn'
import type { PlannedReminder } from './plannedReminder'
import type { ReminderKind } from './reminderKinds'

type Due = Pick<PlannedReminder, 'kind' | 'subject' | 'deadline'>

const clockOf: Partial<Record<ReminderKind, Clock['kind']>> = {
  'claim-by': 'last-working-day',
  snoozed: 'last-working-day',
  'missing-by': 'last-working-day',
  'window-opens': 'last-working-day',
  numbers: 'last-working-day',
  'running-ads': 'last-working-day',
  'claim-passed': 'claim-by',
  'run-by': 'run-by',
  'keep-until': 'keep-until',
}

/** Days that are the claim's own rather than counted from its period. */
function ownDay({ body }: CoOpClaim, { kind, subject }: Due): CalendarDate | undefined {
  switch (kind) {
    case 'check-invitation':
    case 'shot-list':
      return body.answers.dates?.from
    case 'vendor-due':
      return body.vendorAsks?.find(({ costId }) => costId === subject)?.dueOn
    case 'payment-late':
      return approvedOn(body)
    default:
      return undefined
  }
}

/**
 * The day a reminder is about, as the claim has it now, to which its days are counted. Source: the clocks of the claim,
 * its own dates, and else the date it was planned with.
 */
export function reminderDay(claim: CoOpClaim, due: Due, holidays: readonly CalendarDate[]): CalendarDate {
  const clock = clockOf[due.kind]
  return (clock ? clockDate(claim, clock, holidays) : ownDay(claim, due)) ?? due.deadline
}
