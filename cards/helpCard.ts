import type { Card } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { tabButton } from './elements/tabButton'

/** What can be typed at any time, and what it does. */
export function helpCard(ctx: CardContext, { commands }: { commands: readonly { say: string; does: string }[] }): Card {
  const { buttons, help } = ctx.text.cards
  return adaptiveCard(
    ctx,
    [
      heading(help.title),
      ...commands.map(({ say, does }) => line(help.command(plain(say), plain(does)), { spacing: 'small' })),
      line(help.keep, { isSubtle: true }),
    ],
    [
      button(ctx, buttons.newClaim, { verb: 'claim.new' }),
      button(ctx, buttons.myClaims, { verb: 'claim.list' }),
      ...tabButton(ctx),
    ],
  )
}
