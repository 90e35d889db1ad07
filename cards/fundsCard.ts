import type { CalendarDate } from '../rules/calendarDate'
import { claimBy, runItBy } from '../rules/deadlines'
import type { Fund } from '../rules/fund'
import type { FundStanding } from '../rules/fundStanding'
import { usagePeriodOf } from '../rules/usagePeriod'
import type { Card, CardElement } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { type FundFormData, fundForm } from './fundForm'
import { moneyList } from './moneyList'

/** A fund as the card shows it: with what the claims have taken, and who entered it on which day. */
export interface ShownFund {
  fund: Fund
  standing: FundStanding
  /** Empty when the person is not known any more. */
  enteredBy: string
  enteredOn: CalendarDate
}

export interface FundsCardData {
  funds: readonly ShownFund[]
  form: FundFormData
}

const mostShown = 8

function fundElement(ctx: CardContext, { fund, standing, enteredBy, enteredOn }: ShownFund): CardElement {
  const { formats, catalogue, risk } = ctx.text
  const { funds: words } = risk
  const period = usagePeriodOf(fund.usageFrom)
  const money = (minor: number) => formats.money(minor, fund.currency)
  const lines = [
    words.standing(money(fund.minor), money(standing.claimed), money(standing.remaining)),
    ...(standing.over > 0 ? [words.over(money(standing.over))] : []),
    ...(standing.others.length > 0 ? [words.others(moneyList(ctx.text, standing.others))] : []),
    words.dates(formats.shortDate(runItBy(period)), formats.shortDate(claimBy(period))),
  ]
  const entered = words.entered(enteredBy ? plain(enteredBy, 60) : words.somebody, formats.shortDate(enteredOn))
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(words.fund(catalogue.programs[fund.program].name, formats.period(period.from, period.to)), {
        weight: 'bolder',
      }),
      ...lines.map((sentence) => line(sentence, { spacing: 'none' })),
      line(entered, { spacing: 'none', isSubtle: true, size: 'small' }),
    ],
  }
}

/** The funds an organisation earned, as its leads entered them, and the form to enter, change or remove them. */
export function fundsCard(ctx: CardContext, { funds, form }: FundsCardData): Card {
  const { risk, cards, formats } = ctx.text
  const shown = funds.slice(0, mostShown)
  const hidden = funds.length - shown.length
  return adaptiveCard(
    ctx,
    [
      heading(risk.funds.title),
      line(risk.funds.about, { isSubtle: true }),
      ...(shown.length === 0 ? [line(risk.funds.none)] : []),
      ...shown.map((fund) => fundElement(ctx, fund)),
      ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []),
      ...fundForm(ctx, form),
    ],
    [button(ctx, risk.buttons.atRisk, { verb: 'risk.show' }, { associatedInputs: 'none' })],
  )
}
