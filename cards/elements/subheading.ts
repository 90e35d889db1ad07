import type { TextBlock } from '../card'

/** The title of a part of a card, set apart from what stands above. `text` is Markdown-safe. */
export function subheading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', size: 'medium', weight: 'bolder', spacing: 'large' }
}
