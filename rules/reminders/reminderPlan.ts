import type { Claim, ClaimStatus } from '../claim'
import { localDate } from '../localDate'
import type { Draft } from './draft'
import { inOrder } from './inOrder'
import { isUrgent } from './isUrgent'
import type { PlanContext } from './planContext'
import { planMissing } from './planMissing'
import { type Plannable, plannable } from './plannable'
import type { PlannedReminder } from './plannedReminder'
import { planPayment } from './planPayment'
import { planProof } from './planProof'
import { planRetention } from './planRetention'
import { planRunningAds } from './planRunningAds'
import { planSnooze } from './planSnooze'
import { planStatus } from './planStatus'
import { planSubmission } from './planSubmission'
import { planVendor } from './planVendor'

const beforeSubmission = (plan: Plannable): Draft[] => [
  ...planSubmission(plan),
  ...planMissing(plan),
  ...planProof(plan),
  ...planRunningAds(plan),
  ...planVendor(plan),
  ...planSnooze(plan),
]

const families: Record<ClaimStatus, (plan: Plannable) => Draft[]> = {
  draft: () => [],
  preparing: beforeSubmission,
  ready: beforeSubmission,
  'handed-over': (plan) => [...planStatus(plan), ...planPayment(plan), ...planRetention(plan), ...planSnooze(plan)],
  closed: planRetention,
  withdrawn: () => [],
}

/** Until the day of a snooze only what is urgent comes. */
function isSnoozed(reminder: PlannedReminder, { body, context }: Plannable): boolean {
  if (!body.snoozedUntil) return false
  const on = localDate(reminder.dueAt, context.timeZone)
  return on < body.snoozedUntil && !isUrgent(reminder, on)
}

/**
 * The reminders a claim calls for from now on, the earliest first; one a kind, subject and deadline. None for drafts,
 * for claims without dates or of another type, and for who stopped them.
 */
export function reminderPlan(claim: Claim, context: PlanContext): PlannedReminder[] {
  const plan = context.preferences.stopped ? undefined : plannable(claim, context)
  if (!plan) return []
  return inOrder(families[claim.status](plan), context).filter((reminder) => !isSnoozed(reminder, plan))
}
