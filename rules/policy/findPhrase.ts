import { withinOneTypo } from './withinOneTypo'

/** Where a phrase stands in a text (both as `plainWords` gives them), and how many of its words are misspelt. */
export interface Hit {
  start: number
  end: number
  typos: number
}

/** Below five letters one letter makes another word ("call", "mall"). */
const lettersForTypo = 5
/** Scripts written without spaces, or with endings stuck to the word. */
const unspaced = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function findUnspaced(text: string, phrase: string): Hit[] {
  const letters = [...phrase.replaceAll(' ', '')].join(' ?')
  return [...text.matchAll(new RegExp(letters, 'gu'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    typos: 0,
  }))
}

/** 0 for the same word, 1 for one typo, undefined for another word. */
function wordTypos(typed: string, word: string): number | undefined {
  if (typed === word) return 0
  return word.length >= lettersForTypo && withinOneTypo(typed, word) ? 1 : undefined
}

function findWords(text: string, phrase: string): Hit[] {
  const words = phrase.split(' ')
  const typed = [...text.matchAll(/[^ ]+/g)].map((match) => ({ word: match[0], start: match.index }))
  return typed.flatMap(({ start }, at) => {
    const window = typed.slice(at, at + words.length)
    const typos = words.map((word, index) => wordTypos(window[index]?.word ?? '', word))
    if (!typos.every((count) => count !== undefined)) return []
    const end = window.reduce((_, { word, start: from }) => from + word.length, start)
    return [{ start, end, typos: typos.filter((count) => count > 0).length }]
  })
}

/** Every place in `text` where `phrase` stands, as whole words, or anywhere for scripts that do not space words. */
export function findPhrase(text: string, phrase: string): Hit[] {
  return unspaced.test(phrase) ? findUnspaced(text, phrase) : findWords(text, phrase)
}
