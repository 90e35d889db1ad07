import type { WhoseTurn } from '../../rules/reminders/reminderFacts'
import type { ReminderKind } from '../../rules/reminders/reminderKinds'

/** What the sentences of a reminder are made of; names are plain text, dates and amounts written out. */
export interface ReminderWords {
  /** What the claim is called; for a fund its program and period. */
  claim: string
  /** Days to the day it is about; negative once that is over. */
  daysLeft: number
  /** That many days in words, without a sign: `3 days`. */
  days: string
  /** The day it is about. */
  on: string
  /** A second date: the deadline itself, when the window opened, when it was approved or held. */
  other: string
  /** The missing item it is about; empty when it is about none. */
  item: string
  /** Who was asked for an invoice. */
  vendor: string
  /** How many claims it is about. */
  claims: number
  /** The figures it asks for are those of guests. */
  ofGuests: boolean
}

/** Words of reminders, alone and several in one message. */
export interface ReminderText {
  again: string
  /** Who could not be reached, so that it came here; empty when the name is not known. */
  insteadOf(name: string): string
  title: Record<ReminderKind, (words: ReminderWords) => string>
  says: Record<ReminderKind, (words: ReminderWords) => string>
  amount(amount: string): string
  earned(earned: string, remaining: string): string
  /** `left` in words, empty where it stands above already. */
  submitBy(date: string, left: string): string
  /** The same for a line that has little room. */
  submitShort(daysLeft: number, days: string): string
  turn: Record<WhoseTurn, string>
  missing(count: string): string
  photos: string
  figures: string
  mustShow: string
  photosShow: string
  ask(name: string, ask: string): string
  complete: string
  /** First missing item of several, in one line. */
  missingShort(item: string, more: string): string
  dated(name: string, date: string): string
  lateShort(name: string, date: string): string
  published(date: string): string
  packed: string
  why: string
  whyFund: string
  whyInstead: string
  /** How many of the things a reviewer asks for are answered. */
  answered(done: string, total: string): string
  digest(count: string): string
  /** `claims` are names of claims and funds. */
  hidden(count: string, claims: string): string
  buttons: {
    sendPhotos: string
    figures: string
    isHere: string
    askVendor: string
    askAgain: string
    checkInvitation: string
    status: string
    risk: string
    changeDates: string
    snooze: string
    plan: string
    request: string
  }
}
