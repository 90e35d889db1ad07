import { requestProgress } from '../rules/requests/requestProgress'
import type { CardContext } from './cardContext'
import { plain } from './elements/plain'
import { isRequestReminder } from './isRequestReminder'
import type { RequestReminder, ShownReminder } from './shownReminder'

const earned = ({ text }: CardContext, { fund, remaining }: ShownReminder & { kind: 'fund-run-by' }) =>
  text.reminders.earned(text.formats.money(fund.minor, fund.currency), text.formats.money(remaining, fund.currency))

function answered({ text }: CardContext, { request }: RequestReminder): string {
  const { done, total } = requestProgress(request)
  return text.reminders.answered(text.formats.number(done), text.formats.number(total))
}

/** How much money a reminder is about, and how long there is to submit: a sentence each. */
export function reminderFactLines(ctx: CardContext, reminder: ShownReminder): string[] {
  const { reminders, formats } = ctx.text
  if (reminder.kind === 'status') return []
  if (isRequestReminder(reminder)) return [answered(ctx, reminder)]
  if (reminder.kind === 'fund-run-by') return [earned(ctx, reminder)]
  const { amount, submit, kind } = reminder
  if (kind === 'keep-until') return []
  const isCounted = kind === 'claim-by' || kind === 'snoozed'
  const left = submit && submit.daysLeft > 0 && !isCounted ? formats.days(submit.daysLeft) : ''
  const by = submit && kind !== 'claim-passed' ? [reminders.submitBy(formats.date(submit.on), left)] : []
  return [...by, ...(amount ? [reminders.amount(plain(amount))] : [])]
}
