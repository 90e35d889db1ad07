import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { Card } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { shortName } from './elements/shortName'
import { itemName } from './itemName'

/** What a small card turns into once it has done its work: what was saved, and the next gap to close. */
export function receiptCard(
  ctx: CardContext,
  { claim, sentence, next }: { claim: CoOpClaim; sentence: string; next?: ChecklistItem },
): Card {
  const { buttons } = ctx.text.cards
  const open =
    next &&
    button(ctx, buttons.openNamed(shortName(itemName(ctx.text, next))), {
      verb: 'evidence.attach',
      claimId: claim.id,
      itemId: next.id,
    })
  return adaptiveCard(
    ctx,
    [line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }), line(sentence)],
    [...(open ? [open] : []), button(ctx, buttons.checklist, { verb: 'claim.open', claimId: claim.id })],
  )
}
