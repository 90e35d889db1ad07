import type { CoOpClaim } from '../../rules/claim'
import type { ActionExecute, Card } from '../card'
import type { CardContext } from '../cardContext'
import { button } from '../elements/button'

/** What is pressed beside the card of a claim. */
export interface MoreAction {
  title: string
  data: object
}

/** Of a claim that is being prepared. */
function preparing(ctx: CardContext, { id: claimId, body }: CoOpClaim): ActionExecute[] {
  const { cards, csr, plan } = ctx.text
  const lines = button(ctx, csr.buttons.enter, { verb: 'csr.edit', claimId })
  const isOwnWork = body.csr !== undefined || body.costs.some(({ by }) => by === 'own')
  return [
    button(ctx, cards.buttons.check, { verb: 'claim.check', claimId }),
    button(ctx, cards.buttons.changeDetails, { verb: 'claim.edit', claimId }),
    ...(isOwnWork ? [lines] : []),
    button(ctx, plan.buttons.reminders, { verb: 'reminder.list', claimId }),
  ]
}

/** Of one that was submitted: what was approved and paid can be entered once it was approved. */
function submitted(ctx: CardContext, { id: claimId, body }: CoOpClaim): ActionExecute[] {
  const isApproved = body.reports.some(({ status }) => status === 'approved')
  return isApproved ? [button(ctx, ctx.text.money.buttons.approval, { verb: 'claim.decision', claimId })] : []
}

/** Everything that can be done with a claim as it stands; a card may have no room for it. */
function allActions(ctx: CardContext, claim: CoOpClaim): ActionExecute[] {
  const { id: claimId, status, version } = claim
  const { cards, roles } = ctx.text
  const withdraw = button(ctx, cards.buttons.withdraw, { verb: 'claim.withdraw', claimId, version })
  if (status === 'draft') return [withdraw]
  const isOpen = status === 'preparing' || status === 'ready'
  return [
    ...(isOpen ? preparing(ctx, claim) : submitted(ctx, claim)),
    button(ctx, roles.buttons.people, { verb: 'claim.assign', claimId }),
    button(ctx, cards.buttons.copy, { verb: 'claim.copy', claimId }),
    ...(isOpen ? [withdraw] : []),
  ]
}

/** The verbs of a card's buttons, wherever they stand in it. */
function verbsOf(part: unknown): unknown[] {
  if (typeof part !== 'object' || part === null) return []
  return [...('verb' in part ? [part.verb] : []), ...Object.values(part).flatMap(verbsOf)]
}

/** What the page of a claim offers beside its card, where in chat it is typed: nothing that the card has a button for. */
export function moreActions(ctx: CardContext, claim: CoOpClaim, card: Card): MoreAction[] {
  const there = new Set(verbsOf(card))
  return allActions(ctx, claim)
    .filter(({ verb }) => !there.has(verb))
    .map(({ title, data }) => ({ title, data }))
}
