import type { CoOpBody, CoOpClaim } from '../claim'
import type { EventCode } from '../history/eventCodes'
import type { Outcome, Params } from '../outcome'
import { readLines } from '../questions/readLines'
import type { Reason } from '../reasons'
import type { Change, ChangeContext, ChangeOutcome } from './change'
import { pastDay } from './pastDay'

type ReportChange = Extract<Change, { do: 'report' | 'sameStatus' | 'held' | 'paid' }>

const changed = (claim: CoOpClaim, body: CoOpBody, code: EventCode, params: Params): ChangeOutcome => ({
  ok: true,
  value: { claim: { ...claim, body }, events: [{ code, params }] },
})

/** What stays of a claim once it is said that its money has not come. */
function unpaid({ paidOn: _on, payment: _payment, ...body }: CoOpBody): CoOpBody {
  return body
}

/** The reviewer's reasons that were told with the status; none when none were. */
function becauseOf(change: Change & { do: 'report' }): Outcome<string | undefined, Reason> {
  if (change.because === undefined) return { ok: true, value: undefined }
  const read = readLines(change.because, 1000)
  return read.ok ? read : { ...read, params: { ...read.params, question: 'rejectedBecause' } }
}

function report(
  claim: CoOpClaim,
  change: Change & { do: 'report' },
  on: string,
  context: ChangeContext,
): ChangeOutcome {
  const { status } = change
  const because = becauseOf(change)
  if (!because.ok) return because
  const reported = { status, on, at: context.now, by: context.by }
  const { heldSince: _held, payout: _payout, decision, ...body } = unpaid(claim.body)
  // A new rejection has reasons of its own; those of an earlier one are in the history.
  const { rejectedBecause: _before, ...kept } = decision ?? {}
  const told = status === 'rejected' ? kept : (decision ?? {})
  const whole = { ...told, ...(because.value ? { rejectedBecause: because.value } : {}) }
  const more = Object.keys(whole).length > 0 ? { decision: whole } : {}
  const after = { ...body, ...more, reports: [...body.reports, reported], sameStatusOn: context.today }
  const params = { status, on, ...(because.value ? { because: because.value } : {}) }
  return changed(claim, after, 'reported', params)
}

/**
 * Keeps what the person says Partner Center shows. Nothing is concluded from it about Microsoft's decision. The latest
 * word counts: a status ends a hold, and both a status and a hold take back that the money came. Source: ours.
 */
export function changeReport(claim: CoOpClaim, change: ReportChange, context: ChangeContext): ChangeOutcome {
  if (change.do === 'sameStatus')
    return changed(claim, { ...claim.body, sameStatusOn: context.today }, 'sameStatus', { on: context.today })
  const typed = change.do === 'held' ? change.since : change.on
  const day = pastDay(typed, change.do === 'held' ? 'heldSince' : 'reportedOn', context)
  if (!day.ok) return day
  const on = day.value
  switch (change.do) {
    case 'report':
      return report(claim, change, on, context)
    case 'held':
      return changed(claim, { ...unpaid(claim.body), heldSince: on }, 'held', { since: on })
    case 'paid': {
      const { payout: _payout, ...body } = claim.body
      return changed(claim, { ...body, paidOn: on }, 'paid', { on })
    }
  }
}
