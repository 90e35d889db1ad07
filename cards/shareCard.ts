import type { CalendarDate } from '../rules/calendarDate'
import type { CoOpClaim } from '../rules/claim'
import type { Card } from './card'
import type { CardContext } from './cardContext'
import { adaptiveCard } from './elements/adaptiveCard'
import { heading } from './elements/heading'
import { line } from './elements/line'
import { plain } from './elements/plain'
import { tabLine } from './elements/tabLine'
import { statusLines } from './statusLines'

/** What may be seen of a claim by everybody in a group or channel, and who showed it when (`HH:MM` in `timeZone`). */
export interface ShareCardData {
  claim: CoOpClaim
  done: number
  total: number
  /** While something is left to submit: the last working day, and how many days are left. */
  deadline?: { on: CalendarDate; daysLeft: number }
  sharer: string
  on: CalendarDate
  time: string
  timeZone: string
}

function deadlineLine({ text }: CardContext, { on, daysLeft }: NonNullable<ShareCardData['deadline']>): string {
  const { share, formats } = text
  const date = formats.date(on)
  if (daysLeft > 0) return share.daysLeft(date, formats.days(daysLeft))
  return daysLeft === 0 ? share.today(date) : share.past(date)
}

/**
 * A claim's status for a group or channel: the activity by the catalogue's name, our status and Partner Center's as
 * reported, how much evidence is there, the days left. No word that anybody entered but the sharer's name; no buttons.
 */
export function shareCard(ctx: CardContext, data: ShareCardData): Card {
  const { share, formats, catalogue } = ctx.text
  const { claim, done, total, deadline, sharer, on, time, timeZone } = data
  const { activity } = claim.body.answers
  const who = plain(sharer, 60) || share.somebody
  const evidence = total > 0 ? [line(share.ready(formats.number(done), formats.number(total)))] : []
  return adaptiveCard(ctx, [
    heading(activity ? catalogue.activities[activity].name : share.someActivity),
    ...statusLines(ctx, claim),
    ...evidence,
    ...(deadline ? [line(deadlineLine(ctx, deadline), { weight: 'bolder' })] : []),
    ...tabLine(ctx, claim.id, ctx.text.tab.links.forThoseWhoMay),
    line(share.shows, { isSubtle: true, size: 'small' }),
    line(share.sharedBy(who, formats.shortDate(on), time, plain(timeZone, 60)), {
      isSubtle: true,
      size: 'small',
      spacing: 'none',
    }),
  ])
}
