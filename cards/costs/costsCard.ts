import type { CoOpClaim } from '../../rules/claim'
import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { costCorrection } from '../costCorrection'
import { costList } from '../costList'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { typingHint } from '../elements/typingHint'
import { costsPageButton } from './costsPageButton'

export interface CostsCardData {
  claim: CoOpClaim
  /** Whether the claim can still change. */
  open: boolean
}

/** The costs of a claim: to be changed one by one here (`in.cost`), or all of them in a table where there is a tab. */
export function costsCard(ctx: CardContext, { claim, open }: CostsCardData): Card {
  const { cards, tabPages } = ctx.text
  const { costs } = claim.body
  const body = [
    line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
    heading(tabPages.costs.title),
    ...(costs.length === 0 ? [line(tabPages.costs.none)] : costList(ctx, costs)),
    ...(open ? typingHint(ctx, tabPages.costs.typed) : [line(tabPages.locked)]),
    ...(open ? costCorrection(ctx, claim) : []),
  ]
  const only = { associatedInputs: 'none' } as const
  const add = button(ctx, tabPages.costs.add, { verb: 'claim.edit', claimId: claim.id, question: 'costBy' }, only)
  const checklist = button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }, only)
  return adaptiveCard(ctx, body, [...(open ? [...costsPageButton(ctx, claim.id), add] : []), checklist])
}
