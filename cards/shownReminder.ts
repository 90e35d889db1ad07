import type { CalendarDate } from '../rules/calendarDate'
import type { CoOpClaim } from '../rules/claim'
import type { Fund } from '../rules/fund'
import type { ReminderFacts } from '../rules/reminders/reminderFacts'
import type { ReminderKind } from '../rules/reminders/reminderKinds'
import type { DocumentationRequest } from '../rules/requests/documentationRequest'

/** A day, and how many days there are to it from today; negative once it is over. */
export interface Counted {
  on: CalendarDate
  daysLeft: number
}

/** Kinds that are about one claim. */
export type ClaimReminderKind = Exclude<ReminderKind, 'fund-run-by' | 'status' | RequestReminder['kind']>

/** A reminder of one claim; `counted` is the day it is about. */
export interface ClaimReminder {
  kind: ClaimReminderKind
  claim: CoOpClaim
  /** What tells it apart, as planned: the id of a cost for `vendor-due`. */
  subject: string
  counted: Counted
  facts: ReminderFacts
  /** Money at stake, formatted, one sum for each currency. */
  amount: string
  /** The last working day to submit, while the claim is not submitted. */
  submit?: Counted
  /** The deadline itself, when the window opened, when it was approved or held: by kind. */
  other?: CalendarDate
}

/** Earned funds that lapse; `remaining` in minor units of the fund's currency. */
export interface FundReminder {
  kind: 'fund-run-by'
  fund: Fund
  remaining: number
  counted: Counted
}

/** The weekly question, of all claims at once. */
export interface StatusReminder {
  kind: 'status'
  claims: readonly CoOpClaim[]
}

/** A reviewer waits; `counted` is the day named, or today where none was. */
export interface RequestReminder {
  kind: 'request-due' | 'request-open' | 'request-lead'
  claim: CoOpClaim
  request: DocumentationRequest
  counted: Counted
}

export type ShownReminder = ClaimReminder | FundReminder | StatusReminder | RequestReminder
