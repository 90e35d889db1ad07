import type { CalendarDate } from '../rules/calendarDate'
import type { ClaimAtRisk } from '../rules/claimAtRisk'
import type { DeadlineAtRisk, MoneyAtRisk } from '../rules/moneyAtRisk'
import type { Card, CardButton, CardElement } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { subheading } from './elements/subheading'
import { tabLine } from './elements/tabLine'
import { typingHint } from './elements/typingHint'
import { moneyList } from './moneyList'
import { riskDeadline } from './riskDeadline'
import { riskFunds } from './riskFunds'
import { riskStep } from './riskStep'

export interface RiskCardData {
  risk: MoneyAtRisk
  /** The day to hold against deadlines. */
  today: CalendarDate
  /** Of the whole organisation, funds included; else of the person alone. */
  organisation: boolean
  /** Funds are entered, even if nothing is left of them. */
  fundsEntered: boolean
  /** Claim ids in the order in which they are numbered. */
  numbers: readonly string[]
  /** Owners by their id; the person's own claims have none. */
  owners: Readonly<Record<string, string>>
}

const mostSteps = 3
const mostDeadlines = 3
const mostPassed = 2

function steps(ctx: CardContext, { risk, owners }: RiskCardData): CardElement[] {
  const { best, nothing, open } = ctx.text.risk
  const first = risk.ranked.slice(0, mostSteps)
  if (first.length === 0) return [line(nothing)]
  return [
    subheading(best),
    ...first.map((claim, index) => riskStep(ctx, claim, index + 1, owners[claim.claim.ownerId] ?? '')),
    ...typingHint(ctx, open),
  ]
}

function deadline(ctx: CardContext, data: RiskCardData, at: DeadlineAtRisk): CardElement {
  const numbered = (risk: ClaimAtRisk) => ({
    risk,
    number: data.numbers.indexOf(risk.claim.id) + 1,
    owner: data.owners[risk.claim.ownerId] ?? '',
  })
  return riskDeadline(ctx, at, at.claims.map(numbered), data.today)
}

function passed(ctx: CardContext, data: RiskCardData): CardElement[] {
  const { title, advice } = ctx.text.risk.passed
  const shown = data.risk.passed.slice(0, mostPassed)
  if (shown.length === 0) return []
  return [subheading(title), ...shown.map((at) => deadline(ctx, data, at)), line(advice)]
}

function waiting({ text }: CardContext, { risk }: RiskCardData): CardElement[] {
  const { claims, sums, actionRequired } = risk.waiting
  if (claims === 0) return []
  const words = text.risk.waiting
  const counted = text.risk.claims(claims, text.formats.number(claims))
  return [
    subheading(words.title),
    line(words.claims(counted, moneyList(text, sums))),
    ...(actionRequired > 0
      ? [line(words.actionRequired(actionRequired, text.formats.number(actionRequired)), { weight: 'bolder' } as const)]
      : []),
  ]
}

function funds(ctx: CardContext, { risk, organisation, fundsEntered, today }: RiskCardData): CardElement[] {
  if (!organisation) return []
  if (risk.funds.length > 0) return riskFunds(ctx, risk.funds, today)
  if (fundsEntered) return []
  const none = ctx.inTab ? ctx.text.tabOrganisation.noFunds : ctx.text.risk.left.none
  return [line(none, { separator: true, spacing: 'large' })]
}

function buttonsOf(ctx: CardContext, { organisation, risk }: RiskCardData): CardButton[] {
  const { cards } = ctx.text
  const usable = risk.funds.some(({ phase }) => phase !== 'passed')
  return [
    ...(usable ? [button(ctx, cards.buttons.newClaim, { verb: 'claim.new' })] : []),
    ...(organisation ? [button(ctx, ctx.text.risk.buttons.funds, { verb: 'funds.edit' })] : []),
    button(ctx, cards.buttons.myClaims, { verb: 'claim.list' }),
  ]
}

/**
 * The money that dates may cost: the three steps that save most with their buttons, the claims by deadline, earned funds
 * nobody claimed, what waits in Partner Center, and, apart, what is too late.
 */
export function riskCard(ctx: CardContext, data: RiskCardData): Card {
  const { risk, cards, formats } = ctx.text
  const shown = data.risk.deadlines.slice(0, mostDeadlines)
  const hidden = data.risk.deadlines.slice(mostDeadlines).reduce((sum, { claims }) => sum + claims.length, 0)
  return adaptiveCard(
    ctx,
    [
      heading(risk.title),
      line(data.organisation ? risk.scope.organisation : risk.scope.own, { isSubtle: true }),
      ...tabLine(ctx),
      ...steps(ctx, data),
      ...shown.map((at) => deadline(ctx, data, at)),
      ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []),
      ...funds(ctx, data),
      ...waiting(ctx, data),
      ...passed(ctx, data),
    ],
    buttonsOf(ctx, data),
  )
}
