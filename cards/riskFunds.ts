import type { CalendarDate } from '../rules/calendarDate'
import type { FundsAtRisk } from '../rules/fundsAtRisk'
import type { CardElement } from './card'
import type { CardContext } from './cardContext'
import { line } from './elements/line'
import { subheading } from './elements/subheading'
import { fundsAdvice } from './fundsAdvice'
import { moneyList } from './moneyList'

const mostPeriods = 4
const mostFunds = 4

function periodElement(ctx: CardContext, at: FundsAtRisk, today: CalendarDate): CardElement {
  const { formats, catalogue, risk, cards } = ctx.text
  const shown = at.funds
    .slice(0, mostFunds)
    .map(({ fund, standing }) =>
      risk.left.fund(catalogue.programs[fund.program].name, formats.money(standing.remaining, fund.currency)),
    )
  const hidden = at.funds.length - shown.length
  const more = hidden > 0 ? [cards.more(formats.number(hidden))] : []
  const period = formats.period(at.period.from, at.period.to)
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(risk.left.period(period, moneyList(ctx.text, at.left)), { weight: 'bolder' }),
      line(fundsAdvice(ctx.text, at, today), { spacing: 'none' }),
      ...[...shown, ...more].map((sentence) => line(sentence, { spacing: 'none', isSubtle: true })),
    ],
  }
}

/**
 * Earned funds that nobody has claimed yet, by usage period; for a lead, who alone knows them.
 * @param today the day to hold against the dates
 */
export function riskFunds(ctx: CardContext, funds: readonly FundsAtRisk[], today: CalendarDate): CardElement[] {
  const { left } = ctx.text.risk
  return [
    subheading(left.title),
    ...funds.slice(0, mostPeriods).map((at) => periodElement(ctx, at, today)),
    line(left.entered, { isSubtle: true, size: 'small' }),
  ]
}
