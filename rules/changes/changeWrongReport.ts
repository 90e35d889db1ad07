import type { ClaimStatus, CoOpBody, CoOpClaim } from '../claim'
import type { Correction, Decision } from '../moneyAfter'
import { readLines } from '../questions/readLines'
import { type ReportedStep, reportedSteps } from '../reportedSteps'
import type { Change, ChangeContext, ChangeOutcome } from './change'

/** What was told with steps that still count; the reasons belong to the last rejection. */
function decisionLeft({ decision, reports }: CoOpBody, left: CoOpBody['reports'], wrong: string): Decision | undefined {
  const { rejectedBecause, ...approval } = decision ?? {}
  const lastRejected = reports.findLastIndex(({ status }) => status === 'rejected')
  const told = {
    ...(left.some(({ status }) => status === 'approved') ? approval : {}),
    ...(rejectedBecause && wrong !== `${lastRejected}:rejected` ? { rejectedBecause } : {}),
  }
  return Object.keys(told).length > 0 ? told : undefined
}

/** The body as if the step had never been reported. */
function without(body: CoOpBody, { step, id }: ReportedStep): CoOpBody {
  if (step === 'paid') {
    const { paidOn: _on, payment: _payment, ...rest } = body
    return rest
  }
  if (step === 'held') {
    const { heldSince: _held, ...rest } = body
    return rest
  }
  const reports = body.reports.filter((_, index) => id !== `${index}:${step}`)
  const { decision: _before, claimNumber, ...rest } = body
  const decision = decisionLeft(body, reports, id)
  // Without any report it was never submitted: the number Partner Center gave is another claim's, or none.
  const number = claimNumber && reports.length > 0 ? { claimNumber } : {}
  return { ...rest, ...number, ...(decision ? { decision } : {}), reports }
}

function statusThen(claim: CoOpClaim, body: CoOpBody): ClaimStatus {
  if (body.reports.length === 0) return 'preparing'
  return claim.status === 'closed' && body.paidOn ? 'closed' : 'handed-over'
}

/**
 * Takes back a step that was reported by mistake: it stays with the reason and counts for nothing from here on. Taking
 * back the payment opens the claim again; taking back the only report, that it was submitted. Source: ours.
 * @returns `whichStep` when it is not there, or not any more
 */
export function changeWrongReport(
  claim: CoOpClaim,
  change: Change & { do: 'correct' },
  context: ChangeContext,
): ChangeOutcome {
  const wrong = reportedSteps(claim.body).find(({ id }) => id === change.step)
  if (!wrong) return { ok: false, reason: 'whichStep', params: { question: 'step' } }
  const reason = readLines(change.reason, 1000)
  if (!reason.ok) {
    const code = reason.reason === 'emptyText' ? 'reasonMissing' : reason.reason
    return { ok: false, reason: code, params: { ...reason.params, question: 'reason' } }
  }
  const { step, on, at, by } = wrong
  const entry: Correction = {
    step,
    on,
    ...(at === undefined ? {} : { at }),
    ...(by === undefined ? {} : { by }),
    reason: reason.value,
    correctedAt: context.now,
    correctedBy: context.by,
  }
  const left = without(claim.body, wrong)
  const body = { ...left, corrected: [...(claim.body.corrected ?? []), entry] }
  return {
    ok: true,
    value: {
      claim: { ...claim, body },
      events: [{ code: 'corrected', params: { status: step, on, reason: reason.value } }],
      status: statusThen(claim, body),
    },
  }
}
