import type { ChecklistItem } from '../rules/checklist'
import { basisSentence } from './basisSentence'
import type { Card } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { itemAsk } from './itemAsk'
import { itemName } from './itemName'

export interface ExplainCardData {
  claimId: string
  item: ChecklistItem
  activityName: string
}

/** Why an item is asked for: what a reviewer looks for, where that is written, of which day, how sure it is. */
export function explainCard(ctx: CardContext, { claimId, item, activityName }: ExplainCardData): Card {
  const { cards } = ctx.text
  return adaptiveCard(
    ctx,
    [
      heading(itemName(ctx.text, item)),
      line(cards.explain.activity(plain(activityName, 120)), { isSubtle: true, spacing: 'none' }),
      line(itemAsk(ctx.text, item)),
      line(cards.need[item.need]),
      line(plain(basisSentence(ctx.text, item.row.basis), 400)),
      ...(item.row.basis.certainty === 'fact' ? [] : [line(cards.explain.certaintyMeans, { isSubtle: true })]),
    ],
    [
      button(ctx, cards.buttons.openItem, { verb: 'evidence.attach', claimId, itemId: item.id }),
      button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId }),
    ],
  )
}
