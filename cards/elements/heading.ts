import type { TextBlock } from '../card'

/** The title of a card. `text` is Markdown-safe. */
export function heading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', size: 'large', weight: 'bolder' }
}
