import type { Fund } from '../../rules/fund'
import { fundPlan } from '../../rules/reminders/fundPlan'
import { fundKey } from './fundKey'
import type { Tables } from './ports'
import { replacePlan } from './replacePlan'
import type { Planning } from './replanClaim'

/** Writes the reminders earned funds call for, for who entered them, in the transaction that changes what they hang on. */
export async function replanFund(tables: Tables, tenantId: string, fund: Fund, planning: Planning): Promise<void> {
  const owner = { tenantId, key: fundKey(fund), personId: fund.by }
  await replacePlan(tables, owner, (context) => fundPlan(fund, context), planning)
}
