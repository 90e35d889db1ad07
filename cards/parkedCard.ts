import type { CalendarDate } from '../rules/calendarDate'
import type { ReminderKind } from '../rules/reminders/reminderKinds'
import type { Card, CardElement } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { notReached } from './notReached'

/** A reminder that reached nobody: what it was about, whose it was, and the code of why. Names as typed. */
export interface ParkedRow {
  name: string
  person: string
  kind: ReminderKind
  subject: string
  reason: string
  deadline: CalendarDate
}

const mostShown = 15

function rowLines({ text }: CardContext, row: ParkedRow): CardElement[] {
  const { plan, formats } = text
  const daysBefore = /^\d{1,3}$/.test(row.subject) ? Number(row.subject) : 0
  const what = plan.what[row.kind]({ days: formats.days(daysBefore), daysBefore })
  const claim = plain(row.name, 60) || plan.someClaim
  const person = plain(row.person, 60) || plan.somebody
  const why = plan.notReached[notReached(row.reason)]
  return [
    line(plan.parkedLine(claim, person, what), { weight: 'bolder' }),
    line(plan.parkedWhy(why, formats.shortDate(row.deadline)), { spacing: 'none' }),
  ]
}

/** What reached nobody, why, and a way to try again: for claims leads. */
export function parkedCard(ctx: CardContext, { rows }: { rows: readonly ParkedRow[] }): Card {
  const { plan, cards, formats } = ctx.text
  const shown = rows.slice(0, mostShown)
  const hidden = rows.length - shown.length
  const more = hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true })] : []
  const list = [...shown.flatMap((row) => rowLines(ctx, row)), ...more, line(plan.parkedAbout, { isSubtle: true })]
  const retry = button(ctx, plan.buttons.retry, { verb: 'reminder.retry' }, { style: 'positive' })
  return adaptiveCard(
    ctx,
    [heading(plan.parkedTitle), ...(rows.length > 0 ? list : [line(plan.parkedNone)])],
    rows.length > 0 ? [retry] : [button(ctx, plan.buttons.reminders, { verb: 'reminder.list' })],
  )
}
