import type { ChecklistItem } from '../rules/checklist'
import type { DatedItem } from '../rules/missingByWhen'
import type { ReminderFacts } from '../rules/reminders/reminderFacts'
import { byWhen } from './byWhen'
import type { CardElement } from './card'
import type { CardContext } from './cardContext'
import { line } from './elements/line'
import { itemAsk } from './itemAsk'
import { itemName } from './itemName'
import type { ClaimReminder } from './shownReminder'

const most = 5

const withDay = ({ text }: CardContext, dated: DatedItem) => {
  const { item } = dated
  const name = text.cards.numbered(text.formats.number(item.number), itemName(text, item))
  return byWhen(text, name, dated)
}

function listed(ctx: CardContext, heading: string, lines: readonly string[], all: number): CardElement[] {
  if (lines.length === 0) return []
  const { cards, formats } = ctx.text
  const hidden = all - lines.length
  return [
    line(heading, { weight: 'bolder' }),
    ...lines.map((each) => line(each, { spacing: 'small' })),
    ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true, spacing: 'small' })] : []),
  ]
}

const asksOf = ({ text }: CardContext, items: readonly DatedItem[]) =>
  items.slice(0, most).map(({ item }) => text.reminders.ask(itemName(text, item), itemAsk(text, item)))
const namesOf = ({ text }: CardContext, items: readonly ChecklistItem[]) =>
  items.slice(0, most).map((item) => itemName(text, item))

/** What is missing with its days; with nothing missing, what is left to do. */
function whatIsMissing(ctx: CardContext, { items, next }: ReminderFacts): CardElement[] {
  const { reminders, formats } = ctx.text
  if (items.length === 0 && next === 'submit') return [line(reminders.packed)]
  if (items.length === 0 && next !== 'none') return [line(reminders.complete)]
  const lines = items.slice(0, most).map((item) => withDay(ctx, item))
  return listed(ctx, reminders.missing(formats.number(items.length)), lines, items.length)
}

/** What a reminder of a claim lists: what is missing with its dates, or what a photo or an invitation has to show. */
export function reminderList(ctx: CardContext, reminder: ClaimReminder): CardElement[] {
  const { reminders } = ctx.text
  const { items, shows } = reminder.facts
  switch (reminder.kind) {
    case 'check-invitation':
      return listed(ctx, reminders.mustShow, namesOf(ctx, shows), shows.length)
    case 'shot-list':
    case 'photos':
      return [
        ...listed(ctx, reminders.photos, asksOf(ctx, items), items.length),
        ...listed(ctx, reminders.photosShow, namesOf(ctx, shows), shows.length),
      ]
    case 'numbers':
      return listed(ctx, reminders.figures, asksOf(ctx, items), items.length)
    default:
      return whatIsMissing(ctx, reminder.facts)
  }
}
