import type { Principal } from '../rules/principal'
import type { Acting } from './acting'

/** What the conversation needs of calendar feeds. */
export interface Calendars {
  /** Whether this bot has an address of its own that a calendar can ask. */
  readonly hasFeeds: boolean
  /** A new address for the person's dates; an earlier one ends. Undefined without `hasFeeds`. */
  newFeed(acting: Acting): Promise<string | undefined>
  /** Ends the person's address; false when there was none. */
  endFeed(who: Principal): Promise<boolean>
}
