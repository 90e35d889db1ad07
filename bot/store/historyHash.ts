import { createHash } from 'node:crypto'
import type { NewHistoryEvent } from '../claims/ports'
import { canonicalJson } from './canonicalJson'

/** What the first event of a claim has in place of a previous hash. */
export const noHistoryHash = '0'.repeat(64)

/**
 * The link of one event in its claim's chain: sha256, in hex, over the previous link and the event's own six fields as
 * canonical JSON. Who has the rows can compute all links again: a changed, missing or inserted row shows.
 * @param previous link of the event before, or `noHistoryHash`
 */
export function historyHash(previous: string, event: NewHistoryEvent): string {
  const { tenantId, claimId, at, by, code, params } = event
  return createHash('sha256')
    .update(previous + canonicalJson({ tenantId, claimId, at, by, code, params }))
    .digest('hex')
}
