import type { CostLine } from '../rules/claim'
import type { CardElement } from './card'
import type { CardContext } from './cardContext'
import { costTotals } from './costTotals'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { subheading } from './elements/subheading'

const mostShown = 20

/** The costs entered so far, the latest ones when there are many, and what is claimed in each currency. */
export function costList(ctx: CardContext, costs: readonly CostLine[]): CardElement[] {
  if (costs.length === 0) return []
  const { cards, formats } = ctx.text
  const hidden = costs.length - mostShown
  return [
    subheading(cards.question.costsSoFar),
    ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []),
    ...costs.slice(-mostShown).map(({ payee, what, claimed, currency }) =>
      line(cards.question.cost(plain(payee, 80), plain(what, 80), formats.money(claimed, currency)), {
        spacing: 'small',
      }),
    ),
    line(cards.question.costTotals(costTotals(ctx.text, costs)), { weight: 'bolder' }),
  ]
}
