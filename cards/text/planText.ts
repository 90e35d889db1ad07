import type { SnoozeWords, snoozeChoices } from '../../rules/readSnooze'
import type { ReminderKind } from '../../rules/reminders/reminderKinds'

/** What a line of the plan is made of. */
export interface PlannedWords {
  /** The days before, of those that count back. */
  days: string
  daysBefore: number
}

/** Why somebody could not be reached. */
export type NotReached = 'blocked' | 'removed' | 'disabled' | 'neverMet' | 'unclear' | 'refused'

/** Words of the plan of reminders, snoozing and what reached nobody. */
export interface PlanText {
  title: string
  titleOf(claim: string): string
  when(date: string, time: string): string
  line(when: string, claim: string, what: string, until: string): string
  lineOfClaim(when: string, what: string, until: string): string
  claims(count: string): string
  what: Record<ReminderKind, (words: PlannedWords) => string>
  /** What makes it stop. */
  until: Record<ReminderKind, string>
  about(zone: string): string
  hidden(count: string): string
  stopped: string
  none: string
  noneOf: string
  noClaims: string
  snoozed(date: string): string
  next(date: string): string
  nextStopped: string
  byWhen(name: string, date: string): string
  late(name: string, date: string): string
  snoozeTitle(claim: string): string
  snoozeUntil: string
  snoozeChoices: Record<(typeof snoozeChoices)[number], string>
  snoozeType: string
  snoozeWords: SnoozeWords
  snoozedUntil(claim: string, date: string): string
  /** `limit` is one of the sentences below. */
  snoozedEarlier(claim: string, date: string, limit: string): string
  tooLateToSnooze(claim: string, limit: string): string
  limit: Record<'last-working-day' | 'claim-by' | 'hold', (date: string) => string>
  nothingToSnooze(claim: string): string
  parkedTitle: string
  parkedNone: string
  parkedAbout: string
  parkedLine(claim: string, person: string, what: string): string
  parkedWhy(why: string, deadline: string): string
  someClaim: string
  somebody: string
  notReached: Record<NotReached, string>
  retried(count: number): string
  buttons: {
    snooze: string
    settings: string
    start: string
    calendar: string
    parked(count: string): string
    retry: string
    reminders: string
  }
}
