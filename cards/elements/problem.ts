import type { TextBlock } from '../card'
import type { CardContext } from '../cardContext'
import { line } from './line'
import { plain } from './plain'

/** What is wrong with an answer, above its input; nothing when nothing is. `sentence` may quote the answer. */
export function problem(ctx: CardContext, sentence: string | undefined): TextBlock[] {
  if (!sentence) return []
  return [line(ctx.text.cards.problem(plain(sentence, 240)), { color: 'attention', weight: 'bolder' })]
}
