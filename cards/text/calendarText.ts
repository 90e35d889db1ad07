import type { ClaimDateKind } from '../../rules/claimDates'

/** Words of the calendar file, of the feed, and of the sentences about them. Values arrive formatted. */
export interface CalendarText {
  /** What the person's calendar is called in their calendar program. */
  name: string
  /** What each day is; the claim's title follows. */
  day: Record<ClaimDateKind, string>
  /** What to do on that day, and how sure it is. */
  about: Record<ClaimDateKind, string>
  titled(day: string, claim: string): string
  ofCost(day: string, cost: string): string
  readiness(asOf: string, done: string, total: string): string
  missing(items: string): string
  missingMore(items: string, more: string): string
  noLongerCounts: string
  fromHere: string
  offer: {
    title: string
    allow: string
    corrects: string
    strikesOut: string
    day(date: string, day: string): string
    description(claim: string): string
    send: string
    subscribe: string
  }
  feed: {
    title: string
    how: string
    outlook: string
    others: string
    personal: string
    onlyOne: string
    renew: string
    end: string
    ended: string
    none: string
    notHere: string
  }
  noDates(claim: string): string
  declined: string
  uploaded(name: string): string
  uploadFailed: string
}
