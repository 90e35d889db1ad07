import type { CoOpBody } from '../claim'
import { findActivity } from '../policy/findActivity'
import type { FactKey } from '../policy/names'
import type { Policy } from '../policy/policyTypes'

/** The facts that the chosen activity and the chosen components of a composite need. */
export function asksOf(body: CoOpBody, policy: Policy): ReadonlySet<FactKey> {
  if (!body.answers.activity) return new Set()
  const activity = findActivity(policy, body.answers.activity)
  const chosen = activity.components ? (body.answers.components ?? []) : []
  return new Set([...activity.asks, ...chosen.flatMap((id) => findActivity(policy, id).asks)])
}
