import type { Urgency } from '../../rules/season/urgencyOf'

/** Columns of the table of claims. */
export type SeasonColumn = 'claim' | 'owner' | 'period' | 'status' | 'readiness' | 'money' | 'deadline' | 'step'

/** Words of the season view. Dates, amounts and counts arrive written out; `n` where words depend on the number. */
export interface SeasonText {
  title: string
  scope: { label: string; own: string; organisation: string }
  /** The link to the page with roles, funds and parked reminders. */
  organisation: string
  sentence: {
    present(period: string, runBy: string, submitBy: string): string
    before(period: string, submitBy: string, left: string): string
  }
  atRisk: {
    title: string
    none: string
    claims(n: number, count: string): string
    next(date: string, left: string): string
  }
  left: {
    days(days: string): string
    today: string
    lastDay(claimBy: string): string
    passed(days: string): string
  }
  urgency: Record<Urgency, string>
  timeline: {
    title: string
    today(date: string): string
    run: string
    window: string
    activity: string
    submitBy(date: string): string
    wasDue(date: string): string
    more(n: number, count: string): string
    legend: string
    /** One sentence of the summary for those who do not see the picture. */
    summary: {
      today(date: string): string
      period(period: string, runBy: string, from: string, submitBy: string, left: string): string
      claims(claims: string): string
      claim(title: string, dates: string, submitBy: string, left: string): string
    }
    asTable: string
    caption: string
    columns: { period: string; runBy: string; from: string; submitBy: string; left: string; claims: string }
    nothing: string
  }
  totals: {
    title: string
    here: string
    theirs: string
    status: Record<'draft' | 'preparing' | 'ready' | 'handed-over' | 'closed' | 'withdrawn', string>
    none: string
  }
  funds: { title: string }
  filters: {
    title: string
    search: string
    status: string
    period: string
    program: string
    owner: string
    all: string
    onlyAtRisk: string
    clear: string
    noProgram: string
    shown(shown: string, total: string): string
    nothing: string
  }
  table: {
    title: string
    caption: string
    columns: Record<SeasonColumn, string>
    sorted: { up: string; down: string }
    sortBy(column: string): string
    ready(done: string, total: string): string
    noList: string
    atRisk: string
    notAtRisk: string
    noCosts: string
    noDates: string
    submitted: string
    over: string
    deputy: string
    somebody: string
    more(count: string): string
  }
  step: {
    enter: string
    check: string
    package: string
    submit: string
    answer: string
    rejected: string
    ask: string
    wait: string
    none: string
  }
  csv: {
    download: string
    failed: string
    fileName(date: string): string
    columns: Record<
      | 'title'
      | 'number'
      | 'activity'
      | 'program'
      | 'usageFrom'
      | 'usageTo'
      | 'from'
      | 'to'
      | 'here'
      | 'theirs'
      | 'theirsOn'
      | 'done'
      | 'needed'
      | 'amount'
      | 'currency'
      | 'atRisk'
      | 'submitBy'
      | 'claimBy'
      | 'owner'
      | 'id',
      string
    >
    yes: string
    no: string
  }
  newClaim: { title: string; failed: string }
  empty: {
    title: string
    titleOrganisation: string
    what: readonly string[]
    step: string
    /** What to type; the commands of every language know it. */
    command: string
    open: string
  }
}
