import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { type ClaimDate, claimDates } from '../../rules/claimDates'
import { localDate } from '../../rules/localDate'
import type { Policy } from '../../rules/policy/policyTypes'
import { progress } from '../../rules/progress'
import { claimTitle } from '../claimTitle'
import { verbatim } from '../elements/verbatim'
import { itemName } from '../itemName'
import type { Text } from '../text/text'
import { dayName } from './dayName'
import { type IcsEvent, icsEvent } from './icsEvent'
import { icsLine } from './icsLine'
import { icsText } from './icsText'

/** A claim, and the rules it is under. */
export interface DatedClaim {
  claim: CoOpClaim
  policy: Policy
}

/** Whose calendar it is, and whether it is subscribed to or opened once. */
export interface CalendarFor {
  holidays: readonly string[]
  /** IANA zone, for the day on which something stood so. */
  timeZone: string
  subscribed: boolean
}

const mostMissing = 8

/** How far the claim was when it last changed; the day is said, as a file does not follow it. */
function readiness(text: Text, { claim, policy }: DatedClaim, timeZone: string): string[] {
  const { calendar, formats } = text
  const { done, total, missing } = progress(checklist(claim.body, policy))
  const asOf = formats.shortDate(localDate(claim.updatedAt, timeZone))
  const names = missing.slice(0, mostMissing).map((item) => itemName(text, item))
  const more = missing.length - names.length
  return [
    calendar.readiness(asOf, formats.number(done), formats.number(total)),
    ...(more > 0 ? [calendar.missingMore(names.join(', '), formats.number(more))] : []),
    ...(more === 0 && names.length > 0 ? [calendar.missing(formats.list(names))] : []),
  ]
}

/** No amounts, files or vendors: a calendar is copied and shared more easily than a claim. */
function eventOf(text: Text, dated: DatedClaim, date: ClaimDate, timeZone: string): IcsEvent {
  const { claim } = dated
  const { calendar } = text
  const { id, version, updatedAt } = claim
  const about = date.counts
    ? [calendar.about[date.kind], ...(date.kind === 'submit-by' ? readiness(text, dated, timeZone) : [])]
    : [calendar.noLongerCounts]
  return {
    uid: `${[id, date.kind, date.subject].filter(Boolean).join('-')}@claimwell`,
    sequence: version,
    changedAt: updatedAt,
    date: date.date,
    summary: calendar.titled(dayName(text, claim, date), verbatim(claimTitle(text, claim), 120)),
    description: [...about, calendar.fromHere].join('\n'),
    cancelled: !date.counts,
  }
}

/**
 * The calendar (RFC 5545) of one claim or of several: a whole-day event for each day that matters, under a name that
 * stays, cancelled where it no longer counts. The same claims give the same text.
 */
export function claimCalendar(
  text: Text,
  claims: readonly DatedClaim[],
  { holidays, timeZone, subscribed }: CalendarFor,
): string {
  const events = claims.flatMap((dated) =>
    claimDates(dated.claim, dated.policy, holidays).map((date) => icsEvent(eventOf(text, dated, date, timeZone))),
  )
  // A file with a name of its own is opened by Outlook as one more calendar, beside the person's own.
  const name = [
    icsLine('NAME', icsText(text.calendar.name)),
    icsLine('X-WR-CALNAME', icsText(text.calendar.name)),
    icsLine('REFRESH-INTERVAL;VALUE=DURATION', 'PT6H'),
    icsLine('X-PUBLISHED-TTL', 'PT6H'),
  ]
  return [
    icsLine('BEGIN', 'VCALENDAR'),
    icsLine('VERSION', '2.0'),
    icsLine('PRODID', `-//Claimwell//Claim dates//${text.language.toUpperCase()}`),
    icsLine('CALSCALE', 'GREGORIAN'),
    icsLine('METHOD', 'PUBLISH'),
    ...(subscribed ? name : []),
    ...events,
    icsLine('END', 'VCALENDAR'),
  ].join('')
}
