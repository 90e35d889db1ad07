import type { Submission } from '../../cards/tab/readSubmission'

/** Names one saving of a page for good, however it reaches us. */
export function pageKey({ page, claimId, nonce, ...rest }: Submission): string {
  return ['page', nonce, page, claimId, JSON.stringify(rest)].join('|')
}
