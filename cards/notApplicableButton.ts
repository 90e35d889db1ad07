import type { ChecklistItem } from '../rules/checklist'
import type { CardButton } from './card'
import type { CardContext } from './cardContext'
import { button } from './elements/button'
import { showCard } from './elements/showCard'
import { textInput } from './elements/textInput'

/** Unfolds a reason (`in.reason`) for an item that does not apply; for one so marked, takes the mark back. */
export function notApplicableButton(ctx: CardContext, claimId: string, item: ChecklistItem): CardButton[] {
  const { buttons, item: words } = ctx.text.cards
  const itemId = item.id
  if (item.state === 'not-applicable')
    return [button(ctx, buttons.doesApply, { verb: 'evidence.remove', claimId, itemId })]
  if (item.state === 'done') return []
  const reason = textInput(ctx, 'in.reason', words.reason, {
    placeholder: words.reasonExample,
    maxLength: 500,
    multiline: true,
    required: true,
  })
  const mark = button(ctx, buttons.save, { verb: 'evidence.notApplicable', claimId, itemId })
  return [showCard(buttons.doesNotApply, [reason], [mark])]
}
