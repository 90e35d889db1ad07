import type { CalendarDate } from '../../rules/calendarDate'
import type { Outcome } from '../../rules/outcome'
import type { RequestItem, RequestKind, RequestState } from '../../rules/requests/documentationRequest'

/** A reviewer's words about one claim of a tenant, as an automation found them in a mailbox. */
export interface MailedRequest {
  tenantId: string
  /** As Partner Center shows it; this or `claimId`. */
  claimNumber?: string
  claimId?: string
  text: string
  kind?: RequestKind
  receivedOn?: CalendarDate
  dueOn?: CalendarDate
  reference?: string
  /** Which automation. */
  source: string
  /** What is recorded under it is recorded once. */
  key: string
  /** Tells a repeat from another call under the same key. */
  bodyDigest: string
}

/** What was kept of it, or why nothing was. */
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

/** Documentation requests that no person records. */
export interface Reporting {
  record(mailed: MailedRequest): Promise<Mailed>
}
