import type { CalendarDate } from '../calendarDate'
import type { Outcome, Params } from '../outcome'
import { matchName } from '../policy/matchName'
import { readLine } from '../questions/readLine'
import { readDate } from '../readDate'
import { readMoney } from '../readMoney'
import type { Reason } from '../reasons'
import { type CsrBasis, type CsrLine, csrBases, csrLengths, highestCsrRate, mostCsrLines } from './csr'
import { type CsrField, type CsrRowTyped, csrFields } from './csrRowTyped'
import { readHours } from './readHours'

/** What reading rows needs from outside. */
export interface CsrReadContext {
  /** The person's day, which `today` means. */
  today: CalendarDate
  /** ISO 4217, from `csrCurrency`; undefined while the claim has none: then the first rate has to name it. */
  currency: string | undefined
  /** The words by which each basis may be typed, in the person's language; its code is always understood. */
  basisWords: Record<CsrBasis, readonly string[]>
}

/** What is wrong with one field. `row` counts from 0 over all rows that were given, blank ones included. */
export interface CsrProblem {
  row: number
  field: CsrField
  reason: Reason
  params: Params
}

export type CsrRowsRead = { ok: true; value: CsrLine[] } | { ok: false; problems: CsrProblem[] }

type Fields = Omit<CsrLine, 'id'>
type Read<T> = Outcome<T, Reason>

const isBlank = (row: CsrRowTyped) => csrFields.every((field) => row[field].trim() === '')

/** What stands for "an hour" behind a rate. */
const perHour = /\s*(?:\/|\bper\b|\ban?\b)\s*(?:h|hr|hour|std|stunde)\.?\s*$/iu

/** A rate in the currency of the claim: a claim has one (older portal rule). */
function readRate(text: string, currency: string | undefined): Read<Pick<CsrLine, 'rate' | 'currency'>> {
  const read = readMoney(text.replace(perHour, ''), currency)
  if (!read.ok) return read
  const { minor, currency: found } = read.value
  if (currency !== undefined && found !== currency)
    return { ok: false, reason: 'otherCurrencyOnClaim', params: { found, expected: currency } }
  if (minor > highestCsrRate) return { ok: false, reason: 'tooLarge' }
  return { ok: true, value: { rate: minor, currency: found } }
}

function readBasis(text: string, words: CsrReadContext['basisWords']): Read<CsrBasis | undefined> {
  const typed = text.trim()
  if (typed === '') return { ok: true, value: undefined }
  const code = csrBases.find((basis) => basis === typed)
  const match = code ? ({ match: 'one', id: code } as const) : matchName(typed, words)
  if (match.match === 'one') return { ok: true, value: match.id }
  return match.match === 'none'
    ? { ok: false, reason: 'notAChoice' }
    : { ok: false, reason: 'severalChoices', params: { options: match.ids.join(' ') } }
}

/** A field that has to be there: empty says so, and not that it is no date or no amount. */
function needed<T>(text: string, read: (text: string) => Read<T>): Read<T> {
  return text.trim() === '' ? { ok: false, reason: 'emptyText' } : read(text)
}

type Readings = {
  person: Read<string>
  role: Read<string>
  task: Read<string>
  servedOn: Read<CalendarDate>
  hours: Read<number>
  rate: Read<Pick<CsrLine, 'rate' | 'currency'>>
  basis: Read<CsrBasis | undefined>
}

function readingsOf(row: CsrRowTyped, { today, currency, basisWords }: CsrReadContext): Readings {
  return {
    person: readLine(row.person, csrLengths.person),
    role: readLine(row.role, csrLengths.role),
    task: readLine(row.task, csrLengths.task),
    servedOn: needed(row.servedOn, (text) => readDate(text, { today })),
    hours: needed(row.hours, readHours),
    rate: needed(row.rate, (text) => readRate(text, currency)),
    basis: readBasis(row.basis, basisWords),
  }
}

function fieldsOf({ person, role, task, servedOn, hours, rate, basis }: Readings): Fields | undefined {
  if (!(person.ok && role.ok && task.ok && servedOn.ok && hours.ok && rate.ok && basis.ok)) return undefined
  return {
    person: person.value,
    role: role.value,
    task: task.value,
    servedOn: servedOn.value,
    hours: hours.value,
    ...rate.value,
    ...(basis.value ? { basis: basis.value } : {}),
  }
}

function problemsOf(readings: Readings, row: number): CsrProblem[] {
  return csrFields.flatMap((field) => {
    const read = readings[field]
    return read.ok ? [] : [{ row, field, reason: read.reason, params: read.params ?? {} }]
  })
}

const numberIn = (id: string | undefined) => Number(/^l([1-9]\d{0,5})$/.exec(id ?? '')?.[1] ?? 0)

/** Gives each line its id: the one it came with unless an earlier row has it, else the next free number. */
function withIds(lines: readonly { fields: Fields; id: string | undefined }[]): CsrLine[] {
  let highest = Math.max(0, ...lines.map(({ id }) => numberIn(id)))
  const taken = new Set<number>()
  return lines.map(({ fields, id }) => {
    const own = numberIn(id)
    const number = own > 0 && !taken.has(own) ? own : highest + 1
    highest = Math.max(highest, number)
    taken.add(number)
    return { id: `l${number}`, ...fields }
  })
}

/**
 * Reads the rows of a CSR as they were entered, all of them, into its lines; or says of every field that could not be
 * read why not. Blank rows are left out. Nothing is guessed: an ambiguous day or amount is asked about. The basis may be
 * left open. A rate that names a currency binds those after it where the claim has none yet.
 * `tooManyLines` stands on the first row beyond the limit.
 */
export function readCsrRows(rows: readonly CsrRowTyped[], context: CsrReadContext): CsrRowsRead {
  let { currency } = context
  const problems: CsrProblem[] = []
  const lines: { fields: Fields; id: string | undefined }[] = []
  const filled = [...rows.entries()].filter(([, row]) => !isBlank(row))
  for (const [index, row] of filled.slice(0, mostCsrLines)) {
    const readings = readingsOf(row, { ...context, currency })
    if (readings.rate.ok) currency = readings.rate.value.currency
    const fields = fieldsOf(readings)
    if (fields) lines.push({ fields, id: row.id })
    else problems.push(...problemsOf(readings, index))
  }
  const [beyond] = filled[mostCsrLines] ?? []
  if (beyond !== undefined)
    problems.push({ row: beyond, field: 'person', reason: 'tooManyLines', params: { max: mostCsrLines } })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: withIds(lines) }
}
