import { decimalAmount } from '../../rules/decimalAmount'
import type { ClaimStanding } from '../../rules/season/seasonStanding'
import { claimTitle } from '../claimTitle'
import type { SeasonText } from '../text/tabSeasonText'
import type { Text } from '../text/text'

/** A claim and whose it is. */
export interface CsvClaim extends ClaimStanding {
  owner: string
}

/**
 * What a spreadsheet would run as a formula, in ASCII and full width, also behind white space and invisible characters
 * that it skips (OWASP: CSV injection). A tab or carriage return starts a formula by itself.
 */
const formulaStart = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u

/** Half of a surrogate pair is nothing that UTF-8 can hold. */
const broken = /\p{Cs}/gu

function cell(value: string): string {
  const safe = formulaStart.test(value) ? `'${value}` : value
  return `"${safe.replace(broken, '\uFFFD').replaceAll('"', '""')}"`
}

const columns: readonly (keyof SeasonText['csv']['columns'])[] = [
  'title',
  'number',
  'activity',
  'program',
  'usageFrom',
  'usageTo',
  'from',
  'to',
  'here',
  'theirs',
  'theirsOn',
  'done',
  'needed',
  'amount',
  'currency',
  'atRisk',
  'submitBy',
  'claimBy',
  'owner',
  'id',
]

type Values = Record<(typeof columns)[number], string | undefined>

function valuesOf(text: Text, { claim, period, amount, progress, deadline, atRisk, owner }: CsvClaim): Values {
  const { tab, catalogue, cards } = text
  const { csv, totals } = tab.season
  const { activity, program, dates } = claim.body.answers
  const last = claim.body.reports.at(-1)
  return {
    title: claimTitle(text, claim),
    number: claim.body.claimNumber,
    activity: activity && catalogue.activities[activity].name,
    program: program && catalogue.programs[program].name,
    usageFrom: period?.from,
    usageTo: period?.to,
    from: dates?.from,
    to: dates?.to,
    here: totals.status[claim.status],
    theirs: last && cards.reported[last.status],
    theirsOn: last?.on,
    done: String(progress.done),
    needed: String(progress.total),
    amount: amount && decimalAmount(amount),
    currency: amount?.currency,
    atRisk: atRisk ? csv.yes : csv.no,
    submitBy: deadline?.submitBy,
    claimBy: deadline?.claimBy,
    owner,
    id: claim.id,
  }
}

/**
 * Claims as CSV (RFC 4180), one a row: every cell quoted, dates as ISO, amounts as plain decimals beside their currency.
 * A byte order mark goes before it, without which Excel shows Hangul as garbage; what Excel would run as a formula starts
 * with an apostrophe.
 */
export function claimsCsv(text: Text, claims: readonly CsvClaim[]): string {
  const words = text.tab.season.csv.columns
  const rows = claims.map((claim) => {
    const values = valuesOf(text, claim)
    return columns.map((column) => values[column] ?? '')
  })
  const lines = [columns.map((column) => words[column]), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`)
  return `\uFEFF${lines.join('')}`
}
