import { statusTurn } from '../rules/reminders/statusTurn'
import type { Card, Container, TextBlock } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { tabLine } from './elements/tabLine'
import { isRequestReminder } from './isRequestReminder'
import { itemName } from './itemName'
import { reminderButtons } from './reminderButtons'
import { reminderFactLines } from './reminderFactLines'
import { reminderWords } from './reminderWords'
import type { ClaimReminder, ShownReminder } from './shownReminder'

export interface DigestCardData {
  /** The most urgent first; five are shown. */
  reminders: readonly ShownReminder[]
  /** Some of it may have been sent before. */
  again: boolean
  /** Whom it was for, when they could not be reached. */
  insteadOf?: string
}

const mostShown = 5
const mostNamed = 6

/** The first thing missing, with its day. */
function missing({ text }: CardContext, { facts }: ClaimReminder): string[] {
  const { reminders, formats } = text
  const [first, ...others] = facts.items
  if (!first) return []
  const name = itemName(text, first.item)
  const on = formats.shortDate(first.by)
  const dated = first.late ? reminders.lateShort(name, on) : reminders.dated(name, on)
  return [reminders.missingShort(dated, others.length > 0 ? formats.number(others.length) : '')]
}

/** `KRW 5,500,000 · 7 days left to submit · missing: Third-party invoice (by Jan 29, 2027) and 2 more` */
function inOneLine(ctx: CardContext, reminder: ClaimReminder): string {
  const { reminders, formats } = ctx.text
  const { amount, submit, kind } = reminder
  // The title counts these days already.
  const isCounted = kind === 'claim-by' || kind === 'snoozed' || kind === 'claim-passed'
  const left = submit && reminders.submitShort(submit.daysLeft, formats.days(Math.abs(submit.daysLeft)))
  return [
    ...(amount ? [plain(amount, 60)] : []),
    ...(left && !isCounted ? [left] : []),
    ...missing(ctx, reminder),
  ].join(' · ')
}

function linesOf(ctx: CardContext, reminder: ShownReminder): string[] {
  const { turn } = ctx.text.reminders
  if (reminder.kind === 'status') return [turn[statusTurn(reminder.claims)]]
  if (reminder.kind === 'request-lead') return reminderFactLines(ctx, reminder)
  if (reminder.kind === 'fund-run-by' || isRequestReminder(reminder))
    return [...reminderFactLines(ctx, reminder), turn.you]
  if (reminder.kind === 'keep-until') return []
  return [inOneLine(ctx, reminder), turn[reminder.facts.turn]].filter(Boolean)
}

function entry(ctx: CardContext, reminder: ShownReminder): Container {
  const { reminders } = ctx.text
  return {
    type: 'Container',
    separator: true,
    spacing: 'medium',
    items: [
      line(reminders.title[reminder.kind](reminderWords(ctx.text, reminder)), { weight: 'bolder' }),
      ...linesOf(ctx, reminder).map((each) => line(each, { spacing: 'none' })),
      { type: 'ActionSet', actions: reminderButtons(ctx, reminder, 1) },
    ],
  }
}

/** What is not shown is counted, and named so that nobody has to guess. */
function rest({ text }: CardContext, hidden: readonly ShownReminder[]): TextBlock[] {
  if (hidden.length === 0) return []
  const { reminders, formats } = text
  const names = [...new Set(hidden.map((reminder) => reminderWords(text, reminder).claim))]
  const more = names.length > mostNamed ? [text.cards.more(formats.number(names.length - mostNamed))] : []
  return [line(reminders.hidden(formats.number(hidden.length), formats.list([...names.slice(0, mostNamed), ...more])))]
}

/** Several reminders in one message: each by itself with the button that mends it, the rest counted. */
export function digestCard(ctx: CardContext, { reminders: all, again, insteadOf }: DigestCardData): Card {
  const { reminders, formats } = ctx.text
  const shown = all.slice(0, mostShown)
  return adaptiveCard(
    ctx,
    [
      ...(again ? [line(reminders.again, { isSubtle: true })] : []),
      ...(insteadOf === undefined ? [] : [line(reminders.insteadOf(plain(insteadOf, 80)))]),
      heading(reminders.digest(formats.number(all.length))),
      ...shown.map((reminder) => entry(ctx, reminder)),
      ...rest(ctx, all.slice(mostShown)),
      ...tabLine(ctx),
      line(insteadOf === undefined ? reminders.why : reminders.whyInstead, { isSubtle: true, size: 'small' }),
    ],
    [button(ctx, reminders.buttons.plan, { verb: 'reminder.list' })],
  )
}
