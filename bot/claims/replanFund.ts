import type { Fund } from '../../rules/fund'
import { fundPlan } from '../../rules/reminders/fundPlan'
import { usualPreferences } from '../../rules/reminders/preferences'
import { fundKey } from './fundKey'
import { overdueMs } from './overdueMs'
import type { Tables } from './ports'
import type { Planning } from './replanClaim'

/** Writes the reminders earned funds call for, for who entered them, in the transaction that changes what they hang on. */
export async function replanFund(tables: Tables, tenantId: string, fund: Fund, planning: Planning): Promise<void> {
  const person = await tables.people.find(tenantId, fund.by)
  const now = planning.now()
  const planFrom = (since: number) =>
    fundPlan(fund, {
      timeZone: person?.timeZone ?? planning.timeZone,
      organisationZone: planning.timeZone,
      preferences: person?.preferences ?? usualPreferences,
      holidays: planning.holidays,
      now: since,
    })
  const overdue = planFrom(now - overdueMs).filter(({ dueAt }) => dueAt <= now)
  await tables.reminders.replace(tenantId, fundKey(fund), fund.by, planFrom(now), overdue)
}
