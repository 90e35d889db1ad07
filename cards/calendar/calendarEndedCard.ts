import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { line } from '../elements/line'

/** Takes the place of a calendar's address once it has ended, so that nobody copies it any more. */
export function calendarEndedCard(ctx: CardContext, { sentence }: { sentence: string }): Card {
  return adaptiveCard(ctx, [line(sentence)], [button(ctx, ctx.text.calendar.feed.renew, { verb: 'reminder.feed' })])
}
