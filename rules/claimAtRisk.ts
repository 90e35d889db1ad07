import type { CalendarDate } from './calendarDate'
import { checklist } from './checklist'
import type { CoOpClaim } from './claim'
import { claimedAmount } from './claimedAmount'
import { claimPeriod } from './claimPeriod'
import { claimBy, lastWorkingDayUpTo } from './deadlines'
import type { Money } from './money'
import { type NextStep, nextStep, type StepContext } from './nextStep'
import { type Progress, progress } from './progress'

/** A claim that is not submitted, with what is at stake and what is in the way. */
export interface ClaimAtRisk {
  claim: CoOpClaim
  /** Absent while no cost is entered. */
  amount?: Money
  claimBy: CalendarDate
  /** The last working day up to `claimBy`. */
  lastWorkingDay: CalendarDate
  progress: Progress
  step: NextStep
}

/** A claim as it stands against its deadline; undefined while its dates, and so its deadline, are open. */
export function claimAtRisk(claim: CoOpClaim, context: StepContext): ClaimAtRisk | undefined {
  const period = claimPeriod(claim.body)
  if (!period) return undefined
  const amount = claimedAmount(claim.body)
  return {
    claim,
    ...(amount && { amount }),
    claimBy: claimBy(period),
    lastWorkingDay: lastWorkingDayUpTo(claimBy(period), context.holidays),
    progress: progress(checklist(claim.body, context.policy)),
    step: nextStep(claim, context),
  }
}
