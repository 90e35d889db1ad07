import { countdownKinds } from './countdownKinds'
import { digestHours } from './digestHours'
import type { Draft } from './draft'
import type { PlanContext } from './planContext'
import type { PlannedReminder } from './plannedReminder'
import { timed } from './timed'

/** Whether `other` says it too, at the same time: of a countdown days off may bring two to one day, and `claim-by` names
 * what is missing. */
function isSaidBy(other: PlannedReminder, reminder: PlannedReminder): boolean {
  if (other.dueAt !== reminder.dueAt) return false
  if (reminder.kind === 'missing-by') return other.kind === 'claim-by'
  return countdownKinds.includes(reminder.kind) && other.kind === reminder.kind
}

/** Drafts as a plan: what is still to come, the earliest first. What is past is not made up for. */
export function inOrder(drafts: readonly Draft[], context: Omit<PlanContext, 'policy'>): PlannedReminder[] {
  const at = digestHours(context)
  const planned = drafts.map((draft) => timed(draft, at, context)).filter(({ dueAt }) => dueAt > context.now)
  return planned
    .filter((one, index) => !planned.some((other, place) => place < index && isSaidBy(other, one)))
    .sort((one, other) => one.dueAt - other.dueAt)
}
