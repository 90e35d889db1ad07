import type { CalendarDate } from '../calendarDate'
import type { CoOpClaim, ReportedStatus } from '../claim'
import type { Outcome, Params } from '../outcome'
import type { ReadContext } from '../question'
import type { QuestionKey } from '../questionKeys'
import type { Reason } from '../reasons'
import type { Seen } from './compareSeen'

/** Everything a person can change of one claim. Inputs are as clicked or typed; the rule reads them. */
export type Change =
  | { do: 'answer'; inputs: readonly { question: QuestionKey; input: string }[]; seen?: Seen }
  | { do: 'editCost'; costId: string }
  | { do: 'removeCost'; costId: string }
  | { do: 'addCost' }
  | { do: 'leaveCost' }
  | { do: 'place'; itemId: string; fileId: string }
  | { do: 'removeFile'; itemId: string; fileId: string }
  | {
      do: 'write'
      itemId: string
      text?: string
      note?: string
      metrics?: Record<string, string>
      confirmed?: { fileId?: string } | false
      seen?: Seen
    }
  | { do: 'notApplicable'; itemId: string; reason: string }
  | { do: 'applicable'; itemId: string }
  | { do: 'override'; reason: string }
  | { do: 'packed'; sha256: string; size: number; name: string }
  | { do: 'submitted'; claimNumber: string; on: string }
  | { do: 'withdraw' }
  | { do: 'report'; status: ReportedStatus; on: string }
  | { do: 'sameStatus' }
  | { do: 'held'; since: string }
  | { do: 'paid'; on: string }
  | { do: 'snooze'; until: CalendarDate }
  | { do: 'askVendor'; costId: string; dueOn: string; language: string }
  | { do: 'handOver'; personId: string }
  | { do: 'setDeputy'; personId?: string }

/** What a change may need from outside: when (epoch ms), by whom, and what reading answers needs. */
export interface ChangeContext extends ReadContext {
  now: number
  by: string
  holidays: readonly CalendarDate[]
}

/** A fact for the history: code and parameters. */
export interface ClaimEvent {
  code: string
  params: Params
}

/** The changed claim (version not yet raised) and what to write into its history. */
export interface Changed {
  claim: CoOpClaim
  events: ClaimEvent[]
}

/** `question` in a refusal's params names the answer that was refused. */
export type ChangeOutcome = Outcome<Changed, Reason>
