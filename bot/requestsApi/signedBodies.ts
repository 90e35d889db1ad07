import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Judged } from './caller'
import type { Signed } from './readCredentials'
import type { SharedKey } from './requestsSettings'

interface SignedBodiesOptions {
  keys: readonly SharedKey[]
  /** Epoch milliseconds. */
  now: () => number
}

const windowMs = 300_000
const mostRemembered = 10_000

/**
 * Judges bodies signed with a shared secret: HMAC-SHA256 over `<timestamp>.<body>`, five minutes either way. A call
 * that is sent again is harmless under its Idempotency-Key, which is not signed: so a signature goes with the first
 * one it came with.
 */
export class SignedBodies {
  private readonly keys: ReadonlyMap<string, SharedKey>
  /** Signature → Idempotency-Key, in the order they came. */
  private readonly seen = new Map<string, { idempotencyKey: string; until: number }>()
  /** An unknown name is judged like a known one, in the same time. */
  private readonly nobody = { name: '', tenantId: '', secret: randomBytes(32).toString('base64url') }

  constructor(private readonly options: SignedBodiesOptions) {
    this.keys = new Map(options.keys.map((key) => [key.name, key]))
  }

  /** Who signed these bytes. */
  judge({ keyName, timestamp, signature }: Signed, body: Buffer): Judged {
    const key = this.keys.get(keyName) ?? this.nobody
    const right = createHmac('sha256', key.secret).update(`${timestamp}.`).update(body).digest()
    const isRight = timingSafeEqual(right, Buffer.from(signature, 'hex'))
    if (!isRight || key === this.nobody) return { ok: false, reason: 'signature' }
    if (Math.abs(Number(timestamp) * 1000 - this.options.now()) > windowMs) return { ok: false, reason: 'timestamp' }
    return { ok: true, value: { tenantId: key.tenantId, way: 'signature', id: key.name } }
  }

  /** Whether this good signature may come with this Idempotency-Key: it is new, or came with the same one. */
  admits({ signature }: Signed, idempotencyKey: string): boolean {
    const now = this.options.now()
    for (const [old, { until }] of this.seen) {
      if (until > now && this.seen.size < mostRemembered) break
      this.seen.delete(old)
    }
    const earlier = this.seen.get(signature)
    // It may have been signed for five minutes from now: so long it is good.
    if (!earlier) this.seen.set(signature, { idempotencyKey, until: now + 2 * windowMs })
    return earlier === undefined || earlier.idempotencyKey === idempotencyKey
  }
}
