import type { Claim } from '../../rules/claim'

/** Who may hear of a claim instead of one another, the nearest first: its owner, then its deputy. */
export function peopleOf({ ownerId, deputyId }: Pick<Claim, 'ownerId' | 'deputyId'>): string[] {
  return deputyId === undefined ? [ownerId] : [ownerId, deputyId]
}
