type Json = Record<string, unknown>

const shownFields = new Set(['text', 'title', 'label', 'placeholder', 'altText'])

/** All texts a card shows, a line each: text blocks, facts, runs, labels and titles. */
export function cardText(card: unknown): string {
  return texts(card).join('\n')
}

function texts(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(texts)
  if (typeof node !== 'object' || node === null) return []
  const { fallback: _old, data: _data, ...shown } = node as Json
  return Object.entries(shown).flatMap(([name, value]) => {
    const isFact = name === 'value' && 'title' in shown && !('type' in shown)
    return typeof value === 'string' && (shownFields.has(name) || isFact) ? [value] : texts(value)
  })
}
