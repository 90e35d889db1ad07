import { searchable } from '../invitation/searchable'
import { findPhrase, type Hit } from '../policy/findPhrase'
import { withinOneTypo } from '../policy/withinOneTypo'
import { type RequestPhrase, requestPhrases } from './requestPhrases'

/** A phrase of the table that stands in a text, and where in it (as `searchable` gives the text). */
export interface Requested extends Hit {
  entry: RequestPhrase
}

/** Below six letters a typo makes another word: "Teams" is not "terms", "each" not "reach". */
const lettersForTypo = 6
/** A short Korean word stands inside others: 사진 (photo) in 행사진행 (holding an event). */
const shortHangul = /^\p{Script=Hangul}{1,2}$/u
const unspaced = /[\p{Script=Hangul}\p{Script=Han}]/u

const isUnspaced = ({ plain }: RequestPhrase) => unspaced.test(plain)
const squeezed = (plain: string) => plain.replaceAll(' ', '')

const inLetters = requestPhrases.filter(isUnspaced).map((entry) => ({ entry, letters: squeezed(entry.plain) }))
const inWords = requestPhrases.filter((entry) => !isUnspaced(entry))
const vocabulary = new Set(inWords.flatMap(({ plain }) => plain.split(' ')))

function grouped<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing])
  return groups
}

const byFirstWord = grouped(inWords, ({ plain }) => plain.replace(/ .*/, ''))
/** First words by first letter, so that a misspelt word is compared with few. */
const byFirstLetter = grouped(byFirstWord.keys(), (word) => word.slice(0, 1))

/** Whether a typed word can be meant as another one: a word that is itself in the table is not misspelt. */
const mayMean = (typed: string, word: string) =>
  typed === word ||
  (Math.min(typed.length, word.length) >= lettersForTypo && !vocabulary.has(typed) && withinOneTypo(typed, word))

function startingWith(typed: string): RequestPhrase[] {
  const near = (byFirstLetter.get(typed.slice(0, 1)) ?? []).filter((word) => mayMean(typed, word))
  return near.flatMap((word) => byFirstWord.get(word) ?? [])
}

/** The phrases that can stand in the text; only these are searched for. */
function candidatesIn(text: string): Set<RequestPhrase> {
  const letters = squeezed(text)
  const spelt = unspaced.test(text) ? inLetters.filter((phrase) => letters.includes(phrase.letters)) : []
  const words = [...new Set(text.split(' '))]
  return new Set([...words.flatMap(startingWith), ...spelt.map(({ entry }) => entry)])
}

function isTrue({ start, end, typos }: Hit, phrase: string, text: string): boolean {
  const typed = text.slice(start, end)
  if (shortHangul.test(phrase)) return typed === phrase && (start === 0 || text[start - 1] === ' ')
  const words = phrase.split(' ')
  return typos === 0 || typed.split(' ').every((word, index) => mayMean(word, words[index] ?? ''))
}

/** "course invoice" beats the "invoice" inside it. */
function beats(one: Hit, other: Hit): boolean {
  if (one.end <= other.start || other.end <= one.start) return false
  const longer = one.end - one.start - (other.end - other.start)
  return longer > 0 || (longer === 0 && one.typos < other.typos)
}

/** The phrases of the table that stand in a text of any language, none inside a longer one, in the order written. */
export function findRequested(text: string): Requested[] {
  const plain = searchable(text)
  const found = [...candidatesIn(plain)].flatMap((entry) =>
    findPhrase(plain, entry.plain)
      .filter((hit) => isTrue(hit, entry.plain, plain))
      .map((hit): Requested => ({ ...hit, entry })),
  )
  return found
    .filter((hit) => !found.some((other) => beats(other, hit)))
    .filter(({ entry }) => entry.named.length + entry.hinted.length > 0)
    .sort((one, other) => one.start - other.start)
}
