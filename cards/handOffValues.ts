import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim, CostLine } from '../rules/claim'
import { claimPeriod } from '../rules/claimPeriod'
import { csrTotals } from '../rules/csr/csrTotals'
import { costTotals } from './costTotals'
import { csrHours } from './csr/csrHours'
import type { HandOffSection } from './handOffCard'
import { itemName } from './itemName'
import { moneyList } from './moneyList'
import { optionWords } from './text/optionWords'
import type { Text } from './text/text'

type Row = HandOffSection['rows'][number]

/** File id → the number it has in the package, `03`. */
export type FileNumbers = Readonly<Record<string, string>>

const rowsOf = (pairs: readonly (readonly [string, string | undefined])[]): Row[] =>
  pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []))

function claimRows(text: Text, claim: CoOpClaim): Row[] {
  const { program, location, partnerId } = claim.body.answers
  const period = claimPeriod(claim.body)
  const { questions } = text
  return rowsOf([
    [questions.program.short, program && optionWords(text, 'program', program).title],
    [questions.location.short, location],
    [questions.partnerId.short, partnerId],
    [text.values.usagePeriod, period && `${period.from} – ${period.to}`],
  ])
}

function activityRows(text: Text, { body }: CoOpClaim): Row[] {
  const { activity, title, dates, venue } = body.answers
  const { questions } = text
  return rowsOf([
    [questions.activity.short, activity && optionWords(text, 'activity', activity).title],
    [questions.title.short, title],
    [questions.dates.short, dates && (dates.from === dates.to ? dates.from : `${dates.from} – ${dates.to}`)],
    [questions.venue.short, venue],
    [text.values.total, costTotals(text, body.costs)],
  ])
}

function costRow(text: Text, line: CostLine): Row {
  const { values, formats } = text
  const money = (minor: number) => formats.money(minor, line.currency)
  const served = line.servedFrom === line.servedTo ? line.servedFrom : `${line.servedFrom} – ${line.servedTo}`
  const number = line.invoiceNumber ? [values.invoiceNumber(line.invoiceNumber)] : []
  const tax = line.tax ? money(line.tax) : ''
  const expense = optionWords(text, 'costExpense', line.expense).title
  return {
    label: values.invoiceLine(line.payee, line.what),
    value: [expense, ...number, served, values.amounts(money(line.gross), money(line.claimed), tax)].join('; '),
  }
}

const numbersOf = (item: ChecklistItem, numbers: FileNumbers) =>
  [...item.given.files.map((file) => file.fileId), item.given.confirmed?.fileId].flatMap((id) =>
    id && numbers[id] ? [numbers[id]] : [],
  )

function proofRow(text: Text, item: ChecklistItem, numbers: FileNumbers): Row | undefined {
  const { values, formats } = text
  const { given } = item
  const files = [...new Set(numbersOf(item, numbers))]
  const parts = [
    given.notApplicable && values.notApplicable(given.notApplicable.reason),
    given.confirmed && values.confirmed,
    files.length > 0 ? values.fileNumbers(formats.list(files)) : undefined,
    given.text,
    given.note,
  ].filter(Boolean)
  return parts.length > 0 ? { label: itemName(text, item), value: parts.join('; ') } : undefined
}

function metricRows(text: Text, items: readonly ChecklistItem[]): Row[] {
  return items.flatMap((item) =>
    (item.row.metrics ?? []).flatMap((field) => {
      const value = item.given.metrics?.[field.id]
      return value === undefined ? [] : [{ label: text.catalogue.metrics[field.id], value: String(value) }]
    }),
  )
}

/** What the lines of the CSR add up to. */
function csrRows(text: Text, { csr }: CoOpClaim['body']): Row[] {
  const { lines = [] } = csr ?? {}
  if (lines.length === 0) return []
  const { hours, sums } = csrTotals(lines)
  const { label, sum } = text.csr.value
  return [{ label, value: sum(text.formats.number(lines.length), csrHours(text, hours), moneyList(text, sums)) }]
}

const costDocuments = (
  items: readonly ChecklistItem[],
  kind: 'invoice' | 'csr',
  numbers: FileNumbers,
  text: Text,
): Row[] => items.filter((item) => item.row.kind === kind).flatMap((item) => proofRow(text, item, numbers) ?? [])

/**
 * The values of a claim in the order in which Partner Center asks for them: program, location and usage period, then
 * claim details, invoices, CSRs, proof documents with notes, metrics, additional information (create-claims page).
 * Dates are ISO, so that they read alike everywhere. Sections without values are left out.
 */
export function handOffValues(
  text: Text,
  claim: CoOpClaim,
  items: readonly ChecklistItem[],
  numbers: FileNumbers,
): HandOffSection[] {
  const { headings, override } = text.values
  const { costs, overrides } = claim.body
  const costOf = (by: CostLine['by']) => costs.filter((line) => line.by === by).map((line) => costRow(text, line))
  const proof = items.filter(({ row }) => row.kind !== 'invoice' && row.kind !== 'csr' && row.answer !== 'metric')
  return [
    { heading: headings.claim, rows: claimRows(text, claim) },
    { heading: headings.activity, rows: activityRows(text, claim) },
    { heading: headings.invoices, rows: [...costOf('vendor'), ...costDocuments(items, 'invoice', numbers, text)] },
    {
      heading: headings.csr,
      rows: [...costOf('own'), ...csrRows(text, claim.body), ...costDocuments(items, 'csr', numbers, text)],
    },
    { heading: headings.proof, rows: proof.flatMap((item) => proofRow(text, item, numbers) ?? []) },
    { heading: headings.metrics, rows: metricRows(text, items) },
    { heading: headings.additional, rows: overrides.map(({ reason }) => ({ label: override, value: reason })) },
  ].filter(({ rows }) => rows.length > 0)
}
