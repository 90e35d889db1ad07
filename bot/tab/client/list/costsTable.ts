import type { CostsView } from '../../../../cards/tab/costsView'
import type { ColumnWords } from '../../../../cards/text/tabPagesText'
import { type CostField, type CostRowTyped, costFields, mostCosts } from '../../../../rules/costs/costRowTyped'
import { costSums } from '../../../../rules/costs/costSums'
import { type CostReadContext, readCostRows } from '../../../../rules/costs/readCostRows'
import type { Money } from '../../../../rules/money'
import { moneyText } from '../../../../rules/questions/moneyText'
import { readChoice } from '../../../../rules/questions/readChoice'
import { cellSentence } from './cellSentence'
import type { PageWords } from './pageWords'
import type { Column, OptionGroup, TableKind, TableRow } from './tableShape'

const sizes: Record<CostField, Column['size']> = {
  by: 'medium',
  payee: 'long',
  what: 'long',
  expense: 'medium',
  from: 'short',
  to: 'short',
  currency: 'code',
  gross: 'short',
  tax: 'short',
  claimed: 'short',
  invoice: 'short',
}
const optional: readonly CostField[] = ['to', 'tax', 'claimed', 'invoice']
const numbers: readonly CostField[] = ['gross', 'tax', 'claimed']

const rowOf = ({ id, cells }: TableRow): CostRowTyped => ({
  ...(id === undefined ? {} : { id }),
  ...(Object.fromEntries(costFields.map((field) => [field, cells[field] ?? ''])) as Record<CostField, string>),
})

/** The options of a question, each by the title that comes first among its words. */
const optionsOf = (words: Readonly<Record<string, readonly string[]>>, codes: readonly string[]) =>
  codes.map((value) => ({ value, title: words[value]?.[0] ?? value }))

function groupsOf({ words, expenses }: CostsView, { tabPages }: PageWords): Partial<Record<CostField, OptionGroup[]>> {
  const all = Object.keys(words.costExpense)
  const others = all.filter((code) => !expenses.some((one) => one === code))
  const { by, offeredExpenses, otherExpenses } = tabPages.costs
  return {
    by: [{ options: (['vendor', 'own'] as const).map((value) => ({ value, title: by[value] })) }],
    expense: [
      { label: offeredExpenses, options: optionsOf(words.costExpense, expenses) },
      { label: otherExpenses, options: optionsOf(words.costExpense, others) },
    ],
  }
}

function columnOf(id: CostField, { label, example }: ColumnWords, { groups, pick }: Pick<Column, 'groups' | 'pick'>) {
  const column: Column = { id, label, size: sizes[id], optional: optional.includes(id), isNumber: numbers.includes(id) }
  return { ...column, ...(example ? { example } : {}), ...(groups && pick ? { groups, pick } : {}) }
}

/** What empty cells of a row mean: the same day, and all but the tax. */
function meantIn({ cells }: TableRow, claimed: Money | undefined, sameDay: string): Record<string, string> {
  return {
    ...(cells.from ? { to: sameDay } : {}),
    ...(claimed ? { claimed: moneyText(claimed).slice(claimed.currency.length + 1) } : {}),
  }
}

/** The table of a claim's costs, read by the rules that the server decides with. */
export function costsTable(view: CostsView, words: PageWords): TableKind {
  const { tabPages, formats } = words
  const { costs } = tabPages
  const context: CostReadContext = {
    today: view.today,
    expenses: view.expenses,
    ids: view.ids,
    words: (question) => (question === 'costBy' ? view.words.costBy : view.words.costExpense),
  }
  const groups = groupsOf(view, words)
  const picked = (field: 'costBy' | 'costExpense') => (text: string) => {
    const read = readChoice(text, field, Object.keys(view.words[field]), context)
    return read.ok ? read.value : text
  }
  const picks: Partial<Record<CostField, Column['pick']>> = { by: picked('costBy'), expense: picked('costExpense') }
  const list = (sums: readonly Money[]) =>
    formats.list(sums.map(({ minor, currency }) => formats.money(minor, currency)))
  return {
    title: costs.title,
    about: costs.about,
    most: mostCosts,
    columns: costFields.map((id) => columnOf(id, costs.columns[id], { groups: groups[id], pick: picks[id] })),
    blank: (above) => ({ currency: above?.cells.currency ?? view.currency }),
    isOff: ({ cells }, column) => column === 'invoice' && cells.by === 'own',
    problems(rows) {
      const read = readCostRows(rows.map(rowOf), context)
      if (read.ok) return []
      return read.problems.map(({ row, field, reason, params }) => {
        return {
          row,
          column: field,
          sentence: cellSentence(words, reason, params),
        }
      })
    },
    meaning(rows) {
      const read = readCostRows(rows.map(rowOf), context)
      return read.ok ? JSON.stringify(read.value.map(({ id: _id, ...line }) => line)) : undefined
    },
    sums(rows) {
      const { gross, tax, claimed, rows: each } = costSums(rows.map(rowOf), context)
      const totals = [
        { label: costs.total, value: list(gross) },
        { label: costs.tax, value: list(tax.filter(({ minor }) => minor > 0)) },
        { label: costs.claimed, value: list(claimed) },
      ]
      return {
        totals: totals.filter(({ value }) => value !== ''),
        meant: rows.map((row, at) => meantIn(row, each[at], costs.sameDay)),
      }
    },
  }
}
