import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { Progress } from '../rules/progress'
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
import { itemAsk } from './itemAsk'
import { itemChoices } from './itemChoices'
import { itemName } from './itemName'
import { statusLines } from './statusLines'

export interface ChecklistCardData {
  claim: CoOpClaim
  items: readonly ChecklistItem[]
  progress: Progress
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

function gaps(ctx: CardContext, { items, progress, readiness, arriving }: ChecklistCardData): CardElement[] {
  const { cards, formats } = ctx.text
  const urgent = progress.missing.slice(0, 3).flatMap((item): CardElement[] => [
    line(cards.numbered(formats.number(item.number), itemName(ctx.text, item)), {
      weight: 'bolder',
      spacing: 'medium',
    }),
    line(itemAsk(ctx.text, item), { spacing: 'none' }),
  ])
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

function pickItem(ctx: CardContext, { claim, items, progress, page = 0 }: ChecklistCardData): CardElement[] {
  const shown = items.slice(page * pageSize, (page + 1) * pageSize)
  if (shown.length === 0) return []
  const { checklist, buttons } = ctx.text.cards
  const choices = itemChoices(ctx.text, shown)
  const value = progress.missing.find((item) => shown.includes(item))?.id
  const data = { verb: 'evidence.attach', claimId: claim.id } as const
  const open = button(ctx, buttons.openItem, data, value === undefined ? {} : { style: 'positive' })
  return [
    {
      ...picker(ctx, 'in.item', checklist.pick, choices, value === undefined ? {} : { value }),
      separator: true,
      spacing: 'large',
    },
    { type: 'ActionSet', actions: [open] },
  ]
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
    ...about(ctx, data),
    ...(locked ? [] : [...gaps(ctx, data), ...pickItem(ctx, data)]),
    ...(next.length > 0 ? [{ type: 'ActionSet', actions: next } as const] : []),
  ]
  return adaptiveCard(ctx, body, rest)
}
