import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import type { Policy } from '../../rules/policy/policyTypes'

/** A list of a claim that a page edits as a table. */
export interface ListView<Row> {
  claimId: string
  /** The claim's title. */
  claim: string
  /** A mark of the person, under which the page keeps what is not saved. */
  person: string
  /** Of the words, as the server speaks to the person. */
  language: string
  canEdit: boolean
  /** The person's day. */
  today: CalendarDate
  /** The rows as they would be typed. */
  rows: readonly Row[]
  /** The mark of what is shown, which comes back with what is saved. */
  seen: string
}

/** What a page of a claim is made of. */
export interface ViewOf {
  claim: CoOpClaim
  policy: Policy
  /** The person's day. */
  today: CalendarDate
  /** Entra object id. */
  userId: string
}
