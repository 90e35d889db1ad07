import type { FundFormData } from '../cards/fundForm'
import { fundsCard, type ShownFund } from '../cards/fundsCard'
import type { Fund } from '../rules/fund'
import { fundPeriods } from '../rules/fundPeriods'
import { fundStanding } from '../rules/fundStanding'
import { localDate } from '../rules/localDate'
import { policyFor } from '../rules/policy/policyFor'
import { type Session, settle, show } from './session'

/** What stands in the form already, and what is wrong with it. */
export type FilledForm = Partial<Pick<FundFormData, 'typed' | 'problems' | 'incomplete'>>

async function shownFunds({ claims, turn }: Session, funds: readonly Fund[]): Promise<ShownFund[]> {
  const [found, names] = await Promise.all([
    claims.claimsAtRisk(turn.who),
    claims.colleagues(
      turn.who,
      funds.map(({ by }) => by),
    ),
  ])
  return funds.map((fund) => ({
    fund,
    standing: fundStanding(fund, found),
    enteredBy: names[fund.by] ?? '',
    enteredOn: localDate(fund.at, turn.timeZone),
  }))
}

/** Shows a lead the earned funds, what is left of them, and the form to enter, change or remove them. */
export async function showFunds(session: Session, filled: FilledForm = {}, inPlace = false): Promise<void> {
  const { claims, ctx, turn } = session
  const funds = await claims.funds(turn.who)
  settle(session)
  const form = {
    programs: policyFor(turn.today)
      .programs.filter(({ route }) => route === 'co-op')
      .map(({ id }) => id),
    periods: fundPeriods(turn.today, funds),
    typed: {},
    problems: {},
    incomplete: false,
    ...filled,
  }
  show(session, fundsCard(ctx, { funds: await shownFunds(session, funds), form }), { inPlace })
}
