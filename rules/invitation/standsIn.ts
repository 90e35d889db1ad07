import { plainWords } from '../policy/plainWords'

const isUnspaced = /[\p{Script=Hangul}\p{Script=Han}]/u

/**
 * Whether a phrase stands in a text (as `searchable` gives it) as it is spelt: as whole words, or anywhere in a script
 * that does not space its words. An empty phrase stands nowhere.
 */
export function standsIn(text: string, phrase: string): boolean {
  const words = plainWords(phrase)
  if (words === '') return false
  return isUnspaced.test(words)
    ? text.replaceAll(' ', '').includes(words.replaceAll(' ', ''))
    : ` ${text} `.includes(` ${words} `)
}
