import type { Claim } from './claim'
import type { Principal } from './principal'

/** The bot's own roles; they neither change nor prove anybody's role in Partner Center. */
export type Role = 'lead' | 'member'

/**
 * Who may see and change a claim: its owner, and the claims leads of the owner's organisation. Whatever a card carries
 * grants nothing.
 */
export function mayAct(who: Principal, role: Role, claim: Pick<Claim, 'tenantId' | 'ownerId'>): boolean {
  return who.tenantId === claim.tenantId && (who.userId === claim.ownerId || role === 'lead')
}

/** Who manages the organisation's funds, sees all its money at risk, and the reminders that reached nobody. */
export function mayLead(role: Role): boolean {
  return role === 'lead'
}
