import { calendarFileName } from '../cards/calendar/calendarFileName'
import { calendarOfferCard } from '../cards/calendar/calendarOfferCard'
import { claimTitle } from '../cards/claimTitle'
import { verbatim } from '../cards/elements/verbatim'
import type { CoOpClaim } from '../rules/claim'
import { claimDates } from '../rules/claimDates'
import { type Session, say, show } from './session'
import { titleOf } from './showChecklist'

/** Shows the dates of a claim and offers them as a calendar file; without dates, a sentence says how to get them. */
export function offerCalendar(session: Session, claim: CoOpClaim): void {
  const { claims, ctx, text } = session
  const dates = claimDates(claim, claims.policyOf(claim), claims.holidays)
  if (dates.length === 0) {
    say(session, text.calendar.noDates(titleOf(session, claim)))
    return
  }
  const download = ctx.link?.(`/calendar/${claim.id}`)
  const data = {
    claim,
    dates,
    feeds: claims.hasFeeds,
    ...(download ? { download } : {}),
  }
  show(session, calendarOfferCard(ctx, data), { inPlace: false, claimId: claim.id })
  session.replies.push({
    kind: 'offer-calendar',
    claimId: claim.id,
    name: calendarFileName(text, claim),
    description: text.calendar.offer.description(verbatim(claimTitle(text, claim), 120)),
  })
}
