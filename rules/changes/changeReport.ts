import type { CalendarDate } from '../calendarDate'
import type { CoOpBody, CoOpClaim } from '../claim'
import type { EventCode } from '../history/eventCodes'
import type { Outcome, Params } from '../outcome'
import { readDate } from '../readDate'
import type { Reason } from '../reasons'
import type { Change, ChangeContext, ChangeOutcome } from './change'

type ReportChange = Extract<Change, { do: 'report' | 'sameStatus' | 'held' | 'paid' }>

/** A day on which something showed in Partner Center; it cannot lie ahead. `question` names the refused input. */
function pastDay(typed: string, question: string, context: ChangeContext): Outcome<CalendarDate, Reason> {
  const read = readDate(typed, context)
  if (!read.ok) return { ...read, params: { ...read.params, question } }
  if (read.value > context.today) return { ok: false, reason: 'dateInFuture', params: { on: read.value, question } }
  return read
}

const changed = (claim: CoOpClaim, body: CoOpBody, code: EventCode, params: Params): ChangeOutcome => ({
  ok: true,
  value: { claim: { ...claim, body }, events: [{ code, params }] },
})

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
    case 'report': {
      const report = { status: change.status, on, at: context.now, by: context.by }
      const { heldSince: _held, paidOn: _paid, ...body } = claim.body
      const reported = { ...body, reports: [...body.reports, report], sameStatusOn: context.today }
      return changed(claim, reported, 'reported', { status: change.status, on })
    }
    case 'held': {
      const { paidOn: _paid, ...body } = claim.body
      return changed(claim, { ...body, heldSince: on }, 'held', { since: on })
    }
    case 'paid':
      return changed(claim, { ...claim.body, paidOn: on }, 'paid', { on })
  }
}
