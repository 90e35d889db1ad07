import type { CalendarDate } from '../rules/calendarDate'
import type { CoOpClaim } from '../rules/claim'
import type { ReminderKind } from '../rules/reminders/reminderKinds'
import type { CardContext } from './cardContext'
import { plain } from './elements/plain'

/** One reminder to come: its day and time (`HH:MM`) where the person is. */
export interface PlanRow {
  on: CalendarDate
  time: string
  kind: ReminderKind
  /** As planned: the days before, of those that count back. */
  subject: string
  /** What the claim or fund is called, as typed. */
  name: string
  /** How many claims it is about. */
  claims: number
}

/** What will come for a person. */
export interface PlanData {
  /** Earliest first; at most twenty are shown. */
  rows: readonly PlanRow[]
  /** Only of this claim. */
  claim?: CoOpClaim
  stopped: boolean
  /** The person has claims at all. */
  hasClaims: boolean
}

const mostShown = 20

function rowLine({ text }: CardContext, row: PlanRow, ofClaim: boolean): string {
  const { plan, formats } = text
  const daysBefore = /^\d{1,3}$/.test(row.subject) ? Number(row.subject) : 0
  const what = plan.what[row.kind]({ days: formats.days(daysBefore), daysBefore })
  const when = plan.when(formats.shortDate(row.on), row.time)
  const until = plan.until[row.kind]
  const name = row.claims > 1 ? plan.claims(formats.number(row.claims)) : plain(row.name, 60)
  return ofClaim ? plan.lineOfClaim(when, what, until) : plan.line(when, name, what, until)
}

/** Why nothing will come. */
function nothing({ text }: CardContext, { claim, hasClaims }: PlanData): string {
  if (claim) return text.plan.noneOf
  return hasClaims ? text.plan.none : text.plan.noClaims
}

/** What a person will be reminded of, a line each, or why nothing will come. */
export function planLines(ctx: CardContext, data: PlanData): string[] {
  const { plan, formats } = ctx.text
  const { rows, claim, stopped } = data
  if (stopped) return [plan.stopped]
  if (rows.length === 0) return [nothing(ctx, data)]
  const shown = rows.slice(0, mostShown).map((row) => rowLine(ctx, row, claim !== undefined))
  const hidden = rows.length - shown.length
  const snoozed = claim?.body.snoozedUntil
  const isSnoozed = snoozed !== undefined && snoozed >= ctx.today
  return [
    ...(isSnoozed ? [plan.snoozed(formats.date(snoozed))] : []),
    ...shown,
    ...(hidden > 0 ? [plan.hidden(formats.number(hidden))] : []),
  ]
}
