import type { ChecklistItem } from '../checklist'
import { searchable } from '../invitation/searchable'
import { standsIn } from '../invitation/standsIn'
import type { EvidenceId } from '../policy/names'
import { findRequested, type Requested } from './findRequested'

/** Which checklist item some words of a reviewer's mean, how surely, and by which phrase of the table. */
export interface RequestMatch {
  itemId?: string
  confidence: 'certain' | 'likely' | 'none'
  phrase?: string
}

/** What an item is called where the person sees it; such a name counts like a phrase of the table. */
export type ItemWords = (item: ChecklistItem) => readonly string[]

interface Candidate {
  item: ChecklistItem
  phrase: string
}

const lettersRead = 2000
const nothing: RequestMatch = { confidence: 'none' }
const needs = ['required', 'one-of', 'optional']

const itemsOf = (rows: readonly EvidenceId[], items: readonly ChecklistItem[]) =>
  rows.flatMap((id) => items.filter(({ row }) => row.id === id))

const isTick = ({ row }: ChecklistItem) => row.kind === 'confirmation'

/** A document is what has to be sent; what it has to show is a tick beside it: "agenda that shows your logo". */
function documentsFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  const documents = candidates.filter(({ item }) => !isTick(item))
  return documents.length > 0 ? documents : candidates
}

/** Missing before done, required before optional, a longer phrase before a shorter one. */
function better(one: Candidate, other: Candidate): number {
  const missing = (candidate: Candidate) => (candidate.item.state === 'missing' ? 0 : 1)
  const need = (candidate: Candidate) => needs.indexOf(candidate.item.need)
  return missing(one) - missing(other) || need(one) - need(other) || other.phrase.length - one.phrase.length
}

const best = (candidates: readonly Candidate[]) => [...candidates].sort(better)[0]

const candidatesBy = (
  found: readonly Requested[],
  rowsOf: (hit: Requested) => readonly EvidenceId[],
  items: readonly ChecklistItem[],
) => found.flatMap((hit) => itemsOf(rowsOf(hit), items).map((item): Candidate => ({ item, phrase: hit.entry.phrase })))

function byLabel(words: string, items: readonly ChecklistItem[], called: ItemWords): Candidate[] {
  const text = searchable(words)
  return items.flatMap((item) => {
    const phrase = called(item).find((name) => standsIn(text, name))
    return phrase === undefined ? [] : [{ item, phrase }]
  })
}

/**
 * The item of a claim's checklist that a reviewer's words mean, in any of our six languages.
 * `certain`: they name exactly one of these items. `likely`: they fit several, or only hint at some; then the one most
 * needed. `none`: nothing known, or evidence that this activity does not have.
 * @param called what an item is called where the person sees it, if such names should count, too
 */
export function matchRequestItem(
  words: string,
  items: readonly ChecklistItem[],
  called: ItemWords = () => [],
): RequestMatch {
  const read = words.slice(0, lettersRead)
  const found = findRequested(read)
  const named = [...candidatesBy(found, ({ entry }) => entry.named, items), ...byLabel(read, items, called)]
  const documents = documentsFirst(named)
  const first = best(documents)
  if (first) {
    const isOne = documents.every(({ item }) => item.id === first.item.id)
    return { itemId: first.item.id, confidence: isOne ? 'certain' : 'likely', phrase: first.phrase }
  }
  if (found.some(({ entry }) => entry.hinted.length === 0)) return nothing
  const hinted = best(candidatesBy(found, ({ entry }) => entry.hinted, items))
  return hinted ? { itemId: hinted.item.id, confidence: 'likely', phrase: hinted.phrase } : nothing
}
