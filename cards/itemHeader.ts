import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { CardElement } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { itemAsk } from './itemAsk'
import { itemName } from './itemName'

/** The top of a card about one item: its claim, its name, where it stands, what a reviewer looks for. */
export function itemHeader(ctx: CardContext, claim: CoOpClaim, item: ChecklistItem): CardElement[] {
  const { cards, formats } = ctx.text
  const { notApplicable } = item.given
  return [
    line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
    heading(cards.numbered(formats.number(item.number), itemName(ctx.text, item))),
    line(cards.item.state(cards.state[item.state], cards.need[item.need]), { spacing: 'none' }),
    line(itemAsk(ctx.text, item)),
    ...(notApplicable ? [line(cards.item.notApplicable(plain(notApplicable.reason)))] : []),
  ]
}
