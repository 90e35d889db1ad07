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

const inWords = requestPhrases.filter((entry) => !isUnspaced(entry))
const vocabulary = new Set(inWords.flatMap(({ plain }) => plain.split(' ')))

function grouped<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing])
  return groups
}

const firstLetter = (letters: string) => letters.slice(0, 1)
const inLetters = requestPhrases.filter(isUnspaced).map((entry) => ({ entry, letters: squeezed(entry.plain) }))
const lettersBegin = grouped(inLetters, ({ letters }) => firstLetter(letters))
const byFirstWord = grouped(inWords, ({ plain }) => plain.replace(/ .*/, ''))
/** First words by first letter, so that a misspelt word is compared with few. */
const byFirstLetter = grouped(byFirstWord, ([word]) => firstLetter(word))

/** Whether a typed word can be meant as another one: a word that is itself in the table is not misspelt. */
const mayMean = (typed: string, word: string) =>
  typed === word ||
  (Math.min(typed.length, word.length) >= lettersForTypo && !vocabulary.has(typed) && withinOneTypo(typed, word))

function startingWith(typed: string): RequestPhrase[] {
  const near = (byFirstLetter.get(firstLetter(typed)) ?? []).filter(([word]) => mayMean(typed, word))
  return near.flatMap(([, entries]) => entries)
}

function spelt(text: string): RequestPhrase[] {
  const letters = squeezed(text)
  const beginning = [...new Set(letters)].flatMap((letter) => lettersBegin.get(letter) ?? [])
  return beginning.filter((phrase) => letters.includes(phrase.letters)).map(({ entry }) => entry)
}

/** The phrases that can stand in the text; only these are searched for. */
function candidatesIn(text: string): Set<RequestPhrase> {
  const words = [...new Set(text.split(' '))]
  return new Set([...words.flatMap(startingWith), ...spelt(text)])
}

function isTrue({ start, end, typos }: Hit, phrase: string, text: string): boolean {
  const typed = text.slice(start, end)
  if (shortHangul.test(phrase)) return typed === phrase && (start === 0 || text[start - 1] === ' ')
  const words = phrase.split(' ')
  return typos === 0 || typed.split(' ').every((word, index) => mayMean(word, String(words[index])))
}

/** "course invoice" beats the "invoice" inside it, and a word spelt right a misspelt reading of the same letters. */
const strength = ({ start, end, typos }: Hit) => (end - start) * 100 - typos

/** The hits that no stronger one overlaps, in time that grows with the text and not with its square. */
function standing(found: readonly Requested[]): Requested[] {
  const strongest: number[] = []
  for (const hit of found)
    for (let at = hit.start; at < hit.end; at += 1) strongest[at] = Math.max(strongest[at] ?? 0, strength(hit))
  return found.filter((hit) => strongest.slice(hit.start, hit.end).every((other) => other <= strength(hit)))
}

/** The phrases of the table that stand in a text of any language, none inside a longer one, in the order written. */
export function findRequested(text: string): Requested[] {
  const plain = searchable(text)
  const found = [...candidatesIn(plain)].flatMap((entry) =>
    findPhrase(plain, entry.plain)
      .filter((hit) => isTrue(hit, entry.plain, plain))
      .map((hit): Requested => ({ ...hit, entry })),
  )
  return standing(found)
    .filter(({ entry }) => entry.named.length + entry.hinted.length > 0)
    .sort((one, other) => one.start - other.start)
}
