import type { CalendarDate } from './calendarDate'
import type { CoOpClaim } from './claim'
import { claimBy, runItBy } from './deadlines'
import type { Fund } from './fund'
import { type FundStanding, fundStanding } from './fundStanding'
import type { Money } from './money'
import { sumsByCurrency } from './sumsByCurrency'
import { type UsagePeriod, usagePeriodOf } from './usagePeriod'

/** Earned funds of one usage period of which something is left, and how long they can be used. */
export interface FundsAtRisk {
  period: UsagePeriod
  /** The last day to run an activity with them, and the last day to claim it. */
  runBy: CalendarDate
  claimBy: CalendarDate
  /** `run`: an activity can still be run; `claim`: only what ran can still be claimed; `passed`: neither. */
  phase: 'run' | 'claim' | 'passed'
  /** What is left in all. */
  left: Money[]
  funds: { fund: Fund; standing: FundStanding }[]
}

function phaseOf(period: UsagePeriod, today: CalendarDate): FundsAtRisk['phase'] {
  if (today <= runItBy(period)) return 'run'
  return today <= claimBy(period) ? 'claim' : 'passed'
}

/**
 * What nobody has claimed yet of the funds that were entered, by usage period: the soonest to lapse first, and those that
 * have lapsed at the end.
 */
export function fundsAtRisk(funds: readonly Fund[], claims: readonly CoOpClaim[], today: CalendarDate): FundsAtRisk[] {
  const open = funds
    .map((fund) => ({ fund, standing: fundStanding(fund, claims) }))
    .filter(({ standing }) => standing.remaining > 0)
  const starts = [...new Set(open.map(({ fund }) => fund.usageFrom))].sort()
  const periods = starts.map((usageFrom): FundsAtRisk => {
    const period = usagePeriodOf(usageFrom)
    const here = open.filter(({ fund }) => fund.usageFrom === usageFrom)
    return {
      period,
      runBy: runItBy(period),
      claimBy: claimBy(period),
      phase: phaseOf(period, today),
      left: sumsByCurrency(here.map(({ fund, standing }) => ({ minor: standing.remaining, currency: fund.currency }))),
      funds: here,
    }
  })
  const isOver = ({ phase }: FundsAtRisk) => Number(phase === 'passed')
  return periods.sort((one, other) => isOver(one) - isOver(other))
}
