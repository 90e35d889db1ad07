import { plainWords } from '../policy/plainWords'
import { afterMarker } from './afterMarker'
import { bareWords } from './bareWords'
import { type Block, blocksOf } from './blocksOf'
import { findRequested } from './findRequested'
import { inPieces } from './inPieces'
import { isFiller } from './isFiller'
import { mailBody } from './mailBody'
import { sentenceIs } from './sentenceIs'
import { sentencesOf } from './sentencesOf'
import { splitAsked } from './splitAsked'

/** A reviewer's mail is shorter; what is longer is not read to its end. */
const lettersRead = 8000
const mostItems = 20
const lettersOfItem = 500
const lettersOfWhole = 2000
const rounds = 2

const names = (text: string) => findRequested(text).length > 0
/** Named, and not only hinted at: "the following proof of execution:" announces a list of it. */
const namesSurely = (text: string) => findRequested(text).some(({ entry }) => entry.hinted.length === 0)
const endsWithColon = /[:：]\s*$/u

/** "Please provide the following documents:" is no item; "The invoice does not show:" is. */
function announces(sentence: string): boolean {
  if (!endsWithColon.test(sentence)) return false
  if (sentenceIs('following', sentence)) return true
  return !namesSurely(sentence) && sentenceIs('asking', sentence)
}

/** A line of its own that asks for nothing, such as the due date below a list, belongs to no item. */
const isAside = (line: string) =>
  /^(?:[\p{Lu}\p{Lo}]|\d{4}[년年])/u.test(line) && afterMarker(line) === undefined && sentencesOf(line).every(isFiller)

function asked(block: Block, next: Block | undefined): string[] {
  const sentences = sentencesOf(block.words)
  const kept = sentences.filter((sentence, index) => {
    const isLast = index === sentences.length - 1
    if (isLast && !block.listed && next?.listed && endsWithColon.test(sentence) && !namesSurely(sentence)) return false
    return !isFiller(sentence) && !((!isLast || next?.listed) && announces(sentence))
  })
  const says = block.listed || kept.some((sentence) => names(sentence) || sentenceIs('explaining', sentence))
  return says ? splitAsked(kept).filter((part) => !isFiller(part)) : []
}

/** Items that say the same words are one. */
function withoutRepeats(items: readonly string[]): string[] {
  const byWords = new Map<string, string>()
  for (const item of items) {
    const key = plainWords(item) || item
    if (!byWords.has(key)) byWords.set(key, item)
  }
  return [...byWords.values()]
}

/** The items of a text; the whole text when it has none. */
function cutOnce(text: string): string[] {
  const blocks = blocksOf(mailBody(text, names).map((line) => (isAside(line) ? '' : line)))
  const items = blocks.flatMap((block, index) => asked(block, blocks[index + 1])).map(bareWords)
  const cut = items.filter((item) => plainWords(item) !== '').flatMap((item) => inPieces(item, lettersOfItem))
  return cut.length > 0 ? cut : [text.trim().slice(0, lettersOfWhole).trim()].filter(Boolean)
}

/**
 * The things a reviewer's pasted text asks for, in the order written: at most 20, of at most 500 letters each, in the
 * reviewer's own words without bullets, greetings, signatures and the verb that asks. A list is cut at its marks; a
 * sentence only where every part names evidence. Where neither is found, the whole text (at most 2000 letters) is the
 * one item; an empty text has none. Only the first 8000 letters are read. An item cut again is that item.
 */
export function cutRequest(text: string): string[] {
  let items = withoutRepeats(cutOnce(text.slice(0, lettersRead)))
  // What a part is left with can be read anew: a sentence of its own that asks for nothing.
  for (let round = 0; round < rounds; round += 1) items = withoutRepeats(items.flatMap(cutOnce))
  return items.slice(0, mostItems)
}
