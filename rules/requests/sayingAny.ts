import { searchable } from '../invitation/searchable'

const unspaced = /[\p{Script=Hangul}\p{Script=Han}]/u
const squeezed = (plain: string) => plain.replaceAll(' ', '')

/**
 * Whether a text says one of some phrases: as whole words, or anywhere in a script that does not space them. As
 * `standsIn`, but for hundreds of phrases against many texts: they are made plain once.
 * @param lists phrases, each list written `one | another`
 */
export function sayingAny(lists: readonly string[]): (text: string) => boolean {
  const phrases = lists.flatMap((list) => list.split(' | ')).map(searchable)
  const inLetters = phrases.filter((phrase) => unspaced.test(phrase)).map(squeezed)
  const inWords = phrases.filter((phrase) => !unspaced.test(phrase)).map((phrase) => ` ${phrase} `)
  return (text) => {
    const plain = searchable(text)
    const words = ` ${plain} `
    const letters = squeezed(plain)
    return inWords.some((phrase) => words.includes(phrase)) || inLetters.some((phrase) => letters.includes(phrase))
  }
}
