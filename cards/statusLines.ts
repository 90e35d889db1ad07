import type { CoOpClaim } from '../rules/claim'
import { moneyLines } from './aftercare/moneyLines'
import type { TextBlock } from './card'
import type { CardContext } from './cardContext'
import { line } from './elements/line'
import { plain } from './elements/plain'

/** Two statuses that are never mixed: ours, and Partner Center's as a person last reported it; then the money. */
export function statusLines(ctx: CardContext, { status, body }: CoOpClaim): TextBlock[] {
  const { cards, formats } = ctx.text
  const last = body.reports.at(-1)
  const theirs = last
    ? cards.theirStatus(cards.reported[last.status], formats.shortDate(last.on))
    : cards.theirStatusUnknown
  return [
    line(cards.ourStatus(cards.status[status])),
    line(theirs, { spacing: 'none' }),
    ...moneyLines(ctx.text, body).map((sentence) => line(plain(sentence, 300), { spacing: 'none' })),
  ]
}
