import type { Card } from '../card'
import type { CardContext } from '../cardContext'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'

/** The address of the person's calendar, ready to copy; it is shown this once, as only its digest is kept. */
export function calendarFeedCard(ctx: CardContext, { address }: { address: string }): Card {
  const { feed } = ctx.text.calendar
  const body = [
    heading(feed.title),
    line(feed.how),
    // A TextRun: copied exactly as it is, and no link that a press or a preview would open.
    { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: address }] } as const,
    line(feed.outlook),
    line(feed.others),
    line(feed.personal, { weight: 'bolder' }),
    line(feed.onlyOne, { isSubtle: true }),
  ]
  return adaptiveCard(ctx, body, [
    button(ctx, feed.renew, { verb: 'reminder.feed' }),
    button(ctx, feed.end, { verb: 'reminder.feed', revoke: true }, { style: 'destructive' }),
  ])
}
