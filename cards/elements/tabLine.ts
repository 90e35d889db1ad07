import type { TextBlock } from '../card'
import type { CardContext } from '../cardContext'
import { line } from './line'
import { tabButton } from './tabButton'

/**
 * The same as `tabButton` as a line with a link, for a card whose six buttons are taken, or that has none.
 * @param after what follows the link, in the person's language.
 */
export function tabLine(ctx: CardContext, claimId?: string, after = ''): TextBlock[] {
  return tabButton(ctx, claimId).map(({ title, url }) => line(`[${title}](${url})${after}`, { spacing: 'small' }))
}
