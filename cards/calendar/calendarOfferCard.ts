import type { CoOpClaim } from '../../rules/claim'
import type { ClaimDate } from '../../rules/claimDates'
import type { Card, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { claimTitle } from '../claimTitle'
import { adaptiveCard } from '../elements/adaptiveCard'
import { button } from '../elements/button'
import { heading } from '../elements/heading'
import { line } from '../elements/line'
import { openUrl } from '../elements/openUrl'
import { plain } from '../elements/plain'
import { dayName } from './dayName'

export interface CalendarOfferData {
  claim: CoOpClaim
  dates: readonly ClaimDate[]
  /** Where the file can be fetched; local mode only. */
  download?: string
  /** Whether there can be a feed as well. */
  feeds: boolean
}

const mostDays = 12

function dayLines({ text, today }: CardContext, { claim, dates }: CalendarOfferData): CardElement[] {
  const ahead = dates.filter(({ counts, date }) => counts && date >= today)
  return ahead
    .slice(0, mostDays)
    .map((date) => line(text.calendar.offer.day(text.formats.date(date.date), dayName(text, claim, date))))
}

/** The calendar of a claim is offered below: what is in it, and how it gets into the person's own. */
export function calendarOfferCard(ctx: CardContext, data: CalendarOfferData): Card {
  const { offer } = ctx.text.calendar
  const { buttons } = ctx.text.cards
  const { claim, dates, download, feeds } = data
  const pages = openUrl(buttons.download, download)
  const anyCounts = dates.some(({ counts }) => counts)
  const body = [
    line(plain(claimTitle(ctx.text, claim), 120), { isSubtle: true, size: 'small' }),
    heading(offer.title),
    ...dayLines(ctx, data),
    ...(anyCounts ? [] : [line(offer.strikesOut)]),
    line(ctx.inTab ? ctx.text.tabClaim.say.calendarReady : offer.allow),
    line(offer.corrects, { isSubtle: true }),
    ...(pages.length > 0 ? [{ type: 'ActionSet', actions: pages } as const] : []),
  ]
  return adaptiveCard(ctx, body, [
    button(ctx, buttons.checklist, { verb: 'claim.open', claimId: claim.id }),
    button(ctx, offer.send, { verb: 'reminder.calendar', claimId: claim.id }),
    ...(feeds ? [button(ctx, offer.subscribe, { verb: 'reminder.feed' })] : []),
  ])
}
