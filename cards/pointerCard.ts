import type { CoOpClaim } from '../rules/claim'
import type { Card } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { line } from './elements/line'
import { plain } from './elements/plain'

/** What stays of a checklist that was posted anew further down. */
export function pointerCard(ctx: CardContext, { claim }: { claim: CoOpClaim }): Card {
  const { pointer, buttons } = ctx.text.cards
  return adaptiveCard(
    ctx,
    [line(pointer(plain(claimTitle(ctx.text, claim), 120)), { isSubtle: true })],
    [button(ctx, buttons.showHere, { verb: 'claim.open', claimId: claim.id })],
  )
}
