import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { performance } from 'node:perf_hooks'
import { dice } from './dice'
import { type Limit, SlidingWindows } from './slidingWindows'

/** What can go wrong with one message; `accepted` ones did reach the person. */
export type Trouble = '412' | '502' | '504' | '429' | 'reset' | 'hang' | 'accepted502' | 'accepted504' | 'acceptedReset'

export interface ConnectorOptions {
  /** Messages a second and tenant that are let in. */
  tenantRps: number
  /** A message arrives up to so many ms late, before it is counted. */
  jitterMs: number
  /** Out of how many messages (0 to 1) something goes wrong, and what may. */
  troubleShare?: number
  troubles?: readonly Trouble[]
  /** Conversations whose person has blocked the bot. */
  blocked?: ReadonlySet<string>
  seed?: number
  /** Told of each message that was let in, before it is answered. */
  onAccepted?: () => void
}

/** One conversation as the connector saw it. */
export interface Heard {
  /** The messages that reached the person, as text. */
  accepted: string[]
  /** Answers that left open whether the message had been taken, though it had. */
  acceptedUnclear: number
}

/** What Teams' page on rate limits says of one bot and one conversation. */
const conversationLimits: readonly Limit[] = [
  { count: 7, ms: 1000 },
  { count: 8, ms: 2000 },
  { count: 60, ms: 30_000 },
  { count: 1800, ms: 3_600_000 },
]

const pathOf = /^\/v3\/conversations\/([^/]+)\/activities/
/** Conversations are named `tenant~person`. */
const tenantOf = (conversation: string) => conversation.split('~')[0] ?? ''

/** A connector with Teams' documented limits, which it holds exactly; everything over real HTTP. */
export class LimitedConnector {
  readonly heard = new Map<string, Heard>()
  /** Arrivals that were let in: ms of this process. */
  readonly times: number[] = []
  readonly troubles: Record<string, number> = {}
  requests = 0
  tooMany = 0
  private readonly tenants = new Map<string, SlidingWindows>()
  private readonly conversations = new Map<string, SlidingWindows>()
  private readonly random: () => number
  private readonly server = createServer((request, response) => this.receive(request, response))

  private constructor(private readonly options: ConnectorOptions) {
    this.random = dice(options.seed ?? 1)
  }

  static async start(options: ConnectorOptions): Promise<LimitedConnector> {
    const connector = new LimitedConnector(options)
    connector.server.keepAliveTimeout = 60_000
    await new Promise<void>((resolve) => connector.server.listen(0, '127.0.0.1', resolve))
    return connector
  }

  get serviceUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/`
  }

  /** From here on something goes wrong with this share of the messages. */
  trouble(share: number): void {
    this.options.troubleShare = share
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private receive(request: IncomingMessage, response: ServerResponse): void {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('error', () => undefined)
    request.on('end', () => {
      const late = this.random() * this.options.jitterMs
      if (late < 1) this.arrive(request, response, Buffer.concat(parts).toString())
      else setTimeout(() => this.arrive(request, response, Buffer.concat(parts).toString()), late)
    })
  }

  private arrive(request: IncomingMessage, response: ServerResponse, body: string): void {
    this.requests += 1
    const conversation = decodeURIComponent(pathOf.exec(request.url ?? '')?.[1] ?? '')
    const now = performance.now()
    const refused = this.refusal(request, conversation, now)
    const trouble = refused ? undefined : this.draw()
    if (!refused && (!trouble || trouble.startsWith('accepted')))
      this.accept(conversation, body, now, trouble !== undefined)
    if (refused) answer(response, refused)
    else if (trouble) misbehave(trouble, request, response)
    else answer(response, { status: 201, body: { id: `1:${this.times.length}` } })
  }

  private refusal(request: IncomingMessage, conversation: string, now: number): Answer | undefined {
    if (request.method !== 'POST' || conversation === '') return refusedWith(404, 'NotFound')
    const retryMs = this.limited(conversation, now)
    if (retryMs > 0) {
      this.tooMany += 1
      return { ...refusedWith(429, 'Throttled'), retryAfter: Math.ceil(retryMs / 1000) }
    }
    return this.options.blocked?.has(conversation) ? refusedWith(403, 'ConversationBlockedByUser') : undefined
  }

  private limited(conversation: string, now: number): number {
    const { tenantRps } = this.options
    const tenant = windowsIn(this.tenants, tenantOf(conversation), [{ count: tenantRps, ms: 1000 }])
    const own = windowsIn(this.conversations, conversation, conversationLimits)
    const first = own.admit(now)
    if (!first.ok) return first.retryMs
    const second = tenant.admit(now)
    return second.ok ? 0 : second.retryMs
  }

  private draw(): Trouble | undefined {
    const { troubleShare = 0, troubles = [] } = this.options
    if (troubles.length === 0 || this.random() >= troubleShare) return undefined
    const trouble = troubles[Math.floor(this.random() * troubles.length)]
    if (trouble) this.troubles[trouble] = (this.troubles[trouble] ?? 0) + 1
    return trouble
  }

  private accept(conversation: string, body: string, now: number, unclear: boolean): void {
    const heard = this.heard.get(conversation) ?? { accepted: [], acceptedUnclear: 0 }
    heard.accepted.push(body)
    if (unclear) heard.acceptedUnclear += 1
    this.heard.set(conversation, heard)
    this.times.push(now)
    this.options.onAccepted?.()
  }
}

function windowsIn(all: Map<string, SlidingWindows>, key: string, limits: readonly Limit[]): SlidingWindows {
  const known = all.get(key)
  if (known) return known
  const made = new SlidingWindows(limits)
  all.set(key, made)
  return made
}

interface Answer {
  status: number
  body: object
  /** Seconds. */
  retryAfter?: number
}

const refusedWith = (status: number, code: string): Answer => ({ status, body: { error: { code } } })

function answer(response: ServerResponse, { status, body, retryAfter }: Answer): void {
  const wait = retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) }
  response.writeHead(status, { 'Content-Type': 'application/json', ...wait })
  response.end(JSON.stringify(body))
}

function misbehave(trouble: Trouble, request: IncomingMessage, response: ServerResponse): void {
  const kind = trouble.replace('accepted', '').toLowerCase()
  if (kind === 'reset') request.socket.destroy()
  // Of one that hangs nothing is answered: the sender's own limit of time ends it.
  else if (kind !== 'hang')
    answer(response, { ...refusedWith(Number(kind), `Status${kind}`), ...(kind === '429' ? { retryAfter: 1 } : {}) })
}
