import type { CoOpBody } from './claim'
import { type UsagePeriod, usagePeriodOf } from './usagePeriod'

/** The usage period of a claim: that of the activity's last day, which for a split claim lies inside its own half.
 * Undefined while the dates are open. */
export function claimPeriod(body: CoOpBody): UsagePeriod | undefined {
  return body.answers.dates && usagePeriodOf(body.answers.dates.to)
}
