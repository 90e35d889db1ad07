import type { CalendarDate } from '../rules/calendarDate'
import type { ChecklistItem } from '../rules/checklist'
import type { CoOpClaim } from '../rules/claim'
import type { Card } from './card'
import type { CardContext } from './cardContext'
import { claimTitle } from './claimTitle'
import { adaptiveCard } from './elements/adaptiveCard'
import { button } from './elements/button'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { shortName } from './elements/shortName'
import { itemName } from './itemName'

export interface ReminderCardData {
  claim: CoOpClaim
  /** Days from today to `deadline`; negative once it is over. */
  daysLeft: number
  /** The last working day to submit. */
  deadline: CalendarDate
  amount: string
  missing: readonly ChecklistItem[]
  /** It may have been sent before. */
  again: boolean
}

function title(ctx: CardContext, { claim, daysLeft }: ReminderCardData): string {
  const { reminder } = ctx.text.cards
  const { days } = ctx.text.formats
  const name = plain(claimTitle(ctx.text, claim), 120)
  if (daysLeft === 0) return reminder.today(name)
  return daysLeft > 0 ? reminder.due(name, days(daysLeft)) : reminder.past(name, days(-daysLeft))
}

/** A deadline comes near: what, how much money, how many days, what is missing, and the button that mends it. */
export function reminderCard(ctx: CardContext, data: ReminderCardData): Card {
  const { cards, formats } = ctx.text
  const { buttons, reminder } = cards
  const { claim, missing, amount } = data
  const [first] = missing
  const shown = missing.slice(0, 5)
  const hidden = missing.length - shown.length
  const names = shown.map((item) => cards.numbered(formats.number(item.number), itemName(ctx.text, item)))
  const body = [
    ...(data.again ? [line(reminder.again, { isSubtle: true })] : []),
    heading(title(ctx, data)),
    line(reminder.deadline(formats.date(data.deadline))),
    ...(amount ? [line(reminder.amount(plain(amount)), { spacing: 'none' })] : []),
    line(first ? reminder.missing(formats.number(missing.length)) : reminder.complete, { weight: 'bolder' }),
    ...names.map((name) => line(name, { spacing: 'small' })),
    ...(hidden > 0 ? [line(cards.more(formats.number(hidden)), { isSubtle: true, spacing: 'small' })] : []),
    line(reminder.why, { isSubtle: true, size: 'small' }),
  ]
  const claimId = claim.id
  const mend =
    first &&
    button(ctx, buttons.openNamed(shortName(itemName(ctx.text, first))), {
      verb: 'evidence.attach',
      claimId,
      itemId: first.id,
    })
  return adaptiveCard(ctx, body, [
    ...(mend ? [mend] : [button(ctx, buttons.check, { verb: 'claim.check', claimId })]),
    button(ctx, buttons.checklist, { verb: 'claim.open', claimId }),
  ])
}
