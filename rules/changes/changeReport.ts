import type { CalendarDate } from '../calendarDate'
import type { CoOpBody, CoOpClaim } from '../claim'
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

const changed = (claim: CoOpClaim, body: Partial<CoOpBody>, code: string, params: Params): ChangeOutcome => ({
  ok: true,
  value: { claim: { ...claim, body: { ...claim.body, ...body } }, events: [{ code, params }] },
})

/** Keeps what the person says Partner Center shows. Nothing is concluded from it about Microsoft's decision. */
export function changeReport(claim: CoOpClaim, change: ReportChange, context: ChangeContext): ChangeOutcome {
  if (change.do === 'sameStatus')
    return changed(claim, { sameStatusOn: context.today }, 'sameStatus', { on: context.today })
  const typed = change.do === 'held' ? change.since : change.on
  const day = pastDay(typed, change.do === 'held' ? 'heldSince' : 'reportedOn', context)
  if (!day.ok) return day
  const on = day.value
  switch (change.do) {
    case 'report': {
      const report = { status: change.status, on, at: context.now, by: context.by }
      const reports = [...claim.body.reports, report]
      return changed(claim, { reports, sameStatusOn: context.today }, 'reported', { status: change.status, on })
    }
    case 'held':
      return changed(claim, { heldSince: on }, 'held', { since: on })
    case 'paid':
      return changed(claim, { paidOn: on }, 'paid', { on })
  }
}
