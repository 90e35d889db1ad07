import type { CalendarDate } from '../calendarDate'
import type { Outcome } from '../outcome'
import { readDate } from '../readDate'
import type { Reason } from '../reasons'
import type { ChangeContext } from './change'

/** A day on which something showed in Partner Center; it cannot lie ahead. `question` names the refused input. */
export function pastDay(
  typed: string,
  question: string,
  context: Pick<ChangeContext, 'today'>,
): Outcome<CalendarDate, Reason> {
  const read = readDate(typed, context)
  if (!read.ok) return { ...read, params: { ...read.params, question } }
  if (read.value > context.today) return { ok: false, reason: 'dateInFuture', params: { on: read.value, question } }
  return read
}
