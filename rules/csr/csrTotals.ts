import type { Money } from '../money'
import { sumsByCurrency } from '../sumsByCurrency'
import type { CsrLine } from './csr'
import { csrAmount } from './csrAmount'

/** Hours in hundredths, and what they come to, one sum a currency. */
export interface CsrSum {
  hours: number
  sums: Money[]
}

/** The sums of a CSR: of everybody, and of each person in the order in which they first stand. */
export interface CsrTotals extends CsrSum {
  people: (CsrSum & { person: string })[]
}

const sumOf = (lines: readonly CsrLine[]): CsrSum => ({
  hours: lines.reduce((hours, line) => hours + line.hours, 0),
  sums: sumsByCurrency(lines.map(csrAmount)),
})

const keyOf = ({ person }: CsrLine) => person.toLowerCase()

/** Adds up lines, amounts as they are rounded on each line. Case aside, the same name is the same person. */
export function csrTotals(lines: readonly CsrLine[]): CsrTotals {
  const people = lines.filter((line, index) => lines.findIndex((other) => keyOf(other) === keyOf(line)) === index)
  return {
    ...sumOf(lines),
    people: people.map((first) => ({
      person: first.person,
      ...sumOf(lines.filter((line) => keyOf(line) === keyOf(first))),
    })),
  }
}
