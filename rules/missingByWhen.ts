import { addBusinessDays } from './businessDays'
import { type CalendarDate, compareDates } from './calendarDate'
import { type ChecklistItem, checklist } from './checklist'
import type { CoOpClaim } from './claim'
import { claimBy, lastWorkingDayUpTo } from './deadlines'
import { type LeadTime, leadTime } from './leadTime'
import type { Policy } from './policy/policyTypes'
import { progress } from './progress'
import { usagePeriodOf } from './usagePeriod'

/** A missing item and the latest sensible day to have it; `late` when that day is past. */
export interface DatedItem {
  item: ChecklistItem
  by: CalendarDate
  late: boolean
}

/**
 * What is needed and missing, the earliest day first and then in the order of the list: counted back from the last
 * working day to submit, or from the activity's own days, by {@link leadTime}. What exists only after the activity is
 * never wanted before it: submitting ends 45 days after the period, further than any lead time reaches back.
 * Empty while the activity or its dates are open.
 */
export function missingByWhen(
  claim: CoOpClaim,
  policy: Policy,
  today: CalendarDate,
  holidays: readonly CalendarDate[],
): DatedItem[] {
  const { dates } = claim.body.answers
  if (!dates) return []
  const from: Record<LeadTime['before'], CalendarDate> = {
    'last-working-day': lastWorkingDayUpTo(claimBy(usagePeriodOf(dates.to)), holidays),
    'activity-start': dates.from,
    'activity-end': dates.to,
  }
  const known = new Map<LeadTime, CalendarDate>()
  const latest = (lead: LeadTime) => known.get(lead) ?? addBusinessDays(from[lead.before], -lead.days, holidays)
  return progress(checklist(claim.body, policy))
    .missing.map((item) => {
      const lead = leadTime(item.row)
      const by = latest(lead)
      known.set(lead, by)
      return { item, by, late: by < today }
    })
    .sort((one, other) => compareDates(one.by, other.by))
}
