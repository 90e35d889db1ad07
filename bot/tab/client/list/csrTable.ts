import { csrDifferenceSentence } from '../../../../cards/csr/csrDifferenceSentence'
import type { CsrView } from '../../../../cards/tab/csrView'
import { type CsrLine, mostCsrLines } from '../../../../rules/csr/csr'
import { csrDifference } from '../../../../rules/csr/csrDifference'
import { type CsrField, type CsrRowTyped, csrFields } from '../../../../rules/csr/csrRowTyped'
import { csrTotals } from '../../../../rules/csr/csrTotals'
import { type CsrReadContext, readCsrRows } from '../../../../rules/csr/readCsrRows'
import { csrSignerFields, readCsrSigner } from '../../../../rules/csr/readCsrSigner'
import { matchName } from '../../../../rules/policy/matchName'
import { cellSentence } from './cellSentence'
import type { PageWords } from './pageWords'
import type { CellProblem, Column, TableKind, TableRow } from './tableShape'

const sizes: Record<CsrField, Column['size']> = {
  person: 'long',
  role: 'medium',
  task: 'long',
  servedOn: 'short',
  hours: 'code',
  rate: 'short',
  basis: 'medium',
}
const numbers: readonly CsrField[] = ['hours', 'rate']

const rowOf = ({ id, cells }: TableRow): CsrRowTyped => ({
  ...(id === undefined ? {} : { id }),
  ...(Object.fromEntries(csrFields.map((field) => [field, cells[field] ?? ''])) as Record<CsrField, string>),
})

/** Lines that can be read already, whatever is wrong with the others. */
function readable(rows: readonly TableRow[], context: CsrReadContext): CsrLine[] {
  let { currency } = context
  return rows.flatMap((row) => {
    const read = readCsrRows([rowOf(row)], { ...context, currency })
    if (!read.ok) return []
    currency ??= read.value[0]?.currency
    return read.value
  })
}

/** The table of a claim's in-house work, read by the rules that the server decides with. */
export function csrTable(view: CsrView, words: PageWords): TableKind {
  const { csr, tabPages, formats } = words
  const { today, currency, basisWords } = view
  const context: CsrReadContext = { today, currency, basisWords }
  const signerIn = ({ name = '', role = '', signedOn = '' }: Readonly<Record<string, string>>) =>
    readCsrSigner({ name, role, signedOn }, { today })
  const pickBasis = (typed: string) => {
    const match = matchName(typed, basisWords)
    return match.match === 'one' ? match.id : typed
  }
  const options = view.bases.map((value) => ({ value, title: csr.bases[value].name }))
  return {
    title: tabPages.csr.title,
    about: tabPages.csr.about,
    most: mostCsrLines,
    columns: csrFields.map((id) => {
      const column: Column = { id, ...csr.fields[id], size: sizes[id], isNumber: numbers.includes(id) }
      return id === 'basis' ? { ...column, optional: true, groups: [{ options }], pick: pickBasis } : column
    }),
    blank: () => ({}),
    isOff: () => false,
    beside: {
      title: csr.signerTitle,
      about: csr.signerAbout,
      fields: csrSignerFields.map((id) => ({ id, ...csr.signerFields[id], optional: id === 'signedOn' })),
    },
    problems(rows, beside) {
      const lines = readCsrRows(rows.map(rowOf), context)
      const signs = signerIn(beside)
      const ofRows = lines.ok ? [] : lines.problems
      const ofSigner = signs.ok ? [] : signs.problems.map((problem) => ({ row: -1, ...problem }))
      return [...ofRows, ...ofSigner].map(({ row, field, reason, params }): CellProblem => {
        return {
          row,
          column: field,
          sentence: cellSentence(words, reason, params),
        }
      })
    },
    meaning(rows, beside) {
      const [lines, signs] = [readCsrRows(rows.map(rowOf), context), signerIn(beside)]
      if (!lines.ok || !signs.ok) return undefined
      return JSON.stringify([lines.value.map(({ id: _id, ...line }) => line), signs.value])
    },
    sums(rows) {
      const lines = readable(rows, context)
      const { hours, sums } = csrTotals(lines)
      const difference = csrDifference({ csr: { lines }, costs: [...view.own] })
      const money = formats.list(sums.map(({ minor, currency: code }) => formats.money(minor, code)))
      const totals = [
        { label: csr.fields.hours.label, value: csr.hours(formats.number(hours / 100)) },
        { label: tabPages.costs.total, value: money },
      ]
      return {
        totals: lines.length > 0 ? totals : [],
        ...(difference ? { note: csrDifferenceSentence({ csr, formats }, difference) } : {}),
        meant: [],
      }
    },
  }
}
