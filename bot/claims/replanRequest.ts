import type { Claim } from '../../rules/claim'
import { usualPreferences } from '../../rules/reminders/preferences'
import { requestLeadPlan, requestPlan } from '../../rules/reminders/requestPlan'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { overdueMs } from './overdueMs'
import type { Tables } from './ports'
import type { Planning } from './replanClaim'
import { requestKey } from './requestKey'

type Plan = typeof requestPlan

/** Writes one person's reminders of a request. */
async function planFor(
  tables: Tables,
  request: DocumentationRequest,
  { key, personId, plan }: { key: string; personId: string; plan: Plan },
  planning: Planning,
): Promise<void> {
  const person = await tables.people.find(request.tenantId, personId)
  const now = planning.now()
  const planFrom = (since: number) =>
    plan(request, {
      timeZone: person?.timeZone ?? planning.timeZone,
      organisationZone: planning.timeZone,
      preferences: person?.preferences ?? usualPreferences,
      holidays: planning.holidays,
      now: since,
    })
  const overdue = planFrom(now - overdueMs).filter(({ dueAt }) => dueAt <= now)
  await tables.reminders.replace(request.tenantId, key, personId, planFrom(now), overdue)
}

/**
 * Writes the reminders a documentation request calls for, in the transaction that changes it: for the claim's owner,
 * and for the claims leads when it has waited.
 */
export async function replanRequest(
  tables: Tables,
  request: DocumentationRequest,
  claim: Pick<Claim, 'ownerId'>,
  leads: readonly string[],
  planning: Planning,
): Promise<void> {
  const { id } = request
  await planFor(tables, request, { key: requestKey(id), personId: claim.ownerId, plan: requestPlan }, planning)
  for (const lead of leads) {
    // Who took it over as a lead is not told besides that somebody else keeps it waiting.
    const plan: Plan = lead === claim.ownerId ? () => [] : requestLeadPlan
    await planFor(tables, request, { key: requestKey(id, lead), personId: lead, plan }, planning)
  }
}
