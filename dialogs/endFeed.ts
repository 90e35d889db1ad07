import { calendarEndedCard } from '../cards/calendar/calendarEndedCard'
import { type Session, say, show } from './session'

/** Ends the person's address at once; a pressed card that shows it gives way. */
export async function endFeed(session: Session): Promise<void> {
  const { claims, ctx, text, turn } = session
  const { ended, none, notHere } = text.calendar.feed
  const wasThere = await claims.endFeed(turn.who)
  if (wasThere) return show(session, calendarEndedCard(ctx, { sentence: ended }))
  say(session, claims.hasFeeds ? none : notHere)
}
