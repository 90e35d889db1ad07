import type { CalendarDate } from '../rules/calendarDate'
import type { Text } from './text/text'

/** What every card needs besides its data: the words, a fresh nonce for each button, and the person's day. */
export interface CardContext {
  text: Text
  nonce: () => string
  today: CalendarDate
  /** Makes an address of our own pages from a path; absent where no such page exists. */
  link?: (path: string) => string
  /** Makes the address of the tab, opened at a claim or as a whole; absent where there is no tab. */
  tab?: (claimId?: string) => string
  /** The card is shown in the tab: files are dropped and saved there, and nothing is typed. */
  inTab?: true
  /** Pages of the tab, and how a card opens one: as a dialog of Teams or by its address; absent where there is no tab. */
  pages?: { open: 'asDialog' | 'byAddress'; address: (path: string) => string }
}
