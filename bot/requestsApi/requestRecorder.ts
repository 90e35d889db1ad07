import type { CalendarDate } from '../../rules/calendarDate'
import type { Outcome } from '../../rules/outcome'

/** What an automation reports: the reviewer's words about one claim of a tenant. */
export interface ReportedRequest {
  tenantId: string
  /** Either this, as Partner Center shows it, or `claimId`; never both. */
  claimNumber?: string
  claimId?: string
  /** The reviewer's words as they came, 1 to 8000 characters. */
  text: string
  kind?: 'review' | 'originals'
  receivedOn?: CalendarDate
  dueOn?: CalendarDate
  reference?: string
  /** Who reports: an app id, or the name of a key. */
  source: string
  /** Tenant, caller and Idempotency-Key in one digest: what is recorded under it is recorded once. */
  key: string
  /** Tells a repeat of a call from another call under the same key. */
  bodyDigest: string
}

/** What became of it: recorded now, or earlier under the same key; or why not. */
export type RecordedRequest = Outcome<
  {
    requestId: string
    claimId: string
    state: 'proposed' | 'open'
    items: { words: string; itemId?: string; confidence: string }[]
    repeat: boolean
  },
  'notFound' | 'severalClaims' | 'notSubmitted' | 'keyReused' | 'dateInFuture' | 'dateInPast'
>

/** Records documentation requests; key and outcome are kept in the same transaction as the request. */
export interface RequestRecorder {
  record(request: ReportedRequest): Promise<RecordedRequest>
}
