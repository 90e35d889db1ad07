import type { Claim } from './claim'
import type { Principal } from './principal'

/** What somebody is to a claim; `asked` were they for one item of it, a colleague is of the same organisation. */
export type Relation = 'owner' | 'deputy' | 'asked' | 'colleague' | 'stranger'

/**
 * What a person is to a claim. Outside its organisation everybody is a stranger, whatever ids they have. `asked` says
 * that they were asked for an item of it; who is more than that stays so.
 */
export function relationTo(
  claim: Pick<Claim, 'tenantId' | 'ownerId' | 'deputyId'>,
  { tenantId, userId }: Principal,
  asked = false,
): Relation {
  if (tenantId !== claim.tenantId) return 'stranger'
  if (userId === claim.ownerId) return 'owner'
  if (userId === claim.deputyId) return 'deputy'
  return asked ? 'asked' : 'colleague'
}
