import { createHash } from 'node:crypto'
import type { ClaimsIdentity } from 'botframework-connector'

interface Entry {
  identity: ClaimsIdentity
  until: number
}

interface VerifiedTokensOptions {
  /** Epoch milliseconds. */
  now: () => number
  max?: number
}

const longestMs = 600_000

/**
 * Tokens that were verified a moment ago. Teams sends the same one for an hour and checking a signature doubles the
 * cost of a turn (performance §1.3). Bound to the service URL and channel it was verified for; the token itself is
 * not kept; failures never are.
 */
export class VerifiedTokens {
  private readonly entries = new Map<string, Entry>()

  constructor(private readonly options: VerifiedTokensOptions) {}

  /** The identity of this Authorization header for this service URL and channel, if it is still good. */
  get(header: string, serviceUrl: string, channelId: string): ClaimsIdentity | undefined {
    const key = keyOf(header, serviceUrl, channelId)
    const entry = this.entries.get(key)
    if (!entry) return undefined
    if (entry.until > this.options.now()) return entry.identity
    this.entries.delete(key)
    return undefined
  }

  /** Keeps a verified identity until the token expires (`exp`, epoch seconds), ten minutes at most. */
  keep(header: string, serviceUrl: string, channelId: string, exp: number, identity: ClaimsIdentity): void {
    const now = this.options.now()
    const until = Math.min(exp * 1000, now + longestMs)
    if (until <= now) return
    const oldest = this.entries.keys().next()
    if (this.entries.size >= (this.options.max ?? 500) && !oldest.done) this.entries.delete(oldest.value)
    this.entries.set(keyOf(header, serviceUrl, channelId), { identity, until })
  }

  /** How many are kept now. */
  get size(): number {
    return this.entries.size
  }
}

function keyOf(header: string, serviceUrl: string, channelId: string): string {
  return `${createHash('sha256').update(header).digest('base64')}\n${serviceUrl}\n${channelId}`
}
