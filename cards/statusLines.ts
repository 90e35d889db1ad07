import type { CoOpClaim } from '../rules/claim'
import type { TextBlock } from './card'
import type { CardContext } from './cardContext'
import { line } from './elements/line'

/** Two statuses that are never mixed: ours, and Partner Center's as a person last reported it. */
export function statusLines(ctx: CardContext, { status, body }: CoOpClaim): TextBlock[] {
  const { cards, formats } = ctx.text
  const last = body.reports.at(-1)
  const theirs = last
    ? cards.theirStatus(cards.reported[last.status], formats.shortDate(last.on))
    : cards.theirStatusUnknown
  return [line(cards.ourStatus(cards.status[status])), line(theirs, { spacing: 'none' })]
}
