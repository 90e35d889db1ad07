import type { Claim, CoOpClaim } from '../../rules/claim'
import { policyFor } from '../../rules/policy/policyFor'
import type { PlannedReminder } from '../../rules/reminders/plannedReminder'
import { usualPreferences } from '../../rules/reminders/preferences'
import { reminderPlan } from '../../rules/reminders/reminderPlan'
import { sameFactors } from '../../rules/reminders/sameFactors'
import { overdueMs } from './overdueMs'
import type { PersonRow, Tables } from './ports'

/** What plans depend on besides claims and people. */
export interface Planning {
  now: () => number
  holidays: readonly string[]
  /** Of people who were never met. */
  timeZone: string
}

const lastDayOf = (claim: Claim) =>
  claim.body.type === 'co-op' ? ((claim as CoOpClaim).body.answers.dates?.to ?? '9999-12-31') : '9999-12-31'

function planOf(
  claim: Claim,
  owner: PersonRow | undefined,
  { holidays, timeZone }: Planning,
  now: number,
): PlannedReminder[] {
  return reminderPlan(claim, {
    timeZone: owner?.timeZone ?? timeZone,
    organisationZone: timeZone,
    preferences: owner?.preferences ?? usualPreferences,
    policy: policyFor(lastDayOf(claim)),
    holidays,
    now,
  })
}

/**
 * Writes the reminders a claim now calls for, in the transaction that changes it. `before` is the claim as it was: when
 * it called for the same ones, nothing is written. What is due already and still waits, in the night or after an
 * outage, waits on as long as the claim calls for it; after a hand-over, for the new owner.
 */
export async function replanClaim(tables: Tables, claim: Claim, planning: Planning, before?: Claim): Promise<void> {
  if (before && sameFactors(before, claim, policyFor(lastDayOf(claim)))) return
  const owner = await tables.people.find(claim.tenantId, claim.ownerId)
  const now = planning.now()
  const since = now - overdueMs
  const whole = planOf(claim, owner, planning, since)
  const isSameOwner = before?.ownerId === claim.ownerId
  if (before && isSameOwner && JSON.stringify(planOf(before, owner, planning, since)) === JSON.stringify(whole)) return
  const plan = planOf(claim, owner, planning, now)
  const overdue = whole.filter(({ dueAt }) => dueAt <= now)
  await tables.reminders.replace(claim.tenantId, claim.id, claim.ownerId, plan, overdue)
}
