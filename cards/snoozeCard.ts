import type { CoOpClaim } from '../rules/claim'
import type { Card } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { plain } from './elements/plain'
import { problem } from './elements/problem'
import { typingHint } from './elements/typingHint'
import { snoozeInputs } from './snoozeInputs'

/** Asks until when the reminders of a claim shall wait; `wrong` is what was wrong with the answer just given. */
export function snoozeCard(ctx: CardContext, { claim, wrong }: { claim: CoOpClaim; wrong?: string }): Card {
  const { plan, cards } = ctx.text
  const { input, press } = snoozeInputs(ctx, claim.id)
  return adaptiveCard(
    ctx,
    [
      heading(plan.snoozeTitle(plain(claimTitle(ctx.text, claim), 120))),
      ...problem(ctx, wrong),
      input,
      ...typingHint(ctx, plan.snoozeType),
    ],
    [
      press,
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }, { associatedInputs: 'none' }),
    ],
  )
}
