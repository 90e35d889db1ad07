import { addDaysTo, type CalendarDate } from './calendarDate'
import type { Fund } from './fund'
import { usagePeriodOf } from './usagePeriod'

/**
 * First days of the usage periods that funds can be entered for, the newest first: the next one, the present one, the
 * one before (still claimed for 45 days), and those for which funds are entered.
 */
export function fundPeriods(today: CalendarDate, funds: readonly Pick<Fund, 'usageFrom'>[]): CalendarDate[] {
  const present = usagePeriodOf(today)
  const next = usagePeriodOf(addDaysTo(present.to, 1))
  const before = usagePeriodOf(addDaysTo(present.from, -1))
  const all = new Set([next.from, present.from, before.from, ...funds.map(({ usageFrom }) => usageFrom)])
  return [...all].sort().reverse()
}
