import { afterMarker } from './afterMarker'

/** A list item or a paragraph; its lines are kept apart by line breaks. */
export interface Block {
  listed: boolean
  words: string
}

/** "1) invoice 2) agenda", "① 초대장 ② 의제": a list on one line, which counts from one. */
const inLine =
  /(?<=^|[\s:：;；,，])(?:[(（]?([1-9]|1[0-9]|20)[)）]\s*|([①-⑳])\s*|([1-9]|1[0-9])[.．]\s+(?=\p{L}))(?=\S)/gu

const countOf = ([, bracketed, circled, dotted]: RegExpMatchArray) =>
  circled ? circled.charCodeAt(0) - '①'.charCodeAt(0) + 1 : Number(bracketed ?? dotted)

/** The line, or its parts when it holds a list that counts 1, 2, 3 …: what stands before it, then each with its mark. */
function withoutInnerList(line: string): string[] {
  const marks: number[] = []
  for (const found of line.matchAll(inLine)) if (countOf(found) === marks.length + 1) marks.push(found.index)
  if (marks.length < 2) return [line]
  return [0, ...marks].map((from, index) => line.slice(from, marks[index]).trim()).filter(Boolean)
}

/** The list items and paragraphs of a text's lines. A line without a mark goes on with what stands above it. */
export function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = []
  let open: Block | undefined
  for (const line of lines.flatMap(withoutInnerList)) {
    const item = afterMarker(line)
    if (item === undefined && open && line !== '') {
      open.words += `\n${line}`
      continue
    }
    open = line === '' ? undefined : { listed: item !== undefined, words: item ?? line }
    if (open) blocks.push(open)
  }
  return blocks
}
