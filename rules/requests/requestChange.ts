import type { CalendarDate } from '../calendarDate'
import type { ClaimEvent } from '../changes/change'
import type { ChecklistItem } from '../checklist'
import type { Outcome } from '../outcome'
import type { DocumentationRequest } from './documentationRequest'

/** What may be corrected before a request counts. `lines` one item each; dates as clicked or typed, '' for none. */
export interface RequestEdit {
  lines?: readonly string[]
  kind?: string
  receivedOn?: string
  dueOn?: string
}

/** Everything that can happen to a recorded request. */
export type RequestChange =
  | ({ do: 'edit' } & RequestEdit)
  | ({ do: 'confirm' } & RequestEdit)
  /** `itemId` of the checklist, or nothing when the item is about none of it. */
  | { do: 'match'; item: string; itemId?: string }
  /** `seen`: how many answers in words the person saw there. */
  | { do: 'answer'; item: string; text?: string; fileId?: string; kept?: true; seen?: number }
  | { do: 'takeBack'; item: string; fileId?: string }
  | { do: 'packed'; sha256: string; size: number; name: string }
  /** `anyway` although something has no answer here. */
  | { do: 'done'; on: string; anyway?: boolean }
  | { do: 'withdraw'; reason: string }
  /** The reviewer named another day, or none; as typed, '' for none. */
  | { do: 'due'; dueOn: string }

/** What a change needs from outside: when (epoch ms), by whom, the person's day, and the claim's checklist. */
export interface RequestContext {
  now: number
  by: string
  today: CalendarDate
  items: readonly ChecklistItem[]
}

export type RequestReason =
  | 'notThere'
  | 'requestClosed'
  | 'requestCounts'
  | 'requestNotConfirmed'
  | 'alreadyThere'
  | 'answeredMeanwhile'
  | 'answersFull'
  | 'answersMissing'
  | 'noItems'
  | 'tooManyItems'
  | 'tooLong'
  | 'emptyText'
  | 'badDate'
  | 'dateInFuture'
  | 'dueBeforeReceived'
  | 'doneBeforeReceived'

/**
 * The changed request (version not yet raised), its history, and what Partner Center shows by it; `corrects` is the day
 * that was reported before.
 */
export interface RequestChanged {
  request: DocumentationRequest
  events: ClaimEvent[]
  report?: { status: 'action-required' | 'submitted'; on: CalendarDate; corrects?: CalendarDate }
}

export type RequestOutcome = Outcome<RequestChanged, RequestReason>
