import { addBusinessDays } from '../businessDays'
import { addDaysTo, addMonthsTo, type CalendarDate } from '../calendarDate'
import type { EvidenceRow } from '../policy/policyTypes'
import type { Draft } from './draft'
import type { Plannable } from './plannable'
import { runsForMonths } from './runsForMonths'

/** What comes month by month: the invoice, what shows the ad, its results. */
const monthly: readonly EvidenceRow['kind'][] = ['invoice', 'communication', 'proof', 'metrics']

/** The months, by their first day, that an activity was on in. */
function monthsOf(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = []
  for (let month = `${from.slice(0, 7)}-01`; month <= to; month = addMonthsTo(month, 1)) months.push(month)
  return months
}

/**
 * For what runs into a further month: on the third working day after each of its months, when agencies have billed and
 * reported it. `subject` is the month it asks about, `YYYY-MM`. Quiet once all is there. Source: ours.
 */
export function planRunningAds({ missing, from, to, lastWorkingDay, context }: Plannable): Draft[] {
  const wanted = missing.some((item) => monthly.includes(item.row.kind) && runsForMonths(item, from, to))
  if (!wanted) return []
  return monthsOf(from, to).map((month) => {
    const lastOfMonth = addDaysTo(addMonthsTo(month, 1), -1)
    const on = addBusinessDays(lastOfMonth, 3, context.holidays)
    return { kind: 'running-ads', subject: month.slice(0, 7), on, deadline: lastWorkingDay }
  })
}
