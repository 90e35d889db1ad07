import type { PlanContext } from '../../rules/reminders/planContext'
import type { PlannedReminder } from '../../rules/reminders/plannedReminder'
import { usualPreferences } from '../../rules/reminders/preferences'
import { overdueMs } from './overdueMs'
import type { Tables } from './ports'
import type { Planning } from './replanClaim'

/** Whose reminders of what: `key` groups the ones that are planned together. */
export interface PlanOwner {
  tenantId: string
  key: string
  personId: string
}

/**
 * Writes one person's reminders of one thing anew, by their time zone and preferences, in the transaction that changes
 * it. What is due already and still waits, waits on as long as the plan has it.
 */
export async function replacePlan(
  tables: Tables,
  { tenantId, key, personId }: PlanOwner,
  plan: (context: Omit<PlanContext, 'policy'>) => PlannedReminder[],
  { now: clock, timeZone, holidays }: Planning,
): Promise<void> {
  const person = await tables.people.find(tenantId, personId)
  const now = clock()
  const planFrom = (since: number) =>
    plan({
      timeZone: person?.timeZone ?? timeZone,
      organisationZone: timeZone,
      preferences: person?.preferences ?? usualPreferences,
      holidays,
      now: since,
    })
  const overdue = planFrom(now - overdueMs).filter(({ dueAt }) => dueAt <= now)
  await tables.reminders.replace(tenantId, key, personId, planFrom(now), overdue)
}
