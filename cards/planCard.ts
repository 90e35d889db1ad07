import type { Card, CardButton } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { type PlanData, planLines } from './planLines'

export interface PlanCardData extends PlanData {
  timeZone: string
  /** How many reminders reached nobody, for those who may see that. */
  parked: number
}

function buttonsOf(ctx: CardContext, { claim, rows, stopped, parked }: PlanCardData): CardButton[] {
  const { plan, cards, formats } = ctx.text
  const canSnooze = claim !== undefined && !stopped && rows.length > 0
  const ofClaim = claim
    ? [
        button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }),
        ...(canSnooze ? [button(ctx, plan.buttons.snooze, { verb: 'reminder.snooze', claimId: claim.id })] : []),
        button(ctx, plan.buttons.calendar, { verb: 'reminder.calendar', claimId: claim.id }),
      ]
    : [button(ctx, cards.buttons.myClaims, { verb: 'claim.list' })]
  return [
    ...(stopped ? [button(ctx, plan.buttons.start, { verb: 'reminder.start' }, { style: 'positive' })] : []),
    ...ofClaim,
    button(ctx, plan.buttons.settings, { verb: 'settings.open' }),
    ...(parked > 0 ? [button(ctx, plan.buttons.parked(formats.number(parked)), { verb: 'reminder.parked' })] : []),
  ]
}

/** What a person will be reminded of and when, a line each with what makes it stop; of one claim or of all. */
export function planCard(ctx: CardContext, data: PlanCardData): Card {
  const { plan } = ctx.text
  const { claim, rows, stopped } = data
  return adaptiveCard(
    ctx,
    [
      heading(claim ? plan.titleOf(plain(claimTitle(ctx.text, claim), 120)) : plan.title),
      ...planLines(ctx, data).map((each) => line(each, { spacing: 'small' })),
      ...(rows.length > 0 && !stopped ? [line(plan.about(data.timeZone), { isSubtle: true, size: 'small' })] : []),
    ],
    buttonsOf(ctx, data),
  )
}
