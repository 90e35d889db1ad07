import { createHash } from 'node:crypto'
import type { MailedRequest } from '../claims/reporting'
import type { Caller } from './caller'
import type { Report } from './readReport'

const digest = (parts: readonly unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** What a caller reports, as it is recorded. Two bodies that say the same have the same digest, however spelt. */
export function reportedRequest(caller: Caller, idempotencyKey: string, report: Report): MailedRequest {
  const { claimNumber, claimId, text, kind, receivedOn, dueOn, reference } = report
  const { tenantId, way, id } = caller
  return {
    ...report,
    tenantId,
    source: id,
    key: digest([tenantId, way, id, idempotencyKey]),
    bodyDigest: digest([claimNumber, claimId, text, kind, receivedOn, dueOn, reference]),
  }
}
