import type { CalendarDate } from '../calendarDate'
import type { CoOpBody, CoOpClaim } from '../claim'
import { claimedAmount } from '../claimedAmount'
import type { Decision } from '../moneyAfter'
import type { Outcome, Params } from '../outcome'
import { readLines } from '../questions/readLines'
import { readMoney } from '../readMoney'
import type { Reason } from '../reasons'
import type { Change, ChangeContext, ChangeOutcome, DecisionInputs } from './change'
import { pastDay } from './pastDay'

type Part = keyof DecisionInputs
/** What was told: a decision, and since when its money is held. */
type Told = Decision & { heldSince?: CalendarDate }

const named = <T>(read: Outcome<T, Reason>, question: Part): Outcome<T, Reason> =>
  read.ok ? read : { ...read, params: { ...read.params, question } }

/** One part as typed, read into its place. */
function readPart(part: Part, typed: string, claim: CoOpClaim, context: ChangeContext): Outcome<Told, Reason> {
  switch (part) {
    case 'approved': {
      // What is approved is in the currency of the claim unless another one is written.
      const read = named(readMoney(typed, claimedAmount(claim.body)?.currency), part)
      return read.ok ? { ok: true, value: { approved: read.value } } : read
    }
    case 'cutBecause':
    case 'rejectedBecause': {
      const read = named(readLines(typed, 1000), part)
      return read.ok ? { ok: true, value: { [part]: read.value } } : read
    }
    default: {
      const read = pastDay(typed, part, context)
      return read.ok ? { ok: true, value: { [part]: read.value } } : read
    }
  }
}

function inParams({ approved, ...rest }: Told): Params {
  return { ...rest, ...(approved ? { approved: approved.minor, currency: approved.currency } : {}) }
}

/** What a decision can be told of: only of an approval, or of a rejection, that was reported and still counts. */
function refusal(parts: readonly Part[], { body }: CoOpClaim): Reason | undefined {
  const last = body.reports.at(-1)?.status
  const isRejection = parts.includes('rejectedBecause')
  if (isRejection && last !== 'rejected' && last !== 'disputed') return 'notRejectedYet'
  return parts.some((part) => part !== 'rejectedBecause') && last !== 'approved' ? 'notApprovedYet' : undefined
}

const withoutPart = (body: CoOpBody, told: Told, parts: readonly Part[]): CoOpBody => {
  const { decision: before, heldSince, ...rest } = body
  const known: Told = { ...before, ...(heldSince ? { heldSince } : {}) }
  const left = Object.entries(known).filter(([part]) => !parts.includes(part as Part))
  const { heldSince: held, ...decision }: Told = { ...Object.fromEntries(left), ...told }
  return {
    ...rest,
    ...(held ? { heldSince: held } : {}),
    ...(Object.keys(decision).length > 0 ? { decision } : {}),
  }
}

/**
 * Keeps what came with an approval or a rejection, each part as typed; an empty part takes back what was told of it.
 * Refuses all when one cannot be read: `params.question` names it.
 */
export function changeDecision(
  claim: CoOpClaim,
  { inputs }: Change & { do: 'decide' },
  context: ChangeContext,
): ChangeOutcome {
  const given = Object.entries(inputs) as [Part, string][]
  const parts = given.map(([part]) => part)
  if (parts.length === 0) return { ok: false, reason: 'nothingToTell' }
  const reason = refusal(parts, claim)
  if (reason) return { ok: false, reason }
  let told: Told = {}
  for (const [part, typed] of given) {
    if (typed.trim() === '') continue
    const read = readPart(part, typed, claim, context)
    if (!read.ok) return read
    told = { ...told, ...read.value }
  }
  const body = withoutPart(claim.body, told, parts)
  return { ok: true, value: { claim: { ...claim, body }, events: [{ code: 'decided', params: inParams(told) }] } }
}
