import { addDaysTo, addMonthsTo, type CalendarDate } from '../calendarDate'
import type { CoOpClaim } from '../claim'
import { claimPeriod } from '../claimPeriod'
import { claimBy } from '../deadlines'
import { type UsagePeriod, usagePeriodOf } from '../usagePeriod'

/** How far from today a claim's period may lie and still be of this season. */
const monthsAround = 12

const isOpen = ({ status }: CoOpClaim) => status !== 'closed' && status !== 'withdrawn'

/**
 * The usage periods that matter on a day, the earliest first: the present one, the one before while it can still be
 * claimed, and those of claims that are not over, as far as they lie within a year. Source: ours.
 */
export function seasonPeriods(claims: readonly CoOpClaim[], today: CalendarDate): UsagePeriod[] {
  const present = usagePeriodOf(today)
  const before = usagePeriodOf(addDaysTo(present.from, -1))
  const [first, last] = [addMonthsTo(today, -monthsAround), addMonthsTo(today, monthsAround)]
  const ofClaims = claims
    .filter(isOpen)
    .flatMap(({ body }) => claimPeriod(body) ?? [])
    .filter(({ from, to }) => to >= first && from <= last)
  const all = [present, ...(today <= claimBy(before) ? [before] : []), ...ofClaims]
  return [...new Map(all.map((period) => [period.from, period])).values()].sort((one, other) =>
    one.from < other.from ? -1 : 1,
  )
}
