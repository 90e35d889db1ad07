import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'

export interface VendorAskedCardData {
  claim: CoOpClaim
  costId: string
  payee: string
  dueOn: CalendarDate
  /** The mail asks for more than the invoice. */
  asksProofs: boolean
}

/** Goes with a mail that was just written: what to do with it, and when we ask about it. */
export function vendorAskedCard(ctx: CardContext, data: VendorAskedCardData): Card {
  const { claim, costId, payee, dueOn, asksProofs } = data
  const { asked, buttons } = ctx.text.vendor
  return adaptiveCard(
    ctx,
    [
      line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
      heading(asked.title(plain(payee, 80))),
      line(asked.copy, { weight: 'bolder' }),
      line(asked.brackets),
      ...(asksProofs ? [line(asked.proofs)] : []),
      line(asked.whenDue(ctx.text.formats.date(dueOn))),
    ],
    [
      button(ctx, buttons.change, { verb: 'vendor.ask', claimId: claim.id, costId }),
      button(ctx, ctx.text.cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }),
    ],
  )
}
