import { type CoOpClaim, coOpBody } from '../../../rules/claim'

/** A claim of `mia` in tenant `contoso`, as it is when somebody has just begun. */
export function sampleClaim(change: Partial<CoOpClaim> = {}): CoOpClaim {
  const body = coOpBody.parse({ v: 1, type: 'co-op', policy: '2025-07', answers: { title: 'Seminar in Seoul' } })
  return {
    tenantId: 'contoso',
    id: 'claim-1',
    ownerId: 'mia',
    version: 1,
    status: 'preparing',
    createdAt: 1_000,
    updatedAt: 1_000,
    body,
    ...change,
  }
}
