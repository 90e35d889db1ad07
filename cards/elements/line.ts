import type { TextBlock } from '../card'

/** A line of text that wraps. `text` is Markdown-safe. */
export function line(text: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock {
  return { type: 'TextBlock', text, wrap: true, ...look }
}
