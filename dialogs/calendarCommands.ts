import type { CommandKey } from '../cards/text/commandText'
import { endFeed } from './endFeed'
import { giveFeed } from './giveFeed'
import { offerCalendar } from './offerCalendar'
import { type Handler, onCurrent } from './onClaim'

/** Commands about calendar files and feeds. */
export const calendarCommands = {
  calendar: onCurrent(offerCalendar),
  calendarFeed: giveFeed,
  endCalendarFeed: endFeed,
} satisfies Partial<Record<CommandKey, Handler>>
