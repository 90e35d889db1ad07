import { type WrittenDate, writtenDates } from '../writtenDates'

/** Words of the longest way to write a date: "5 de outubro de 2026". */
const mostWords = 5

const letters = '\\p{L}{3,}'
/** "5.-6. Oktober", "October 5 to 6", "5 et 6 octobre": one end of a range is enough to find the date by. */
const firstOfTwo = new RegExp(
  `(?<!\\d[-./] ?)\\b\\d{1,2}(?:st|nd|rd|th|er)?\\.? ?(?:[-–—~/+&]|bis|und|to|and|au|et|a|e) ?(?=\\d{1,2}(?:st|nd|rd|th|er)?\\.? (?:de )?${letters})`,
  'gu',
)
const secondOfTwo = new RegExp(
  `(${letters}\\.? \\d{1,2}(?:st|nd|rd|th)?) ?(?:[-–—~+&]|to|and) ?\\d{1,2}(?:st|nd|rd|th)?\\b`,
  'gu',
)

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?\(\p{L}+\.?\)/gu, ' ') // the day of the week: 10월 5일(월)
    .replace(/([일日號号])/gu, '$1 ')
    .replace(/([\p{Script=Hangul}\p{Script=Han}])(?=\d)/gu, '$1 ')
    .replace(/(?<=\.)-(?=\d)/gu, ' ') // 05.10.-06.10.2026
    .replace(firstOfTwo, '')
    .replace(secondOfTwo, '$1')
    .replace(/[–—~]/gu, ' ')
}

const bare = (word: string) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '')

/** The readings of the words, with or without the full stop that may end the sentence. */
function readingsOf(words: readonly string[]): WrittenDate[] {
  const text = words.join(' ')
  if (!/\d/.test(text)) return []
  const asIs = writtenDates(text)
  return asIs.length > 0 ? asIs : writtenDates(text.replace(/\.+$/, ''))
}

const hasShortYear = (readings: readonly WrittenDate[]) =>
  readings.some(({ year }) => year !== undefined && year.length < 4)

/** The longest date that begins the words, and how many of them it takes. In "5 October 18 h" the 18 is no year. */
function dateAtStart(words: readonly string[]): { readings: WrittenDate[]; length: number } {
  let length = Math.min(mostWords, words.length)
  let readings = readingsOf(words.slice(0, length))
  while (length > 1 && (readings.length === 0 || hasShortYear(readings))) {
    const shorter = readingsOf(words.slice(0, length - 1))
    if (readings.length > 0 && shorter.length === 0) break
    length -= 1
    readings = shorter
  }
  return { readings, length }
}

/** Every date in a text of any length, in the order written; each with its readings, as `writtenDates` gives them. */
export function datesIn(text: string): WrittenDate[][] {
  const words = folded(text).split(' ').map(bare).filter(Boolean)
  const found: WrittenDate[][] = []
  for (let at = 0; at < words.length; ) {
    const { readings, length } = dateAtStart(words.slice(at, at + mostWords))
    if (readings.length > 0) found.push(readings)
    at += length
  }
  return found
}
