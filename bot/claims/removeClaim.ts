import type { Claim } from '../../rules/claim'
import { draftPlace } from './draftPlace'
import type { Tables } from './ports'
import { requestKey } from './requestKey'

/** Removes a claim with everything that is only about it, in one transaction; its files are judged apart. */
export async function removeClaim(tables: Tables, { tenantId, id }: Pick<Claim, 'tenantId' | 'id'>): Promise<void> {
  for (const request of await tables.requests.listOfClaim(tenantId, id)) {
    await tables.cardMessages.forgetClaim(tenantId, request.id)
    await tables.reminders.remove(tenantId, requestKey(request.id))
  }
  await tables.requests.removeOfClaim(tenantId, id)
  await tables.asks.removeOfClaim(tenantId, id)
  await tables.reminders.remove(tenantId, id)
  await tables.cardMessages.forgetClaim(tenantId, id)
  await tables.intakes.forgetClaim(tenantId, id)
  for (const place of draftPlace.all(id)) await tables.dialogStates.forgetPlace(tenantId, place)
  await tables.history.remove(tenantId, id)
  await tables.claims.remove(tenantId, id)
}
