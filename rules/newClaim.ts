import type { Answers, CoOpBody, CoOpClaim } from './claim'
import type { Policy } from './policy/policyTypes'
import type { Principal } from './principal'

/** An empty draft of a co-op claim. `id` is a new UUID, `now` epoch ms. */
export function newClaim(who: Principal, id: string, now: number, policy: Policy): CoOpClaim {
  return claimWith(who, id, now, {
    v: 1,
    type: 'co-op',
    policy: policy.id,
    answers: {},
    skipped: [],
    costs: [],
    costsDone: false,
    evidence: {},
    siblings: [],
    reports: [],
    overrides: [],
  })
}

const claimWith = (who: Principal, id: string, now: number, body: CoOpBody): CoOpClaim => ({
  tenantId: who.tenantId,
  id,
  ownerId: who.userId,
  version: 1,
  status: 'draft',
  createdAt: now,
  updatedAt: now,
  body,
})

/** Questions whose answer, or whose being left open, belongs to the activity that took place. */
const ofOneTime: ReadonlySet<string> = new Set([
  'dates',
  'preApprovedOn',
  'finalApprovedOn',
  'unitDeliveredOn',
  'unitSerials',
  'earned',
  'fundsSeen',
])

/**
 * A new draft with the answers of an earlier claim that are likely to hold again: program, activity, place and facts,
 * not the dates, costs, approvals or evidence, which belong to the one that took place.
 */
export function copyOf(claim: CoOpClaim, who: Principal, id: string, now: number): CoOpClaim {
  const { v, type, policy } = claim.body
  const kept = Object.entries(claim.body.answers).filter(([key]) => !ofOneTime.has(key))
  const answers: Answers = Object.fromEntries(kept)
  const skipped = claim.body.skipped.filter((key) => !ofOneTime.has(key))
  return claimWith(who, id, now, {
    v,
    type,
    policy,
    answers,
    skipped,
    costs: [],
    costsDone: false,
    evidence: {},
    siblings: [],
    copiedFrom: claim.id,
    reports: [],
    overrides: [],
  })
}
