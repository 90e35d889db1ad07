import type { CardAction } from '../cards/actions'
import { endFeed } from './endFeed'
import { giveFeed } from './giveFeed'
import { offerCalendar } from './offerCalendar'
import { type Session, say } from './session'

export type CalendarPress = Extract<CardAction, { verb: 'reminder.calendar' | 'reminder.feed' }>

/** Buttons about calendar files and feeds. */
export async function pressCalendar(session: Session, action: CalendarPress): Promise<void> {
  if (action.verb === 'reminder.feed') return action.revoke ? endFeed(session) : giveFeed(session)
  const found = await session.claims.find(session.turn.who, action.claimId)
  return found.ok ? offerCalendar(session, found.value) : say(session, session.text.reasons.notFound({}))
}
