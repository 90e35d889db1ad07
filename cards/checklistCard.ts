import type { CalendarDate } from '../rules/calendarDate'
import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { DatedItem } from '../rules/missingByWhen'
import type { Progress } from '../rules/progress'
import { byWhen } from './byWhen'
import type { Card, CardElement } from './card'
import type { CardContext } from './cardContext'
import { checklistButtons } from './checklistButtons'
import { type ChecklistDeadline, checklistDeadline } from './checklistDeadline'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { picker } from './elements/picker'
import { plain } from './elements/plain'
import { subheading } from './elements/subheading'
import { tabLine } from './elements/tabLine'
import { itemAsk } from './itemAsk'
import { itemChoices } from './itemChoices'
import { itemName } from './itemName'
import { statusLines } from './statusLines'

export interface ChecklistCardData {
  claim: CoOpClaim
  items: readonly ChecklistItem[]
  progress: Progress
  /** What is missing with its latest sensible day, the earliest first; those of `progress` that are not in it come last. */
  dated?: readonly DatedItem[]
  /** When the person hears of the claim next, or that reminders are stopped. */
  reminders?: { next?: CalendarDate; stopped: boolean }
  deadline: ChecklistDeadline
  /** Money at stake, formatted, one sum for each currency. */
  amount: string
  fileNames: Readonly<Record<string, string>>
  /** Names of files that are promised and not yet kept. */
  arriving: readonly string[]
  /** How it stands, in a sentence. */
  readiness: string
  /** Nothing can be changed any more. */
  closed?: boolean
  /** 0-based, twenty items each. */
  page?: number
  /** Titles of the linked claims. */
  siblings?: readonly string[]
  /** What just happened, by whom and when. */
  changed?: string
}

const pageSize = 20

function about(ctx: CardContext, data: ChecklistCardData): CardElement[] {
  const { checklist } = ctx.text.cards
  const { siblings = [] } = data
  const linked = plain(ctx.text.formats.list(siblings.slice(0, 5)))
  return [
    ...(data.amount ? [line(checklist.amount(plain(data.amount)))] : []),
    ...(siblings.length > 0 ? [line(checklist.siblings(linked), { isSubtle: true })] : []),
  ]
}

function lockedLine(ctx: CardContext, { status: ours, body }: CoOpClaim): CardElement {
  const { checklist } = ctx.text.cards
  if (ours === 'withdrawn') return line(checklist.withdrawn)
  const number = body.claimNumber
  return line(number ? checklist.locked(plain(number, 60)) : checklist.lockedNoNumber, { weight: 'bolder' })
}

/** What is missing, the earliest day first, and in the order of the list where there are no days. */
function missingOf({ progress, dated = [] }: ChecklistCardData): ChecklistItem[] {
  const rank = new Map(dated.map(({ item }, index) => [item.id, index]))
  const at = ({ id }: ChecklistItem) => rank.get(id) ?? dated.length
  return [...progress.missing].sort((one, other) => at(one) - at(other))
}

function gap(ctx: CardContext, item: ChecklistItem, { dated = [] }: ChecklistCardData): CardElement[] {
  const { cards, formats } = ctx.text
  const name = cards.numbered(formats.number(item.number), itemName(ctx.text, item))
  const when = dated.find((one) => one.item.id === item.id)
  return [
    line(when ? byWhen(ctx.text, name, when) : name, { weight: 'bolder', spacing: 'medium' }),
    line(itemAsk(ctx.text, item), { spacing: 'none' }),
  ]
}

function gaps(ctx: CardContext, data: ChecklistCardData): CardElement[] {
  const { items, progress, readiness, arriving } = data
  const { cards, formats } = ctx.text
  const urgent = missingOf(data)
    .slice(0, 3)
    .flatMap((item) => gap(ctx, item, data))
  const names = plain(formats.list(arriving.slice(0, 10).map((name) => name.slice(0, 60))), 700)
  return [
    line(cards.checklist.ready(formats.number(progress.done), formats.number(progress.total)), { weight: 'bolder' }),
    ...(readiness ? [line(plain(readiness, 400), { spacing: 'none' })] : []),
    ...(arriving.length > 0 ? [line(cards.checklist.arriving(names))] : []),
    ...(items.length === 0 ? [line(cards.checklist.none)] : []),
    ...(items.length > 0 && urgent.length === 0 ? [line(cards.checklist.allThere)] : []),
    ...(urgent.length > 0 ? [subheading(cards.checklist.urgent), ...urgent] : []),
  ]
}

function pickItem(ctx: CardContext, data: ChecklistCardData): CardElement[] {
  const { claim, items, dated = [], page = 0 } = data
  const shown = items.slice(page * pageSize, (page + 1) * pageSize)
  if (shown.length === 0) return []
  const { checklist, buttons } = ctx.text.cards
  const choices = itemChoices(ctx.text, shown, dated)
  const value = missingOf(data).find((item) => shown.includes(item))?.id
  const look = value === undefined ? {} : ({ style: 'positive' } as const)
  const open = button(ctx, buttons.openItem, { verb: 'evidence.attach', claimId: claim.id }, look)
  return [
    {
      ...picker(ctx, 'in.item', checklist.pick, choices, value === undefined ? {} : { value }),
      separator: true,
      spacing: 'large',
    },
    { type: 'ActionSet', actions: [open] },
  ]
}

/** When the person hears of the claim next, in one quiet line. */
function nextReminder({ text }: CardContext, { reminders, claim }: ChecklistCardData): CardElement[] {
  const { plan, formats } = text
  if (claim.status === 'withdrawn' || claim.status === 'closed') return []
  const sentence = reminders?.stopped
    ? plan.nextStopped
    : reminders?.next && plan.next(formats.shortDate(reminders.next))
  return sentence ? [line(sentence, { isSubtle: true, size: 'small', spacing: 'none' })] : []
}

/** The living centre of a claim: where it stands, what is most urgent, every item to open, what is done folded away. */
export function checklistCard(ctx: CardContext, data: ChecklistCardData): Card {
  const { claim } = data
  const { activity } = claim.body.answers
  const locked = data.closed === true || ['handed-over', 'closed', 'withdrawn'].includes(claim.status)
  const pages = Math.ceil(data.items.length / pageSize)
  const { next, rest } = checklistButtons(ctx, data, { page: data.page ?? 0, pages, locked })
  const body = [
    ...(data.changed ? [line(plain(data.changed, 300), { isSubtle: true })] : []),
    heading(plain(claimTitle(ctx.text, claim), 120)),
    ...(activity ? [line(ctx.text.catalogue.activities[activity].name, { isSubtle: true, spacing: 'none' })] : []),
    ...statusLines(ctx, claim),
    ...(locked ? [lockedLine(ctx, claim)] : checklistDeadline(ctx, data.deadline)),
    ...nextReminder(ctx, data),
    ...tabLine(ctx, claim.id),
    ...about(ctx, data),
    ...(locked ? [] : [...gaps(ctx, data), ...pickItem(ctx, data)]),
    ...(next.length > 0 ? [{ type: 'ActionSet', actions: next } as const] : []),
  ]
  return adaptiveCard(ctx, body, rest)
}
