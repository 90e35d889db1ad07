import type { ChecklistItem } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { statusAfter } from '../../rules/lifecycle'
import type { CardButton } from '../card'
import type { CardContext } from '../cardContext'
import { button } from '../elements/button'

/**
 * What helps to get a missing item: a mail to the vendor for an invoice, a look at the draft for an invitation, the lines
 * of a CSR, a colleague for the rest. One button at most, and none beside a field for words, since a card has room for six.
 */
export function itemHelpButton(
  ctx: CardContext,
  { id: claimId, status, body }: CoOpClaim,
  item: ChecklistItem,
): CardButton[] {
  const { buttons } = ctx.text.vendor
  if (item.state !== 'missing' || item.row.answer !== 'file') return []
  if (item.row.id === 'invitation')
    return [button(ctx, buttons.checkInvitation, { verb: 'invitation.check', claimId }, { associatedInputs: 'none' })]
  const canAsk = statusAfter(status, 'plan') !== undefined && body.costs.some(({ by }) => by === 'vendor')
  if (item.row.kind === 'invoice' && canAsk)
    return [button(ctx, buttons.ask, { verb: 'vendor.ask', claimId }, { associatedInputs: 'none' })]
  if (item.row.kind === 'csr' && statusAfter(status, 'edit') && (body.csr || body.costs.some(({ by }) => by === 'own')))
    return [button(ctx, ctx.text.csr.buttons.enter, { verb: 'csr.edit', claimId }, { associatedInputs: 'none' })]
  const ask = { verb: 'evidence.delegate', claimId, itemId: item.id } as const
  return statusAfter(status, 'edit') === undefined
    ? []
    : [button(ctx, ctx.text.requests.buttons.ask, ask, { associatedInputs: 'none' })]
}
