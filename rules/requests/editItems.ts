import type { ChecklistItem } from '../checklist'
import type { Outcome } from '../outcome'
import type { RequestItem } from './documentationRequest'
import { matchRequestItem } from './matchRequestItem'

const mostItems = 20
const longestItem = 2000

const folded = (words: string) =>
  words
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** An id that no item of the request has. */
const nextId = (items: readonly RequestItem[], made: number) =>
  String(Math.max(0, ...items.map(({ id }) => Number(id))) + made)

/**
 * The items as lines a person wrote, one an item: lines put together join, a line cut in two splits, words written
 * anew rename. An unchanged line stays the item it was; the others are matched to the checklist again.
 */
export function editItems(
  items: readonly RequestItem[],
  lines: readonly string[],
  checklist: readonly ChecklistItem[],
): Outcome<RequestItem[], 'noItems' | 'tooManyItems' | 'tooLong'> {
  const wanted = lines.map(folded).filter((line) => line !== '')
  if (wanted.length === 0) return { ok: false, reason: 'noItems', params: { question: 'lines' } }
  if (wanted.length > mostItems)
    return { ok: false, reason: 'tooManyItems', params: { max: mostItems, question: 'lines' } }
  if (wanted.some((line) => line.length > longestItem))
    return { ok: false, reason: 'tooLong', params: { max: longestItem, question: 'lines' } }
  const left = [...items]
  let made = 0
  const edited = wanted.map((words): RequestItem => {
    const same = left.findIndex((item) => folded(item.words) === words)
    const [kept] = same < 0 ? [] : left.splice(same, 1)
    if (kept) return kept
    made += 1
    const { itemId, confidence } = matchRequestItem(words, checklist)
    const match = itemId === undefined ? {} : { itemId }
    return { id: nextId(items, made), words, ...match, confidence, version: 1, answers: [] }
  })
  return { ok: true, value: edited }
}
