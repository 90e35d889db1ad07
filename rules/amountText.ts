import { currencies } from './currencies'
import { currencyNames } from './currencyNames'

/** What stands in a text around and in an amount; `named` is missing when no currency is. */
export type AmountText = {
  /** Digits and separators alone: `1.234,56`. */
  number: string
  negative: boolean
  /** The words about the currency, in capitals: `EUR`, `$`. */
  label: string
  /** Every currency that all those words can mean; empty when they are a code nobody knows. */
  named: readonly string[] | undefined
}

// sign, words, sign, number, an empty decimal part as in `500,-`, words or a trailing sign
const shape = /^([-−–+]?) ?([^\d()+−–-]*?) ?([-−–+]?) ?(\d(?:[\d.,'’ ]*\d)?)(?:[.,][-–—]{1,2})? ?([^\d()+−–-]*|[-−–])$/u

const namedBy = (words: readonly string[]) => {
  // `$ US`, `R $`: one name written as two words
  const together = currencyNames.get(words.join(''))
  if (together) return together
  const meanings = words.map((word) => (currencies.has(word) ? [word] : (currencyNames.get(word) ?? [])))
  return meanings
    .flat()
    .filter((code, index, all) => all.indexOf(code) === index && meanings.every((codes) => codes.includes(code)))
}

/**
 * Takes an amount apart without reading its number. The text is first folded to its plain form: full-width digits,
 * no-break spaces, invisible marks.
 * @returns undefined when it is not one number with at most a sign and a currency around it.
 */
export function amountText(text: string): AmountText | undefined {
  // Folding would make 52 of 5² and 1 of ①. And no amount is this long.
  if (text.length > 80 || /\p{No}/u.test(text)) return undefined
  const folded = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toUpperCase()
  const inBrackets = /^\((.*)\)$/.exec(folded)?.[1]
  const found = shape.exec(inBrackets ?? folded)
  if (!found) return undefined
  const [sign, before, innerSign, number, after] = found.slice(1).map(String) as [
    string,
    string,
    string,
    string,
    string,
  ]
  const trailingSign = /^[-−–]$/.test(after)
  // A point ends a sentence after the amount; before it, `.5` would become 5.
  const behind = trailingSign ? '' : after.replace(/\.$/, '')
  const words = `${before} ${behind}`.split(' ').filter(Boolean)
  const named = words.length > 0 ? namedBy(words) : undefined
  const label = words.join(' ')
  // `EEK 500` is a currency we do not know; `about 500` and `EUR 500 USD` are not amounts.
  if (named?.length === 0 && !/^[A-Z]{3}$/.test(label)) return undefined
  const negative = inBrackets !== undefined || trailingSign || /[-−–]/.test(`${sign}${innerSign}`)
  return { number, negative, label, named }
}
