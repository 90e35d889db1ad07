import type { Claim } from './claim'
import type { Principal } from './principal'

/** Who may see and change a claim: its owner, in the owner's organisation. Whatever a card carries grants nothing. */
export function mayAct(who: Principal, claim: Pick<Claim, 'tenantId' | 'ownerId'>): boolean {
  return who.tenantId === claim.tenantId && who.userId === claim.ownerId
}
