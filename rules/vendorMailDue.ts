import { addBusinessDays } from './businessDays'
import type { CalendarDate } from './calendarDate'
import type { CoOpClaim } from './claim'
import { missingByWhen } from './missingByWhen'
import type { Policy } from './policy/policyTypes'

/** Nobody answers a mail at once. Source: ours. */
const leastWorkingDays = 3

/**
 * The day to ask a vendor for: the latest sensible one for the invoice while that is missing, and never sooner than
 * three working days from today. A proposal: the person can change it.
 */
export function vendorMailDue(
  claim: CoOpClaim,
  policy: Policy,
  today: CalendarDate,
  holidays: readonly CalendarDate[],
): CalendarDate {
  const soonest = addBusinessDays(today, leastWorkingDays, holidays)
  const invoice = missingByWhen(claim, policy, today, holidays).find(({ item }) => item.row.kind === 'invoice')
  return invoice && invoice.by > soonest ? invoice.by : soonest
}
