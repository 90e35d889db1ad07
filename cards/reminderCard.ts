import { publishedClaimBy } from '../rules/deadlines'
import { statusTurn } from '../rules/reminders/statusTurn'
import { usagePeriodOf } from '../rules/usagePeriod'
import type { Card, CardButton } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { showCard } from './elements/showCard'
import { tabLine } from './elements/tabLine'
import { isRequestReminder } from './isRequestReminder'
import { reminderButtons } from './reminderButtons'
import { reminderFactLines } from './reminderFactLines'
import { reminderList } from './reminderList'
import { reminderWords } from './reminderWords'
import type { ClaimReminder, ShownReminder } from './shownReminder'
import { snoozeInputs } from './snoozeInputs'

export interface ReminderCardData {
  reminder: ShownReminder
  /** It may have been sent before. */
  again: boolean
  /** Whom it was for, when they could not be reached. */
  insteadOf?: string
}

/** Near the deadline, and on the day of an event, there is nothing to put off. */
function snoozeButton(ctx: CardContext, { kind, claim, submit }: ClaimReminder): CardButton[] {
  const isOfADay = kind === 'shot-list' || kind === 'photos' || kind === 'claim-passed'
  if (isOfADay || !submit || submit.daysLeft < 2) return []
  const { input, press } = snoozeInputs(ctx, claim.id)
  return [showCard(ctx.text.reminders.buttons.snooze, [input], [press])]
}

/** Which of two published dates this counts with. */
function whyButton(ctx: CardContext, { kind, claim }: ClaimReminder): CardButton[] {
  const { dates } = claim.body.answers
  if (kind !== 'claim-passed' || !dates) return []
  const printed = ctx.text.formats.date(publishedClaimBy(usagePeriodOf(dates.to)))
  return [showCard(ctx.text.cards.buttons.why, [line(ctx.text.reminders.published(printed))])]
}

function actionsOf(ctx: CardContext, reminder: ShownReminder): CardButton[] {
  const mends = reminderButtons(ctx, reminder, 2)
  if (reminder.kind === 'status' || reminder.kind === 'fund-run-by')
    return [...mends, button(ctx, ctx.text.reminders.buttons.plan, { verb: 'reminder.list' })]
  if (isRequestReminder(reminder))
    return [...mends, button(ctx, ctx.text.cards.buttons.checklist, { verb: 'claim.open', claimId: reminder.claim.id })]
  const open = button(ctx, ctx.text.cards.buttons.checklist, { verb: 'claim.open', claimId: reminder.claim.id })
  const isThere = mends.some((mend) => mend.type === 'Action.Execute' && mend.verb === 'claim.open')
  return [...mends, ...(isThere ? [] : [open]), ...snoozeButton(ctx, reminder), ...whyButton(ctx, reminder)]
}

function turnOf({ text }: CardContext, reminder: ShownReminder): string {
  if (reminder.kind === 'keep-until' || reminder.kind === 'request-lead') return ''
  if (reminder.kind === 'status') return text.reminders.turn[statusTurn(reminder.claims)]
  return text.reminders.turn['facts' in reminder ? reminder.facts.turn : 'you']
}

/** Why this person gets it. */
function whyOf({ text }: CardContext, { kind }: ShownReminder, insteadOf: string | undefined): string {
  const { why, whyFund, whyInstead } = text.reminders
  if (insteadOf !== undefined || kind === 'request-lead') return whyInstead
  return kind === 'fund-run-by' ? whyFund : why
}

/** One reminder: what, how much money, how many days, what is missing, whose turn it is, and the button that mends it. */
export function reminderCard(ctx: CardContext, { reminder, again, insteadOf }: ReminderCardData): Card {
  const { reminders } = ctx.text
  const words = reminderWords(ctx.text, reminder)
  const says = reminders.says[reminder.kind](words)
  const turn = turnOf(ctx, reminder)
  const why = whyOf(ctx, reminder, insteadOf)
  const isOfClaim = 'facts' in reminder
  return adaptiveCard(
    ctx,
    [
      ...(again ? [line(reminders.again, { isSubtle: true })] : []),
      ...(insteadOf === undefined ? [] : [line(reminders.insteadOf(plain(insteadOf, 80)))]),
      heading(reminders.title[reminder.kind](words)),
      ...(says ? [line(says)] : []),
      ...reminderFactLines(ctx, reminder).map((fact) => line(fact, { spacing: 'small' })),
      ...(isOfClaim ? reminderList(ctx, reminder) : []),
      ...(turn ? [line(turn, { weight: 'bolder' })] : []),
      ...tabLine(ctx, 'claim' in reminder ? reminder.claim.id : undefined),
      line(why, { isSubtle: true, size: 'small' }),
    ],
    actionsOf(ctx, reminder),
  )
}
