import type { Calendars } from '../../dialogs/calendars'
import type { ClaimServiceNeeds } from './claimServiceNeeds'

/** Addresses of calendar feeds: a secret each, of which only the digest is kept. */
export function calendarService({ store, now, digest, newSecret, feedAddress }: ClaimServiceNeeds): Calendars {
  return {
    hasFeeds: feedAddress !== undefined,
    async newFeed({ who }) {
      if (!feedAddress) return undefined
      const secret = newSecret()
      await store.write(({ feeds }) => feeds.save(who.tenantId, who.userId, digest(secret), now()))
      return feedAddress(secret)
    },
    endFeed: (who) => store.write(({ feeds }) => feeds.remove(who.tenantId, who.userId)),
  }
}
