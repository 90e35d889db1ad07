import type { ActionOpenUrl, ActionPage } from '../card'
import type { CardContext } from '../cardContext'
import { pageButton } from '../elements/pageButton'
import { pagePath } from '../tab/pagePath'

/** Opens all lines of a claim's CSR in a table; none where there is no tab. */
export function csrPageButton(ctx: CardContext, claimId: string): (ActionPage | ActionOpenUrl)[] {
  const { csrButton } = ctx.text.tabPages
  return pageButton(ctx, csrButton, { data: { verb: 'csr.edit', claimId }, path: pagePath('csr', claimId) })
}
