import type { CalendarDate } from '../../rules/calendarDate'

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
}
