import type { SeasonColumn } from '../text/tabSeasonText'
import type { SeasonRow } from './seasonRow'

/** What narrows and sorts the rows; absent: nothing does. */
export interface RowChoice {
  status?: string
  period?: string
  program?: string
  owner?: string
  /** Words that a row has to have, in any order. */
  words?: string
  onlyAtRisk?: boolean
  sort?: { by: SeasonColumn; down: boolean }
}

const folded = (text: string) => text.normalize('NFKC').toLowerCase()

const textOf = ({ title, activity, program, owner, here, theirs }: SeasonRow) =>
  folded([title, activity, program, owner, here, theirs].join(' '))

const isOrAny = (wanted: string | undefined, value: string) => wanted === undefined || wanted === value

function fits({ keys, atRisk }: SeasonRow, { status, period, program, owner, onlyAtRisk }: RowChoice): boolean {
  const known = isOrAny(period, keys.period) && isOrAny(program, keys.program) && isOrAny(owner, keys.owner)
  return known && (status === undefined || keys.status.includes(status)) && (!onlyAtRisk || atRisk)
}

/** The rows that fit the choice, in its order; they come in the order of urgency, which equal ones keep. */
export function shownRows(rows: readonly SeasonRow[], choice: RowChoice, language: string): SeasonRow[] {
  const words = folded(choice.words ?? '')
    .split(/\s+/)
    .filter(Boolean)
  const found = rows.filter((row) => {
    const text = words.length > 0 ? textOf(row) : ''
    return fits(row, choice) && words.every((word) => text.includes(word))
  })
  const { sort } = choice
  if (!sort) return found
  const { compare } = new Intl.Collator(language, { numeric: true })
  const turn = sort.down ? -1 : 1
  return found.sort((one, other) => {
    const [first, second] = [one.sort[sort.by], other.sort[sort.by]]
    if (typeof first === 'number' && typeof second === 'number') return turn * (first - second)
    return turn * compare(String(first), String(second))
  })
}
