/** What a status shows in a group or channel, and what is said there. Nothing of it names an amount, file or title. */
export interface ShareText {
  /** Of a claim whose activity is not chosen yet. */
  someActivity: string
  ready(done: string, total: string): string
  daysLeft(date: string, days: string): string
  today(date: string): string
  past(date: string): string
  sharedBy(who: string, on: string, time: string, zone: string): string
  somebody: string
  shows: string
  /** `chat` is a link in Markdown to the personal chat, or words for it. */
  onlyPersonal(chat: string): string
  files(chat: string): string
  /** `installer` is who added the bot there; empty when the bot has not met them. */
  welcome(chat: string, installer: string): string
  can(chat: string): string
  /** Somebody changed a message of theirs after it was answered. */
  edited: string
  whichNumber(chat: string): string
  none(chat: string): string
  /** How the personal chat is called, as a link and without one. */
  chat: string
  /** To somebody who types it in the personal chat. */
  onlyThere: string
}
