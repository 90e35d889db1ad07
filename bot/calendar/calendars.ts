import { claimCalendar } from '../../cards/calendar/claimCalendar'
import { textFor } from '../../cards/text/textFor'
import type { Claims } from '../../dialogs/claims'
import type { CoOpClaim } from '../../rules/claim'
import { claimDates } from '../../rules/claimDates'
import { localDate } from '../../rules/localDate'
import type { Principal } from '../../rules/principal'
import type { PersonRow, Store } from '../claims/ports'

/** What calendars are made of. */
export interface CalendarsNeeds {
  claims: Pick<Claims, 'find' | 'list' | 'policyOf' | 'holidays'>
  store: Pick<Store, 'reader'>
  /** A digest as it was kept of a feed's secret. */
  digest: (secret: string) => string
  /** Whether people of this organisation may use the bot. */
  tenantAllowed: (tenantId: string) => boolean
  now: () => number
}

/** More than anybody prepares at a time; keeps what one request costs within bounds. */
const mostClaims = 100
/** How long a calendar is told that dates of a claim no longer count. */
const strikesOutForMs = 90 * 86_400_000

/** Calendars as text (RFC 5545), in the person's language: made when they are asked for, so never out of date. */
export class Calendars {
  constructor(private readonly needs: CalendarsNeeds) {}

  /** The calendar of one claim; undefined when the person may not see it, or it has no dates. */
  async ofClaim(who: Principal, claimId: string): Promise<string | undefined> {
    const { claims } = this.needs
    const [found, person] = await Promise.all([claims.find(who, claimId), this.person(who)])
    if (!found.ok || !person || this.datesOf(found.value).length === 0) return undefined
    return this.write(person, [found.value], false)
  }

  /** The calendar behind a feed's secret; undefined when nobody has it, or not any more. */
  async ofFeed(secret: string): Promise<string | undefined> {
    const { claims, store, digest, tenantAllowed } = this.needs
    const feed = await store.reader.feeds.find(digest(secret))
    if (!feed || !tenantAllowed(feed.tenantId)) return undefined
    const who = { tenantId: feed.tenantId, userId: feed.personId }
    const [person, own] = await Promise.all([this.person(who), claims.list(who)])
    if (!person) return undefined
    const wanted = own.filter((claim) => this.belongsInFeed(claim, person))
    return this.write(person, wanted.slice(0, mostClaims), true)
  }

  /** A confirmed claim with a date ahead that counts; one without only for a while, to strike its dates out. */
  private belongsInFeed(claim: CoOpClaim, person: PersonRow): boolean {
    if (claim.status === 'draft') return false
    const now = this.needs.now()
    const today = localDate(now, person.timeZone)
    const ahead = this.datesOf(claim).some(({ counts, date }) => counts && date >= today)
    return ahead || claim.updatedAt >= now - strikesOutForMs
  }

  private datesOf(claim: CoOpClaim) {
    const { policyOf, holidays } = this.needs.claims
    return claimDates(claim, policyOf(claim), holidays)
  }

  private person({ tenantId, userId }: Principal): Promise<PersonRow | undefined> {
    return this.needs.store.reader.people.find(tenantId, userId)
  }

  private write({ locale, timeZone }: PersonRow, claims: readonly CoOpClaim[], subscribed: boolean): string {
    const { policyOf, holidays } = this.needs.claims
    const dated = claims.map((claim) => ({ claim, policy: policyOf(claim) }))
    return claimCalendar(textFor(locale), dated, { holidays, timeZone, subscribed })
  }
}
