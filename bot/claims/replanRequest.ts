import type { Claim } from '../../rules/claim'
import { requestLeadPlan, requestPlan } from '../../rules/reminders/requestPlan'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { Tables } from './ports'
import { replacePlan } from './replacePlan'
import type { Planning } from './replanClaim'
import { requestKey } from './requestKey'

/**
 * Writes the reminders a documentation request calls for, in the transaction that changes it: for the claim's owner,
 * and for the claims leads when it has waited.
 */
export async function replanRequest(
  tables: Tables,
  request: DocumentationRequest,
  { ownerId }: Pick<Claim, 'ownerId'>,
  leads: readonly string[],
  planning: Planning,
): Promise<void> {
  const { id, tenantId } = request
  const own = { tenantId, key: requestKey(id), personId: ownerId }
  await replacePlan(tables, own, (context) => requestPlan(request, context), planning)
  for (const lead of leads) {
    const ofLead = { tenantId, key: requestKey(id, lead), personId: lead }
    // Who took it over as a lead is not told besides that somebody else keeps it waiting.
    const plan = lead === ownerId ? () => [] : requestLeadPlan
    await replacePlan(tables, ofLead, (context) => plan(request, context), planning)
  }
}
