import { coOpPolicy } from './coOpPolicy'
import type { Policy } from './policyTypes'

/** Oldest first. */
const policies = [coOpPolicy] as const

/**
 * The policy in force for a usage period.
 * @param usageFrom first day of the usage period, YYYY-MM-DD; before the oldest policy the oldest is given
 */
export function policyFor(usageFrom: string): Policy {
  return policies.findLast((policy) => policy.inForceFrom <= usageFrom) ?? policies[0]
}
