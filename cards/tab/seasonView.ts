import type { CalendarDate } from '../../rules/calendarDate'
import type { CoOpClaim } from '../../rules/claim'
import { claimBy, lastWorkingDayUpTo, runItBy } from '../../rules/deadlines'
import type { Fund } from '../../rules/fund'
import type { RiskContext } from '../../rules/moneyAtRisk'
import { seasonPeriods } from '../../rules/season/seasonPeriods'
import { type SeasonStanding, seasonStanding } from '../../rules/season/seasonStanding'
import type { Urgency } from '../../rules/season/urgencyOf'
import { sumsByCurrency } from '../../rules/sumsByCurrency'
import { type UsagePeriod, usagePeriodOf } from '../../rules/usagePeriod'
import { fundsAdvice } from '../fundsAdvice'
import { moneyList } from '../moneyList'
import type { SeasonColumn } from '../text/tabSeasonText'
import type { Text } from '../text/text'
import { rememberedFormats } from './rememberedFormats'
import { type SeasonFilters, seasonFilters } from './seasonFilters'
import { type SeasonRow, seasonRow } from './seasonRow'
import { type SeasonTimeline, seasonTimeline } from './seasonTimeline'
import { type SeasonTotals, seasonTotals } from './seasonTotals'
import { timeLeft } from './timeLeft'

/** Whose claims: the person's own with those they are the deputy of, or the organisation's. */
export type SeasonScope = 'own' | 'organisation'

/** What there is to say where no claim is. */
export interface SeasonEmpty {
  title: string
  what: readonly string[]
  step: string
  command: string
  /** The chat with the bot, where its address is known. */
  open?: { label: string; url: string }
}

/** Earned funds that nobody has claimed, by usage period. */
export interface SeasonFunds {
  title: string
  periods: { title: string; advice: string; lines: string[] }[]
  note: string
}

/** The season at a glance; JSON, and every string as it is shown. */
export interface SeasonView {
  /** BCP 47 tag of the words, by which they are sorted. */
  language: string
  scope: SeasonScope
  title: string
  /** The dates of the season in sentences. */
  sentences: string[]
  /** Only for who may see both. */
  scopes?: { label: string; own: string; organisation: string; more: string }
  atRisk: { title: string; amount: string; facts: string[]; urgency?: Urgency }
  timeline: SeasonTimeline
  totals: SeasonTotals
  /** Of the organisation alone. */
  funds?: SeasonFunds
  filters: SeasonFilters
  table: {
    title: string
    caption: string
    columns: { key: SeasonColumn; label: string; sortBy: string }[]
    sorted: { up: string; down: string }
    /** With `{count}` in it. */
    more: string
  }
  rows: SeasonRow[]
  csv: { download: string; failed: string }
  newClaim: { title: string; failed: string }
  /** Instead of table, totals and filters. */
  empty?: SeasonEmpty
}

/** What the view is made of. */
export interface SeasonData extends RiskContext {
  scope: SeasonScope
  /** The reader may see the whole organisation. */
  isLead: boolean
  userId: string
  claims: readonly CoOpClaim[]
  funds: readonly Fund[]
  owners: Readonly<Record<string, string>>
  chatUrl?: string
}

/** The present usage period, and the one before while it can still be claimed. */
function sentencesOf(text: Text, periods: readonly UsagePeriod[], { today, holidays }: SeasonData): string[] {
  const { formats, tab } = text
  const { present, before } = tab.season.sentence
  const submitByOf = (period: UsagePeriod) => lastWorkingDayUpTo(claimBy(period), holidays)
  const named = ({ from, to }: UsagePeriod) => formats.period(from, to)
  const now = usagePeriodOf(today)
  const still = periods.filter((period) => period.to < today && today <= claimBy(period))
  return [
    present(named(now), formats.shortDate(runItBy(now)), formats.shortDate(submitByOf(now))),
    ...still.map((period) => {
      const submitBy = submitByOf(period)
      const left = timeLeft(text, { submitBy, claimBy: claimBy(period) }, today)
      return before(named(period), formats.shortDate(submitBy), left)
    }),
  ]
}

function atRiskOf(text: Text, { risk, claims }: SeasonStanding, today: CalendarDate): SeasonView['atRisk'] {
  const words = text.tab.season.atRisk
  const sums = sumsByCurrency(risk.ranked.flatMap(({ amount }) => amount ?? []))
  const [next] = risk.deadlines
  const urgency = claims.find(({ atRisk }) => atRisk)?.deadline?.urgency
  const count = risk.ranked.length
  const due = next && { submitBy: next.lastWorkingDay, claimBy: next.claimBy }
  return {
    title: words.title,
    amount: moneyList(text, sums) || words.none,
    facts: due
      ? [
          words.claims(count, text.formats.number(count)),
          words.next(text.formats.shortDate(due.submitBy), timeLeft(text, due, today)),
        ]
      : [],
    ...(urgency && { urgency }),
  }
}

function fundsOf(text: Text, { risk }: SeasonStanding, { today, funds }: SeasonData): SeasonFunds {
  const { left } = text.risk
  const periods = risk.funds.map((at) => ({
    title: left.period(text.formats.period(at.period.from, at.period.to), moneyList(text, at.left)),
    advice: fundsAdvice(text, at, today),
    lines: at.funds.map(({ fund, standing }) =>
      left.fund(text.catalogue.programs[fund.program].name, text.formats.money(standing.remaining, fund.currency)),
    ),
  }))
  return {
    title: text.tab.season.funds.title,
    periods,
    note: funds.length === 0 ? text.tabOrganisation.noFunds : left.entered,
  }
}

function tableOf({ tab }: Text, organisation: boolean): SeasonView['table'] {
  const { title, caption, columns, sorted, sortBy, more } = tab.season.table
  const keys: SeasonColumn[] = ['claim', 'period', 'status', 'readiness', 'money', 'deadline', 'step']
  if (organisation) keys.splice(1, 0, 'owner')
  return {
    title,
    caption,
    columns: keys.map((key) => ({ key, label: columns[key], sortBy: sortBy(columns[key]) })),
    sorted,
    more: more('{count}'),
  }
}

function emptyOf({ tab }: Text, { scope, chatUrl }: SeasonData): SeasonEmpty {
  const { title, titleOrganisation, what, step, command, open } = tab.season.empty
  return {
    title: scope === 'organisation' ? titleOrganisation : title,
    what,
    step,
    command,
    ...(chatUrl ? { open: { label: open, url: chatUrl } } : {}),
  }
}

/** Shows the season: its dates, every claim with what it has at stake, and what to do next. */
export function seasonView(words: Text, data: SeasonData): SeasonView {
  const text = { ...words, formats: rememberedFormats(words.formats) }
  const { season } = text.tab
  const { today, scope, claims, userId, owners, isLead } = data
  const organisation = scope === 'organisation'
  const standing = seasonStanding(claims, data.funds, data)
  const periods = seasonPeriods(claims, today)
  const reader = { text, today, userId, organisation, owners }
  const rows = standing.claims.map((claim, place) => seasonRow(reader, claim, place))
  const totals = seasonTotals(text, standing)
  return {
    language: text.language,
    scope,
    title: season.title,
    sentences: sentencesOf(text, periods, data),
    ...(isLead ? { scopes: { ...season.scope, more: season.organisation } } : {}),
    atRisk: atRiskOf(text, standing, today),
    timeline: seasonTimeline(text, standing, periods, data),
    totals,
    ...(organisation ? { funds: fundsOf(text, standing, data) } : {}),
    filters: seasonFilters(text, rows, totals, organisation),
    table: tableOf(text, organisation),
    rows,
    csv: { download: season.csv.download, failed: season.csv.failed },
    newClaim: season.newClaim,
    ...(rows.length === 0 ? { empty: emptyOf(text, data) } : {}),
  }
}
