import { addDaysTo, type CalendarDate } from '../calendarDate'
import { type ChecklistItem, checklist } from '../checklist'
import type { Claim, CoOpBody, CoOpClaim } from '../claim'
import { claimBy, lastWorkingDayUpTo } from '../deadlines'
import { atLocalTime, localDate } from '../localDate'
import { progress } from '../progress'
import { type UsagePeriod, usagePeriodOf } from '../usagePeriod'
import type { PlanContext } from './planContext'

/** A claim with the days that its reminders are counted from. */
export interface Plannable {
  claim: CoOpClaim
  body: CoOpBody
  /** First and last day of the activity. */
  from: CalendarDate
  to: CalendarDate
  period: UsagePeriod
  claimBy: CalendarDate
  lastWorkingDay: CalendarDate
  /** What is needed and still missing. */
  missing: readonly ChecklistItem[]
  /** The person's day, and the first day whose digest is still to come. */
  today: CalendarDate
  nextDigest: CalendarDate
  context: PlanContext
}

/** Works out what the plan of a claim starts from; undefined for a claim without dates, or of another type. */
export function plannable(claim: Claim, context: PlanContext): Plannable | undefined {
  const { body } = claim
  if (body.type !== 'co-op' || !body.answers.dates) return undefined
  const { now, timeZone, preferences, holidays, policy } = context
  const period = usagePeriodOf(body.answers.dates.to)
  const today = localDate(now, timeZone)
  const digestIsOver = atLocalTime(today, preferences.digestAt, timeZone) <= now
  return {
    claim: { ...claim, body },
    body,
    ...body.answers.dates,
    period,
    claimBy: claimBy(period),
    lastWorkingDay: lastWorkingDayUpTo(claimBy(period), holidays),
    missing: progress(checklist(body, policy)).missing,
    today,
    nextDigest: digestIsOver ? addDaysTo(today, 1) : today,
    context,
  }
}
