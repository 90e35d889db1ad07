import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import type { Money } from '../../rules/money'
import type { ClaimStanding } from '../../rules/season/seasonStanding'
import type { Urgency } from '../../rules/season/urgencyOf'
import type { UsagePeriod } from '../../rules/usagePeriod'
import { claimTitle } from '../claimTitle'
import { moneyList } from '../moneyList'
import { statusInWords } from '../statusInWords'
import type { SeasonColumn } from '../text/tabSeasonText'
import type { Text } from '../text/text'
import { seasonStep } from './seasonStep'
import { shownText } from './shownText'
import { timeLeft } from './timeLeft'

/** What a row is filtered by; the same values stand in the filters. */
export interface SeasonRowKeys {
  /** Our status as `here:preparing`, and what was reported as `there:approved`. */
  status: readonly string[]
  /** First day of the usage period, or `none`. */
  period: string
  /** Program id, or `none`. */
  program: string
  /** Id of the owner. */
  owner: string
}

/** One claim in the table of the season; every string as it is shown. */
export interface SeasonRow {
  id: string
  title: string
  activity: string
  program: string
  /** Whose it is, where it may be anybody's; that one stands in for its owner, where it is not one's own. */
  owner: string
  period: string
  /** The days of the activity. */
  dates: string
  /** Our status, and Partner Center's as it was reported: two things that are never mixed. */
  here: string
  /** Empty before it is submitted. */
  theirs: string
  readiness: { done: number; total: number; words: string }
  money: { amount: string; note: string }
  atRisk: boolean
  deadline: { date: string; left: string; urgency?: Urgency }
  step: string
  keys: SeasonRowKeys
  /** By what each column sorts; numbers before words, in the order of the list for `step`. */
  sort: Record<SeasonColumn, string | number>
}

/** Whom the rows are for. */
export interface SeasonReader {
  text: Text
  /** The day to hold against deadlines. */
  today: CalendarDate
  /** The reader's own object id. */
  userId: string
  /** They see everybody's claims. */
  organisation: boolean
  /** What owners are called, by their id. */
  owners: Readonly<Record<string, string>>
}

/** What a usage period is called: `Jul 1 – Dec 31, 2026`; that there are no dates yet without one. */
const periodName = ({ formats, tab }: Text, period: UsagePeriod | undefined) =>
  period ? formats.period(period.from, period.to) : tab.season.table.noDates

function ownerOf({ text, userId, organisation, owners }: SeasonReader, { ownerId }: CoOpClaim): string {
  const { somebody, deputy } = text.tab.season.table
  if (organisation) return shownText(owners[ownerId] ?? '') || somebody
  return ownerId === userId ? '' : deputy
}

function deadlineOf({ text, today }: SeasonReader, { claim, deadline, period }: ClaimStanding): SeasonRow['deadline'] {
  const { table } = text.tab.season
  if (deadline) {
    const left = timeLeft(text, deadline, today)
    return { date: text.formats.shortDate(deadline.submitBy), left, urgency: deadline.urgency }
  }
  if (claim.status === 'handed-over') return { date: table.submitted, left: '' }
  const isOver = claim.status === 'closed' || claim.status === 'withdrawn'
  return { date: isOver || period ? table.over : table.noDates, left: '' }
}

function moneyOf(text: Text, { amount, atRisk }: ClaimStanding): SeasonRow['money'] {
  const { table } = text.tab.season
  if (!amount) return { amount: table.noCosts, note: '' }
  return { amount: moneyList(text, [amount]), note: atRisk ? table.atRisk : table.notAtRisk }
}

function readinessOf({ tab, formats }: Text, { progress }: ClaimStanding): SeasonRow['readiness'] {
  const { done, total } = progress
  const { table } = tab.season
  const words = total > 0 ? table.ready(formats.number(done), formats.number(total)) : table.noList
  return { done, total, words }
}

/** Amounts of one currency beside each other; nothing is converted, so currencies follow their codes. */
const moneyKey = (amount: Money | undefined) =>
  amount ? `${amount.currency} ${String(amount.minor).padStart(16, '0')}` : ''

const dates = ({ body }: CoOpClaim, { formats, tab }: Text) =>
  body.answers.dates ? formats.period(body.answers.dates.from, body.answers.dates.to) : tab.season.table.noDates

function keysOf({ claim, period }: ClaimStanding): SeasonRowKeys {
  const { status, body, ownerId } = claim
  const said = body.reports.at(-1)?.status
  return {
    status: [`here:${status}`, ...(said ? [`there:${said}`] : [])],
    period: period?.from ?? 'none',
    program: body.answers.program ?? 'none',
    owner: ownerId,
  }
}

/** Before a claim is submitted there is nothing of it to report. */
function theirsOf(text: Text, { status, body }: CoOpClaim): string {
  const isThere = status === 'handed-over' || status === 'closed' || body.reports.length > 0
  return isThere ? shownText(statusInWords(text, body, 'submitted')) : ''
}

/** A claim as a row of the table; `place` is where it comes by urgency. */
export function seasonRow(reader: SeasonReader, standing: ClaimStanding, place: number): SeasonRow {
  const { text } = reader
  const { tab, catalogue } = text
  const { claim, period, progress, amount, deadline, atRisk } = standing
  const { activity, program } = claim.body.answers
  const title = shownText(claimTitle(text, claim))
  const owner = ownerOf(reader, claim)
  const here = tab.season.totals.status[claim.status]
  const step = seasonStep(text, standing)
  return {
    id: claim.id,
    title,
    activity: activity ? catalogue.activities[activity].name : '',
    program: program ? catalogue.programs[program].name : tab.season.filters.noProgram,
    owner,
    period: periodName(text, period),
    dates: dates(claim, text),
    here,
    theirs: theirsOf(text, claim),
    readiness: readinessOf(text, standing),
    money: moneyOf(text, standing),
    atRisk,
    deadline: deadlineOf(reader, standing),
    step,
    keys: keysOf(standing),
    sort: {
      claim: title,
      owner,
      period: period?.from ?? '',
      status: here,
      readiness: progress.total > 0 ? progress.done / progress.total : 0,
      money: moneyKey(amount),
      deadline: deadline?.submitBy ?? '9999',
      step: place,
    },
  }
}
