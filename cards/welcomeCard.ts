import type { Card } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { tabButton } from './elements/tabButton'

/** The first thing a person sees: what the bot does, what it does not, and where to begin. */
export function welcomeCard(ctx: CardContext, { name }: { name?: string }): Card {
  const { buttons, welcome } = ctx.text.cards
  return adaptiveCard(
    ctx,
    [
      heading(name ? welcome.helloName(plain(name, 80)) : welcome.hello),
      line(welcome.does),
      line(welcome.doesNot),
      line(welcome.how, { isSubtle: true }),
    ],
    [
      button(ctx, buttons.newClaim, { verb: 'claim.new' }, { style: 'positive' }),
      button(ctx, buttons.myClaims, { verb: 'claim.list' }),
      button(ctx, buttons.help, { verb: 'help.show' }),
      ...tabButton(ctx),
    ],
  )
}
