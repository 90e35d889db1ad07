import { addBusinessDays } from './businessDays'
import type { CalendarDate } from './calendarDate'
import type { CoOpClaim } from './claim'
import { clockDate } from './clocks'
import { missingByWhen } from './missingByWhen'
import type { Policy } from './policy/policyTypes'

/** Nobody answers a mail at once. Source: ours. */
const leastWorkingDays = 3

/**
 * The day to ask a vendor for: the latest sensible one for the invoice while that is missing, and never sooner than
 * three working days from today, unless the claim has to be submitted before. A proposal: the person can change it.
 */
export function vendorMailDue(
  claim: CoOpClaim,
  policy: Policy,
  today: CalendarDate,
  holidays: readonly CalendarDate[],
): CalendarDate {
  const lastDay = clockDate(claim, 'last-working-day', holidays)
  const decent = addBusinessDays(today, leastWorkingDays, holidays)
  // Shortly before the end there is no decent day left, and the last one is asked for.
  const soonest = lastDay && lastDay >= today && lastDay < decent ? lastDay : decent
  const invoice = missingByWhen(claim, policy, today, holidays).find(({ item }) => item.row.kind === 'invoice')
  return invoice && invoice.by > soonest ? invoice.by : soonest
}
