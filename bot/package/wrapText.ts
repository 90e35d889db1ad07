const piece =
  /\s+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu

/**
 * Breaks a text into lines no wider than `width`: at spaces, between Hanzi, and inside a word only when the
 * word alone is too wide (long file names, URLs).
 * @param measure width of a piece of text, in the unit of `width`
 * @returns at least one line; a line break in the text starts a new one
 */
export function wrapText(text: string, width: number, measure: (text: string) => number): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).flatMap((paragraph) => wrapParagraph(paragraph, width, measure))
}

function wrapParagraph(paragraph: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of paragraph.replace(/\p{Cc}/gu, ' ').match(piece) ?? []) {
    if (measure((line + part).trimEnd()) <= width) {
      line += part
      continue
    }
    if (line.trim()) lines.push(line.trimEnd())
    const pieces = cutWord(part.trimStart(), width, measure)
    line = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  return [...lines, line.trimEnd()]
}

function cutWord(word: string, width: number, measure: (text: string) => number): string[] {
  const pieces: string[] = []
  let current = ''
  for (const character of word) {
    if (current && measure(current + character) > width) {
      pieces.push(current)
      current = ''
    }
    current += character
  }
  return [...pieces, current]
}
