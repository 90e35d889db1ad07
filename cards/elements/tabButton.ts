import type { ActionOpenUrl } from '../card'
import type { CardContext } from '../cardContext'
import { openUrl } from './openUrl'

/** A button that opens the tab, at a claim or as a whole; none where there is no tab. */
export function tabButton(ctx: CardContext, claimId?: string): ActionOpenUrl[] {
  const { tab } = ctx.text
  return openUrl(claimId === undefined ? tab.links.season : tab.links.open, ctx.tab?.(claimId))
}
