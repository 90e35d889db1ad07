import { createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'
import { AuthUnavailable } from './authUnavailable'
import { fetchSmallJson } from './fetchSmallJson'

/** A key that signs tokens: the channels it may speak for, and at Entra the issuer, with `{tenantid}` for any tenant. */
export interface SigningKey {
  key: KeyObject
  endorsements: readonly string[]
  issuer?: string | undefined
}

interface JwksOptions {
  url: string
  /** Epoch milliseconds. */
  now: () => number
  timeoutMs?: number
}

const dayMs = 24 * 3600_000
const maxAgeMs = dayMs
const staleMs = 5 * dayMs
const unknownKeyCooldownMs = 300_000
const coldRetryMs = 1000

const metadata = z.object({ jwks_uri: z.string() })
const keySet = z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1).max(200) })
const rsaKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string().min(1).max(200),
  n: z.string(),
  e: z.literal('AQAB'),
  endorsements: z.array(z.string()).default([]),
  issuer: z.string().optional(),
})

function readKeys(entries: readonly Record<string, unknown>[]): Map<string, SigningKey> {
  const keys = new Map<string, SigningKey>()
  const repeated = new Set<string>()
  for (const entry of entries) {
    const read = rsaKey.safeParse(entry)
    if (!read.success) continue
    const { kid, n, e, endorsements, issuer } = read.data
    const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' })
    if ((key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) continue
    if (keys.has(kid)) repeated.add(kid)
    keys.set(kid, { key, endorsements, issuer })
  }
  // Two keys under one name: nobody can say which is meant, so neither counts.
  for (const kid of repeated) keys.delete(kid)
  return keys
}

/**
 * The keys of an issuer, the Bot Framework's or Entra's, fetched once for any number of concurrent requests, refreshed daily in
 * the background, kept through an outage for five days (reliability S8). An unknown key id makes it look again,
 * at most every five minutes.
 */
export class Jwks {
  private keys: Map<string, SigningKey> | undefined
  private fetchedAt = 0
  private triedAt = Number.NEGATIVE_INFINITY
  private flight: Promise<void> | undefined

  constructor(private readonly options: JwksOptions) {}

  /** The key of that id, or undefined when the issuer has none. Throws AuthUnavailable when no keys can be had. */
  async get(kid: string): Promise<SigningKey | undefined> {
    const keys = await this.current()
    const found = keys.get(kid)
    if (found || !(this.flight || this.mayTry(unknownKeyCooldownMs))) return found
    await this.refresh().catch(() => undefined)
    return this.keys?.get(kid)
  }

  /** Whether tokens can be judged now; fetches the keys when there are none. */
  ready(): Promise<boolean> {
    return this.current().then(
      () => true,
      () => false,
    )
  }

  private async current(): Promise<Map<string, SigningKey>> {
    const age = this.options.now() - this.fetchedAt
    if (this.keys && age <= staleMs) {
      if (age > maxAgeMs && this.mayTry(unknownKeyCooldownMs)) this.refresh().catch(() => undefined)
      return this.keys
    }
    if (!this.flight && !this.mayTry(coldRetryMs)) throw new AuthUnavailable('keys were just refused')
    await this.refresh().catch((cause) => {
      throw new AuthUnavailable('keys cannot be fetched', { cause })
    })
    return this.keys ?? new Map()
  }

  private mayTry(cooldownMs: number): boolean {
    return this.options.now() - this.triedAt > cooldownMs
  }

  private refresh(): Promise<void> {
    this.flight ??= this.load().finally(() => {
      this.flight = undefined
    })
    return this.flight
  }

  private async load(): Promise<void> {
    this.triedAt = this.options.now()
    const { url, timeoutMs = 3000 } = this.options
    const signal = AbortSignal.timeout(timeoutMs)
    const { jwks_uri: keysUrl } = metadata.parse(await fetchSmallJson(url, signal))
    if (new URL(keysUrl).origin !== new URL(url).origin) throw new Error('the keys are elsewhere')
    const keys = readKeys(keySet.parse(await fetchSmallJson(keysUrl, signal)).keys)
    if (keys.size === 0) throw new Error('no usable key')
    this.keys = keys
    this.fetchedAt = this.options.now()
  }
}
