import { calendarFeedCard } from '../cards/calendar/calendarFeedCard'
import { acting, type Session, say, show } from './session'

/** Gives the person a new address for all their dates; where the bot has none of its own, says what else there is. */
export async function giveFeed(session: Session): Promise<void> {
  const { claims, ctx, text } = session
  const address = await claims.newFeed(acting(session))
  if (address === undefined) return say(session, text.calendar.feed.notHere)
  show(session, calendarFeedCard(ctx, { address }), { inPlace: false })
}
