import type { CalendarDate } from '../rules/calendarDate'
import type { CoOpClaim } from '../rules/claim'
import type { ReminderKind } from '../rules/reminders/reminderKinds'
import type { Card, CardButton } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
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

export interface PlanCardData {
  /** Earliest first; at most twenty are shown. */
  rows: readonly PlanRow[]
  /** Only of this claim. */
  claim?: CoOpClaim
  stopped: boolean
  /** The person has claims at all. */
  hasClaims: boolean
  timeZone: string
  /** How many reminders reached nobody, for those who may see that. */
  parked: number
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
function nothing({ text }: CardContext, { claim, hasClaims }: PlanCardData): string {
  if (claim) return text.plan.noneOf
  return hasClaims ? text.plan.none : text.plan.noClaims
}

function linesOf(ctx: CardContext, data: PlanCardData): string[] {
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

function buttonsOf(ctx: CardContext, { claim, rows, stopped, parked }: PlanCardData): CardButton[] {
  const { plan, cards, formats } = ctx.text
  const canSnooze = claim !== undefined && !stopped && rows.length > 0
  const ofClaim = claim
    ? [
        button(ctx, cards.buttons.checklist, { verb: 'claim.open', claimId: claim.id }),
        ...(canSnooze ? [button(ctx, plan.buttons.snooze, { verb: 'reminder.snooze', claimId: claim.id })] : []),
        button(ctx, plan.buttons.calendar, { verb: 'reminder.calendar', claimId: claim.id }),
      ]
    : [button(ctx, cards.buttons.myClaims, { verb: 'claim.list' })]
  return [
    ...(stopped ? [button(ctx, plan.buttons.start, { verb: 'reminder.start' }, { style: 'positive' })] : []),
    ...ofClaim,
    button(ctx, plan.buttons.settings, { verb: 'settings.open' }),
    ...(parked > 0 ? [button(ctx, plan.buttons.parked(formats.number(parked)), { verb: 'reminder.parked' })] : []),
  ]
}

/** What a person will be reminded of and when, a line each with what makes it stop; of one claim or of all. */
export function planCard(ctx: CardContext, data: PlanCardData): Card {
  const { plan } = ctx.text
  const { claim, rows, stopped } = data
  return adaptiveCard(
    ctx,
    [
      heading(claim ? plan.titleOf(plain(claimTitle(ctx.text, claim), 120)) : plan.title),
      ...linesOf(ctx, data).map((each) => line(each, { spacing: 'small' })),
      ...(rows.length > 0 && !stopped ? [line(plan.about(data.timeZone), { isSubtle: true, size: 'small' })] : []),
    ],
    buttonsOf(ctx, data),
  )
}
