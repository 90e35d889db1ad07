import type { CoOpClaim } from '../rules/claim'
import type { Outcome } from '../rules/outcome'
import type { Principal } from '../rules/principal'
import type { Reason } from '../rules/reasons'
import type { Ask } from '../rules/requests/ask'
import type { DocumentationRequest } from '../rules/requests/documentationRequest'
import type { GivenRequest } from '../rules/requests/newRequest'
import type { RequestChange } from '../rules/requests/requestChange'
import type { Acting } from './acting'

/** A documentation request with the claim it is about, and what colleagues were asked of it. */
export interface Requested {
  claim: CoOpClaim
  request: DocumentationRequest
  asks: readonly Ask[]
}

/** A request after a change; `repeat` when this very press had had its effect before. */
export interface RequestDone extends Requested {
  repeat: boolean
}

/** Documentation requests as the dialogs need them. */
export interface Requesting {
  /** Keeps the reviewer's words about a submitted claim as a proposal; its owner is told when somebody else does it. */
  recordRequest(acting: Acting, claimId: string, given: GivenRequest): Promise<Outcome<RequestDone, Reason>>
  /** A request on a claim the person may see; `notFound` for anything else, whether it exists or not. */
  findRequest(who: Principal, requestId: string): Promise<Outcome<Requested, 'notFound'>>
  /** The requests of one claim, oldest first; none of a claim the person may not see. */
  requestsOf(who: Principal, claimId: string): Promise<DocumentationRequest[]>
  /** What waits for an answer, on every claim the person may see, oldest first. */
  openRequests(who: Principal): Promise<Requested[]>
  changeRequest(acting: Acting, requestId: string, change: RequestChange): Promise<Outcome<RequestDone, Reason>>
}
