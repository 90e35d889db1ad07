import type { TextBlock } from '../card'
import type { CardContext } from '../cardContext'
import { line } from './line'

/** How the same is typed, in small; nothing in the tab, where nothing is typed. */
export function typingHint(ctx: CardContext, words: string, look: Pick<TextBlock, 'spacing'> = {}): TextBlock[] {
  return ctx.inTab ? [] : [line(words, { isSubtle: true, size: 'small', ...look })]
}
