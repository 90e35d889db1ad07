import type { ActivityId } from './names'
import type { ActivityRow, Policy } from './policyTypes'

/** An activity's row. Throws when the policy lacks it, which `policyShape` rules out for every policy we ship. */
export function findActivity(policy: Policy, id: ActivityId): ActivityRow {
  const row = policy.activities.find((activity) => activity.id === id)
  if (!row) throw new Error(`Policy ${policy.id} has no activity ${id}`)
  return row
}
