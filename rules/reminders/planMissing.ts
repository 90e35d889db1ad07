import { leadTime } from '../leadTime'
import { missingByWhen } from '../missingByWhen'
import type { Draft } from './draft'
import type { Plannable } from './plannable'

/**
 * A reminder on each day by which something missing should be there, by rules/leadTime.ts. What exists only while the
 * activity lasts has reminders of its own.
 */
export function planMissing({ claim, lastWorkingDay, today, context }: Plannable): Draft[] {
  const dated = missingByWhen(claim, context.policy, today, context.holidays)
  const afterwards = dated.filter(({ item }) => leadTime(item.row).before !== 'activity-end')
  const days = [...new Set(afterwards.map(({ by }) => by))]
  return days.map((day) => ({ kind: 'missing-by', subject: day, on: day, deadline: lastWorkingDay }))
}
