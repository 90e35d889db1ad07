import type { CalendarDate } from '../../rules/calendarDate'
import type { Outcome } from '../../rules/outcome'
import type { RequestItem, RequestKind, RequestState } from '../../rules/requests/documentationRequest'

/** A reviewer's words about one claim of a tenant, as an automation found them in a mailbox. */
export interface MailedRequest {
  tenantId: string
  /** Either this, as Partner Center shows it, or `claimId`; never both. */
  claimNumber?: string
  claimId?: string
  /** As they came, 1 to 8000 characters. */
  text: string
  kind?: RequestKind
  receivedOn?: CalendarDate
  dueOn?: CalendarDate
  reference?: string
  /** Which automation: an app id, or the name of a key. */
  source: string
  /** Tenant, caller and Idempotency-Key in one digest: what is recorded under it is recorded once. */
  key: string
  /** Tells a repeat from another call under the same key. */
  bodyDigest: string
}

/** What was kept of it, now or earlier under the same key; or why nothing was. */
export type Mailed = Outcome<
  {
    requestId: string
    claimId: string
    state: Extract<RequestState, 'proposed' | 'open'>
    items: Pick<RequestItem, 'words' | 'itemId' | 'confidence'>[]
    repeat: boolean
  },
  'notFound' | 'severalClaims' | 'notSubmitted' | 'keyReused' | 'dateInFuture' | 'dateInPast'
>

/** Documentation requests that no person records; key and outcome are kept in the same transaction as the request. */
export interface Reporting {
  record(mailed: MailedRequest): Promise<Mailed>
}
