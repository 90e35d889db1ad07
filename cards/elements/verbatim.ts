// Control characters, halves of surrogate pairs, marks that turn the writing direction, and characters that take no room.
const unseen = /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFFF9-\uFFFB]/gu
// What opens a mention tag; turned rather than removed, since removing can leave another one behind.
const mention = /<(?=\/?at\b)/gi

const cut = (text: string, limit: number) => {
  const letters = Array.from(text)
  return letters.length <= limit
    ? text
    : `${letters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}

/**
 * Somebody's text on one line for places that know no Markdown (a TextRun, an input, a choice, a button): without
 * invisible characters, mention tags and what a client expands (`{{…}}`, `${…}`).
 * @param limit in characters; what is longer ends in `…`.
 */
export function verbatim(text: string, limit = 300): string {
  const visible = text
    // A byte order mark counts as white space, and would leave a gap.
    .replace(/\uFEFF/g, '')
    .replace(/\s+/gu, ' ')
    .replace(unseen, '')
    .replace(mention, '‹')
    .replace(/\{(?=\{)/g, '{ ')
    .replace(/\$(?=\{)/g, '$ ')
  return cut(visible.trim(), limit)
}
