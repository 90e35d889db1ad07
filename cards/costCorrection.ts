import type { CoOpClaim } from '../rules/claim'
import type { CardElement } from './card'
import type { CardContext } from './cardContext'
import { button } from './elements/button'
import { picker } from './elements/picker'

/** Choose one of the costs (`in.cost`) and change or remove it; nothing when there is none. */
export function costCorrection(ctx: CardContext, claim: CoOpClaim): CardElement[] {
  const { costs } = claim.body
  if (costs.length === 0) return []
  const { cards, formats } = ctx.text
  const choices = costs.slice(-50).map(({ id, payee, what, claimed, currency }) => ({
    title: cards.question.cost(payee.slice(0, 40), what.slice(0, 40), formats.money(claimed, currency)),
    value: id,
  }))
  const { changeCost, removeCost } = cards.buttons
  return [
    { ...picker(ctx, 'in.cost', cards.question.pickCost, choices), separator: true, spacing: 'large' },
    {
      type: 'ActionSet',
      actions: [
        button(ctx, changeCost, { verb: 'claim.edit', claimId: claim.id }),
        button(ctx, removeCost, { verb: 'claim.removeCost', claimId: claim.id }),
      ],
    },
  ]
}
