import type { CalendarDate } from '../calendarDate'
import type { ClaimStatus, CoOpClaim, CostLine, ReportedStatus } from '../claim'
import type { Csr } from '../csr/csr'
import type { EventCode } from '../history/eventCodes'
import type { Lesson } from '../lesson'
import type { Money } from '../money'
import type { Outcome, Params } from '../outcome'
import type { ReadContext } from '../question'
import type { QuestionKey } from '../questionKeys'
import type { Reason } from '../reasons'
import type { Seen } from './compareSeen'

/** Everything a person can change of one claim. Inputs are as clicked or typed; the rule reads them.
 * Costs of a table (`readCostRows`) and a CSR (`readCsrRows`) were read before, so that every field is answered at once. */
export type Change =
  | { do: 'answer'; inputs: readonly { question: QuestionKey; input: string }[]; seen?: Seen }
  | { do: 'editCost'; costId: string }
  | { do: 'removeCost'; costId: string }
  | { do: 'addCost' }
  | { do: 'leaveCost' }
  | { do: 'setCosts'; costs: readonly CostLine[]; seen: string }
  | { do: 'setCsr'; csr: Csr; seen?: string }
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
  | { do: 'report'; status: ReportedStatus; on: string; because?: string }
  | { do: 'sameStatus' }
  | { do: 'held'; since: string }
  | { do: 'paid'; on: string }
  | { do: 'decide'; inputs: DecisionInputs }
  | { do: 'payment'; amount: string; number: string; on?: string }
  | { do: 'exportedPaid'; amounts: readonly Money[]; numbers: readonly string[]; on: CalendarDate }
  | { do: 'exportedWaiting'; words: string; since?: CalendarDate }
  | { do: 'correct'; step: string; reason: string }
  | { do: 'lessonsSeen'; ids: readonly string[] }
  | { do: 'snooze'; until: CalendarDate }
  | { do: 'askVendor'; costId: string; dueOn: string; language: string }
  | { do: 'handOver'; personId: string }
  | { do: 'setDeputy'; personId?: string }

/** What can be told of a decision, as typed; an empty input takes back what was told. */
export type DecisionInputs = Partial<
  Record<'approved' | 'cutBecause' | 'taxAskedOn' | 'taxApprovedOn' | 'heldSince' | 'rejectedBecause', string>
>

/** What a change may need from outside: when (epoch ms), by whom, and what reading answers needs. */
export interface ChangeContext extends ReadContext {
  now: number
  by: string
  holidays: readonly CalendarDate[]
  /** Of earlier rejections; what the check says besides. */
  lessons?: readonly Lesson[]
}

/** A fact for the history: code and parameters. */
export interface ClaimEvent {
  code: EventCode
  params: Params
}

/** The changed claim (version not yet raised) and what to write into its history. */
export interface Changed {
  claim: CoOpClaim
  events: ClaimEvent[]
  /** Where the claim stands then, when that is not what the move says. */
  status?: ClaimStatus
}

/** `question` in a refusal's params names the answer that was refused. */
export type ChangeOutcome = Outcome<Changed, Reason>
