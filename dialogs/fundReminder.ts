import type { FundReminder } from '../cards/shownReminder'
import { runItBy } from '../rules/deadlines'
import { fundStanding } from '../rules/fundStanding'
import { usagePeriodOf } from '../rules/usagePeriod'
import { daysLeft } from './daysLeft'
import type { Session } from './session'

/** The reminder of a fund by the plan's name for it; undefined when it is gone, used up, or not the person's to see. */
export async function fundReminder({ claims, turn }: Session, key: string): Promise<FundReminder | undefined> {
  const funds = await claims.funds(turn.who)
  const fund = funds.find(({ program, usageFrom }) => key === `fund:${program}:${usageFrom}`)
  if (!fund) return undefined
  const { remaining } = fundStanding(fund, await claims.claimsAtRisk(turn.who))
  if (remaining === 0) return undefined
  const on = runItBy(usagePeriodOf(fund.usageFrom))
  return { kind: 'fund-run-by', fund, remaining, counted: { on, daysLeft: daysLeft(turn, on) } }
}
