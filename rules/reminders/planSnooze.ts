import { addDaysTo } from '../calendarDate'
import type { Draft } from './draft'
import type { Plannable } from './plannable'

/** The day until which the person put everything off, when it is still to come; {@link snoozeDate} chose it. */
export function planSnooze({ claim, body, today, lastWorkingDay, claimBy }: Plannable): Draft[] {
  const until = body.snoozedUntil
  if (!until || until < today) return []
  const submitBy = claim.status === 'handed-over' ? [] : [lastWorkingDay, claimBy]
  // With no date to submit by ahead, other reminders have come a week later.
  const deadline = submitBy.find((date) => date >= until) ?? addDaysTo(until, 7)
  return [{ kind: 'snoozed', subject: '', on: until, deadline }]
}
