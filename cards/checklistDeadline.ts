import type { CalendarDate } from '../rules/calendarDate'
import type { TextBlock } from './card'
import type { CardContext } from './cardContext'
import { line } from './elements/line'

export interface ChecklistDeadline {
  claimBy: CalendarDate
  /** The last working day up to `claimBy`: what a person can plan with. */
  lastWorkingDay: CalendarDate
  /** Days from today to the last working day; negative once it is over. */
  daysLeft: number
}

/** The headline of a claim: by when to submit, how long that is, and the deadline behind it. */
export function checklistDeadline(ctx: CardContext, deadline: ChecklistDeadline): TextBlock[] {
  const { checklist } = ctx.text.cards
  const { date, days } = ctx.text.formats
  const { claimBy, lastWorkingDay, daysLeft } = deadline
  const on = date(lastWorkingDay)
  const past = daysLeft < 0 ? checklist.submitPast(on, days(-daysLeft)) : checklist.submitToday(on)
  return [
    line(daysLeft > 0 ? checklist.submitBy(on, days(daysLeft)) : past, { weight: 'bolder', spacing: 'large' }),
    line(checklist.claimBy(date(claimBy)), { isSubtle: true, size: 'small', spacing: 'none' }),
  ]
}
