import type { CoOpClaim } from '../../rules/claim'
import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'

/** Asks once more before a claim is deleted for good (`in.sure` = `yes`). */
export function purgeCard(ctx: CardContext, { claim }: { claim: CoOpClaim }): Card {
  const { keep, cards } = ctx.text
  return adaptiveCard(
    ctx,
    [
      heading(keep.purge.title(plain(claimTitle(ctx.text, claim), 120))),
      line(keep.purge.what),
      {
        type: 'Input.Toggle',
        id: 'in.sure',
        label: keep.delete.confirm,
        title: keep.purge.sure,
        value: 'no',
        valueOn: 'yes',
        valueOff: 'no',
        wrap: true,
      },
    ],
    [
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }, { associatedInputs: 'none' }),
      button(ctx, keep.buttons.delete, { verb: 'claim.purge', claimId: claim.id }, { style: 'destructive' }),
    ],
  )
}
