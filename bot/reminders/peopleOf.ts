import type { Claim } from '../../rules/claim'

/** Who may hear of a claim instead of one another, the nearest first. */
export function peopleOf(claim: Pick<Claim, 'ownerId'>): string[] {
  return [claim.ownerId]
}
