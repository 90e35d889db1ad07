import type { PlannedReminder } from '../../rules/plannedReminder'

/** Whether two plans remind alike, so that an unchanged one is not written again. */
export function samePlan(one: readonly PlannedReminder[], other: readonly PlannedReminder[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      (reminder, index) => reminder.dueAt === other[index]?.dueAt && reminder.deadline === other[index]?.deadline,
    )
  )
}
