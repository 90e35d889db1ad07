import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import type { Policy } from '../../rules/policy/policyTypes'
import type { PageDraft } from './pageDraft'

/** A list of a claim that a page edits as a table. */
export interface ListView<Row> {
  claimId: string
  /** The claim's title. */
  claim: string
  /** Of the words, as the server speaks to the person. */
  language: string
  canEdit: boolean
  /** The person's day. */
  today: CalendarDate
  /** The rows as they would be typed. */
  rows: readonly Row[]
  /** The mark of what is shown, which comes back with what is saved. */
  seen: string
  /** What the person typed and did not save, and when it was kept (epoch ms). */
  kept?: { at: number; draft: PageDraft }
}

/** What a page of a claim is made of. */
export interface ViewOf {
  claim: CoOpClaim
  policy: Policy
  /** The person's day. */
  today: CalendarDate
}
