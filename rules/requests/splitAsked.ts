import type { EvidenceId } from '../policy/names'
import { findRequested, type Requested } from './findRequested'

/** A stretch of text between two places where an enumeration could part. */
interface Segment {
  words: string
  /** What stands between the segment before and this one; a word such as "and", a comma, a line break, a space. */
  before: string
}
/** The rows that some words name, and those that they name or hint at. */
interface Rows {
  named: readonly EvidenceId[]
  all: readonly EvidenceId[]
}
interface Part {
  words: string
  rows: Rows
  shows: boolean
}

const between =
  /\n|[;；]\s*|[,，、](?!\d)\s*(?:(?:and|und|et|e|以及|和|及|與|그리고)\s)?|\s(?:as well as|along with|together with|and also|and|plus|sowie|und|ainsi que|et|bem como|assim como|e|및|그리고|또한|[&+/])\s|(?<=\p{Script=Hangul})[와과]\s|以及|和|及|與|並附/giu
/** Signs that may stand inside a word: they part only where a name of evidence ends or begins. */
const clinging = /^(?:[와과]\s|以及|和|及|與|並附)$/u
/** "an agenda that shows your logo and contact information" is one item. */
const showing =
  /\b(?:showing|shows?|displaying|with|including|containing|mit|zeigt|zeigen|enthält|montrant|avec|mostrando|com|contendo)\b|표시|포함|顯示|標示|包含|含有/iu
/** "photos, showing the audience": what only says what something is to show is no item. */
const telling = /^\s*(?:showing|displaying|containing|montrant|contenant|mostrando|contendo)\s/iu
/** "proof such as the agenda, e.g. photos": an example is no item. */
const example =
  /^\s*(?:e\.?\s?g\.|for example|such as|i\.?\s?e\.|z\.\s?b\.|zum beispiel|wie etwa|par ex|p\.\s?ex|comme|por exemplo|como|예:|예를|例如|如)/iu
const attributes: ReadonlySet<EvidenceId> = new Set([
  'brand-contact',
  'brand-in-script',
  'microsoft-content',
  'services-100-microsoft',
  'content-100-microsoft',
  'ms-hosted',
])

/** The letters on either side of a cut in which a phrase may cross it. */
const reach = 48

const unique = (rows: readonly EvidenceId[]) => [...new Set(rows)]

function rowsOf(words: string): Rows {
  const entries = findRequested(words).map(({ entry }) => entry)
  const sure = entries.filter(({ hinted }) => hinted.length === 0)
  return {
    named: unique(sure.flatMap(({ named }) => named)),
    all: unique(entries.flatMap(({ named, hinted }) => [...named, ...hinted])),
  }
}

const merged = (one: Rows, other: Rows): Rows => ({
  named: unique([...one.named, ...other.named]),
  all: unique([...one.all, ...other.all]),
})
const isAttribute = (row: EvidenceId) => attributes.has(row)

/** "terms and conditions" is one name: a cut inside a phrase is none. */
function cutsPhrase(left: string, separator: string, right: string): boolean {
  const ends = [left.slice(-reach), right.slice(0, reach)] as const
  const apart = new Set(ends.flatMap((end) => findRequested(end)).map(({ entry }) => entry))
  return findRequested(ends.join(separator)).some(({ entry }) => !apart.has(entry))
}

function standsFree(left: string, separator: string, right: string): boolean {
  if (!clinging.test(separator)) return true
  const isParticle = /[와과]/.test(separator)
  const end = left.slice(-reach)
  const endsWithName = findRequested(end).some((hit) => isAtEnd(end, hit))
  return endsWithName || (!isParticle && findRequested(right.slice(0, reach)).some(({ start }) => start === 0))
}

function isAtEnd(left: string, { entry }: Requested): boolean {
  const letters = left.normalize('NFKC').toLowerCase().replace(/\s/gu, '')
  return letters.endsWith(entry.plain.replaceAll(' ', ''))
}

function segmentsOf(sentence: string): Segment[] {
  const segments: Segment[] = []
  let from = 0
  let before = ' '
  for (const found of sentence.matchAll(between)) {
    const to = found.index
    const next = to + found[0].length
    const left = sentence.slice(from, to)
    const right = sentence.slice(next)
    if (!standsFree(left, found[0], right) || cutsPhrase(left, found[0], right)) continue
    segments.push({ words: left, before })
    before = found[0]
    from = next
  }
  return [...segments, { words: sentence.slice(from), before }]
}

/** "Invitation: no date" is one item; so is what a name hints at ("the invoice, without date of service"). */
function goesOn({ words, rows }: Part, segment: Rows): boolean {
  const isNew = segment.named.length > 0 ? segment.named : segment.all
  const known = segment.named.length > 0 ? rows.named : rows.all
  return (
    rows.all.length === 0 || /[:：]\s*$/u.test(words) || isNew.length === 0 || isNew.some((row) => known.includes(row))
  )
}

/** Whether a segment begins an item of its own: it names something, and nothing that the item before it names. */
function beginsPart(part: Part, words: string, rows: Rows): boolean {
  if (example.test(words) || telling.test(words) || goesOn(part, rows)) return false
  const describes = rows.all.every(isAttribute) && !part.rows.all.every(isAttribute)
  return !(describes && (part.shows || showing.test(words)))
}

/**
 * The things asked for in one list item or paragraph, from its sentences, as written. It parts at commas, "and" and
 * sentence ends, and only where each part names evidence of its own: everything else stays with what stands before it.
 */
export function splitAsked(sentences: readonly string[]): string[] {
  const parts: Part[] = []
  for (const { words, before } of sentences.flatMap((sentence) => segmentsOf(sentence))) {
    const rows = rowsOf(words)
    const last = parts.at(-1)
    const shows = showing.test(words)
    if (!last || beginsPart(last, words, rows)) {
      parts.push({ words, rows, shows })
      continue
    }
    last.words += before + words
    last.rows = merged(last.rows, rows)
    last.shows ||= shows
  }
  return parts.map(({ words }) => words)
}
