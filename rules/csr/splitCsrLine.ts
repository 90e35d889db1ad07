import type { CsrRowTyped } from './csrRowTyped'

/** The last `at`, `@` or `×` stands between hours and rate. */
const sides = /^(.*)(?:\s(?:at|x)\s|\s?[@×]\s?)(.+)$/isu
/** Behind the rate, words of four letters or more: three are a currency. */
const basisBehind = /^(.+?)[,;]\s+(\p{L}[\p{L}\s-]{3,})$/su
/** `March 3, 2027` is one part, and read without its comma too. */
const americanDate = /(\p{L}\.? \d{1,2}), (?=\d{4}\b)/gu

const partsIn = (text: string) =>
  text
    .split(/;\s*/.test(text) && text.split(';').length >= 5 ? /;\s*/ : /,\s+/)
    .map((part) => part.trim())
    .filter(Boolean)

/**
 * Takes one line apart that was typed as a sentence: person, role, task, day, hours at rate, and, if said, its basis
 * (`Mina Kim, event manager, booth set-up, 3 March 2027, 7.5 h at 45.00, payroll`). Commas in between belong to the task.
 * Semicolons may stand for the commas. Reads nothing: what is missing stays empty.
 */
export function splitCsrLine(text: string): CsrRowTyped {
  const [, before = text, behind = ''] = sides.exec(text) ?? []
  const [, rate = behind, basis = ''] = basisBehind.exec(behind.trim()) ?? []
  const [person = '', role = '', ...rest] = partsIn(before.replace(americanDate, '$1 '))
  const [servedOn = '', hours = ''] = rest.slice(-2)
  const task = rest.slice(0, -2).join(', ')
  return { person, role, task, servedOn, hours, rate: rate.trim(), basis: basis.trim() }
}
