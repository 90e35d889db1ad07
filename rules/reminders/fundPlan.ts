import { addDaysTo } from '../calendarDate'
import { runItBy } from '../deadlines'
import type { Fund } from '../fund'
import { usagePeriodOf } from '../usagePeriod'
import { inOrder } from './inOrder'
import type { PlanContext } from './planContext'
import type { PlannedReminder } from './plannedReminder'

/**
 * The reminders that earned funds call for: 60, 30 and 7 days before the end of their usage period, when what is unused
 * is forfeited (Claims overview, 2023-04-19, fact). None for nothing earned, or for who stopped reminders.
 */
export function fundPlan(fund: Fund, context: Omit<PlanContext, 'policy'>): PlannedReminder[] {
  if (context.preferences.stopped || fund.minor === 0) return []
  const deadline = runItBy(usagePeriodOf(fund.usageFrom))
  const drafts = [60, 30, 7].map((days) => ({
    kind: 'fund-run-by' as const,
    subject: String(days),
    on: addDaysTo(deadline, -days),
    deadline,
  }))
  return inOrder(drafts, context)
}
