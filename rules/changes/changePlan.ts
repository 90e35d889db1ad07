import type { CalendarDate } from '../calendarDate'
import type { CoOpClaim, VendorAsk } from '../claim'
import { claimBy, lastWorkingDayUpTo } from '../deadlines'
import { readDate } from '../readDate'
import { usagePeriodOf } from '../usagePeriod'
import type { Change, ChangeContext, ChangeOutcome } from './change'

type PlanChange = Extract<Change, { do: 'snooze' | 'askVendor' | 'lessonsSeen' }>

/**
 * The last day on which an invoice is still of use: the last working day to submit. None while the activity has no
 * dates, or once that day is over: no day that is left would be early enough then. Source: ours.
 */
function latestDue({ body }: CoOpClaim, { today, holidays }: ChangeContext): CalendarDate | undefined {
  const { dates } = body.answers
  const latest = dates && lastWorkingDayUpTo(claimBy(usagePeriodOf(dates.to)), holidays)
  return latest && latest >= today ? latest : undefined
}

function askVendor(claim: CoOpClaim, change: Change & { do: 'askVendor' }, context: ChangeContext): ChangeOutcome {
  const { costId, language } = change
  const line = claim.body.costs.find(({ id }) => id === costId)
  if (!line) return { ok: false, reason: 'notThere' }
  const due = readDate(change.dueOn, context)
  if (!due.ok) return { ...due, params: { ...due.params, question: 'vendorDue' } }
  if (due.value < context.today)
    return { ok: false, reason: 'dateInPast', params: { on: due.value, question: 'vendorDue' } }
  const by = latestDue(claim, context)
  if (by && due.value > by) return { ok: false, reason: 'vendorDueTooLate', params: { by, question: 'vendorDue' } }
  const ask: VendorAsk = { costId, askedOn: context.today, dueOn: due.value, language }
  const others = (claim.body.vendorAsks ?? []).filter((asked) => asked.costId !== costId)
  return {
    ok: true,
    value: {
      claim: { ...claim, body: { ...claim.body, vendorAsks: [...others, ask] } },
      events: [{ code: 'vendorAsked', params: { payee: line.payee, dueOn: due.value } }],
    },
  }
}

/** What earlier rejections teach was seen to for this claim; the check says it as a remark from then on. */
function lessonsSeen(claim: CoOpClaim, { ids }: Change & { do: 'lessonsSeen' }): ChangeOutcome {
  const before = claim.body.lessonsSeen ?? []
  const added = ids.filter((id) => !before.includes(id))
  if (added.length === 0) return { ok: false, reason: 'noLessons' }
  const body = { ...claim.body, lessonsSeen: [...before, ...added].slice(-200) }
  return {
    ok: true,
    value: { claim: { ...claim, body }, events: [{ code: 'lessonsSeen', params: { lessons: added.length } }] },
  }
}

/** Changes only what people are reminded of, or have seen to; the package that was made stays good. */
export function changePlan(claim: CoOpClaim, change: PlanChange, context: ChangeContext): ChangeOutcome {
  if (change.do === 'askVendor') return askVendor(claim, change, context)
  if (change.do === 'lessonsSeen') return lessonsSeen(claim, change)
  return {
    ok: true,
    value: {
      claim: { ...claim, body: { ...claim.body, snoozedUntil: change.until } },
      events: [{ code: 'snoozed', params: { until: change.until } }],
    },
  }
}
