import { addDaysTo, addMonthsTo, type CalendarDate, daysBetween } from '../../rules/calendarDate'
import { claimBy, claimWindowOpens, lastWorkingDayUpTo, runItBy } from '../../rules/deadlines'
import type { ClaimStanding, SeasonStanding } from '../../rules/season/seasonStanding'
import { type Urgency, urgencies, urgencyOf } from '../../rules/season/urgencyOf'
import { sumsByCurrency } from '../../rules/sumsByCurrency'
import type { UsagePeriod } from '../../rules/usagePeriod'
import { claimTitle } from '../claimTitle'
import { moneyList } from '../moneyList'
import type { Text } from '../text/text'
import { shownText } from './shownText'
import { timeLeft } from './timeLeft'

/** A stretch of the picture, from 0 at its left to 1 at its right. */
export interface Span {
  from: number
  to: number
}

/** A usage period with its claiming window and the day to submit by. */
export interface TimelinePeriod {
  key: string
  label: string
  /** Beside the label: by when to submit, and how long that is. */
  due: string
  usage: Span
  window: Span
  deadline: { at: number; urgency: Urgency }
  /** The same as cells of the table. */
  cells: { runBy: string; from: string; submitBy: string; left: string; claims: string }
}

/** One of the most urgent claims: when its activity runs, and when it has to be submitted. */
export interface TimelineClaim {
  id: string
  title: string
  due: string
  activity: Span
  deadline: { at: number; urgency: Urgency }
}

/** The picture of the season in numbers, and what it says in words. */
export interface SeasonTimeline {
  title: string
  /** First days of months; `rank` says which stay where there is little room, `year` stands where one begins. */
  ticks: { at: number; label: string; year?: string; rank: 'half' | 'quarter' | 'month' }[]
  today: { at: number; label: string }
  periods: TimelinePeriod[]
  claims: TimelineClaim[]
  /** How many open claims are in the table alone; empty for none. */
  more: string
  summary: string
  legend: {
    title: string
    run: string
    window: string
    activity: string
    urgencies: { urgency: Urgency; label: string }[]
  }
  table: { toggle: string; caption: string; columns: Record<'period' | keyof TimelinePeriod['cells'], string> }
}

/** As many claims as the picture stays readable with. */
const mostClaims = 6

interface Range {
  from: CalendarDate
  /** The day after the last. */
  end: CalendarDate
}

const at = ({ from, end }: Range, day: CalendarDate) => {
  const part = daysBetween(from, day) / daysBetween(from, end)
  return Math.round(Math.min(Math.max(part, 0), 1) * 10_000) / 10_000
}

/** Both days included. */
const span = (range: Range, from: CalendarDate, to: CalendarDate): Span => ({
  from: at(range, from),
  to: at(range, addDaysTo(to, 1)),
})

const firstOfMonth = (day: CalendarDate) => `${day.slice(0, 7)}-01`

/** Whole months, from the first period to the last day to claim, today within. */
function rangeOf(periods: readonly UsagePeriod[], today: CalendarDate): Range {
  const days = [today, ...periods.flatMap((period) => [period.from, claimBy(period)])].sort()
  const [first = today, last = today] = [days[0], days.at(-1)]
  return { from: firstOfMonth(first), end: addMonthsTo(firstOfMonth(last), 1) }
}

const rankOf = (month: string) => {
  if (month === '01' || month === '07') return 'half'
  return month === '04' || month === '10' ? 'quarter' : 'month'
}

function ticksOf({ formats }: Text, range: Range): SeasonTimeline['ticks'] {
  const months: CalendarDate[] = []
  for (let month = range.from; month < range.end; month = addMonthsTo(month, 1)) months.push(month)
  return months.map((day, index) => {
    const month = day.slice(5, 7)
    const beginsYear = index === 0 || month === '01'
    return {
      at: at(range, day),
      label: formats.month(day),
      ...(beginsYear && { year: formats.year(day) }),
      rank: rankOf(month),
    }
  })
}

interface Painter {
  text: Text
  range: Range
  today: CalendarDate
  holidays: readonly CalendarDate[]
  standing: SeasonStanding
}

function claimsOf({ text, standing }: Painter, period: UsagePeriod): string {
  const { timeline } = text.tab.season
  const mine = standing.claims.filter((claim) => claim.atRisk && claim.period?.from === period.from)
  if (mine.length === 0) return timeline.nothing
  const sums = moneyList(text, sumsByCurrency(mine.flatMap(({ amount }) => amount ?? [])))
  const counted = text.risk.claims(mine.length, text.formats.number(mine.length))
  return text.risk.joined([counted, sums].filter(Boolean))
}

function periodOf(painter: Painter, period: UsagePeriod): TimelinePeriod {
  const { text, range, today, holidays } = painter
  const { formats, tab } = text
  const last = claimBy(period)
  const submitBy = lastWorkingDayUpTo(last, holidays)
  const opens = claimWindowOpens(period)
  const left = timeLeft(text, { submitBy, claimBy: last }, today)
  const by = formats.shortDate(submitBy)
  const { timeline } = tab.season
  const due = today > last ? timeline.wasDue(by) : text.risk.joined([timeline.submitBy(by), left])
  return {
    key: period.from,
    label: formats.period(period.from, period.to),
    due,
    usage: span(range, period.from, runItBy(period)),
    window: span(range, opens, last),
    deadline: { at: at(range, addDaysTo(submitBy, 1)), urgency: urgencyOf(submitBy, last, today) },
    cells: {
      runBy: formats.shortDate(runItBy(period)),
      from: formats.shortDate(opens),
      submitBy: by,
      left,
      claims: claimsOf(painter, period),
    },
  }
}

/** What can be drawn of a claim: it is not submitted, and its dates lie in the picture. */
function drawable({ range }: Painter, { deadline, claim }: ClaimStanding): boolean {
  const { dates } = claim.body.answers
  return deadline !== undefined && dates !== undefined && dates.to >= range.from && dates.from < range.end
}

function claimOf({ text, range, today }: Painter, { claim, deadline }: ClaimStanding): TimelineClaim[] {
  const { dates } = claim.body.answers
  if (!deadline || !dates) return []
  const left = timeLeft(text, deadline, today)
  return [
    {
      id: claim.id,
      title: shownText(claimTitle(text, claim)),
      due: left,
      activity: span(range, dates.from, dates.to),
      deadline: { at: at(range, addDaysTo(deadline.submitBy, 1)), urgency: deadline.urgency },
    },
  ]
}

function summaryOf({ text, today }: Painter, periods: readonly TimelinePeriod[], drawn: readonly ClaimStanding[]) {
  const { formats, tab } = text
  const { summary, nothing } = tab.season.timeline
  const ofPeriods = periods.map(({ label, cells }) => {
    const dates = summary.period(label, cells.runBy, cells.from, cells.submitBy, cells.left)
    return cells.claims === nothing ? dates : `${dates} ${summary.claims(cells.claims)}`
  })
  const ofClaims = drawn.flatMap(({ claim, deadline }) => {
    const { dates } = claim.body.answers
    if (!deadline || !dates) return []
    const title = shownText(claimTitle(text, claim))
    const days = formats.period(dates.from, dates.to)
    return summary.claim(title, days, formats.shortDate(deadline.submitBy), timeLeft(text, deadline, today))
  })
  return [summary.today(formats.date(today)), ...ofPeriods, ...ofClaims].join(' ')
}

const urgenciesOf = ({ tab }: Text) => urgencies.map((urgency) => ({ urgency, label: tab.season.urgency[urgency] }))

/** Lays out the season: its usage periods, what is most urgent in them, and today, on one line of time. */
export function seasonTimeline(
  text: Text,
  standing: SeasonStanding,
  usagePeriods: readonly UsagePeriod[],
  { today, holidays }: { today: CalendarDate; holidays: readonly CalendarDate[] },
): SeasonTimeline {
  const { formats, tab } = text
  const words = tab.season.timeline
  const range = rangeOf(usagePeriods, today)
  const painter: Painter = { text, range, today, holidays, standing }
  const open = standing.claims.filter((claim) => drawable(painter, claim))
  const drawn = open.slice(0, mostClaims)
  const periods = usagePeriods.map((period) => periodOf(painter, period))
  const hidden = open.length - drawn.length
  return {
    title: words.title,
    ticks: ticksOf(text, range),
    today: { at: at(range, today), label: words.today(formats.shortDate(today)) },
    periods,
    claims: drawn.flatMap((claim) => claimOf(painter, claim)),
    more: hidden > 0 ? words.more(hidden, formats.number(hidden)) : '',
    summary: summaryOf(painter, periods, drawn),
    legend: {
      title: words.legend,
      run: words.run,
      window: words.window,
      activity: words.activity,
      urgencies: urgenciesOf(text),
    },
    table: { toggle: words.asTable, caption: words.caption, columns: words.columns },
  }
}
