import type { ActionOpenUrl, ActionPage } from '../card'
import type { CardContext } from '../cardContext'
import { pageButton } from '../elements/pageButton'
import { pagePath } from '../tab/pagePath'

/** Opens all costs of a claim in a table; none where there is no tab. */
export function costsPageButton(ctx: CardContext, claimId: string): (ActionPage | ActionOpenUrl)[] {
  const { costsButton } = ctx.text.tabPages
  return pageButton(ctx, costsButton, { data: { verb: 'costs.edit', claimId }, path: pagePath('costs', claimId) })
}
