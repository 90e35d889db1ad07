import type { CoOpClaim } from '../rules/claim'
import type { Card } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'

/** Asks once more before a claim is withdrawn, with what follows (`in.sure` = `yes`). */
export function withdrawCard(ctx: CardContext, { claim }: { claim: CoOpClaim }): Card {
  const { buttons, withdraw } = ctx.text.cards
  return adaptiveCard(
    ctx,
    [
      heading(withdraw.title(plain(claimTitle(ctx.text, claim), 120))),
      line(withdraw.consequence),
      {
        type: 'Input.Toggle',
        id: 'in.sure',
        label: withdraw.confirm,
        title: withdraw.sure,
        value: 'no',
        valueOn: 'yes',
        valueOff: 'no',
        wrap: true,
      },
    ],
    [
      button(ctx, buttons.checklist, { verb: 'claim.open', claimId: claim.id }),
      button(
        ctx,
        buttons.withdraw,
        { verb: 'claim.withdraw', claimId: claim.id, version: claim.version },
        { style: 'destructive' },
      ),
    ],
  )
}
