import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** How the fake connector misbehaves, for the next `times` requests that match. */
export interface Fault {
  method?: string
  path?: RegExp
  times?: number
  kind:
    | { status: number; code?: string; retryAfter?: string }
    | 'reset'
    | 'acceptThenReset'
    | 'acceptThen502'
    | 'hold'
    | 'html'
    | 'empty'
    | { redirect: string }
}

/** The faults that wait for their request. */
export class Faults {
  private readonly waiting: { fault: Fault; left: number }[] = []
  private readonly held: (() => void)[] = []

  add(fault: Fault): void {
    this.waiting.push({ fault, left: fault.times ?? 1 })
  }

  clear(): void {
    this.waiting.length = 0
  }

  take(method: string, path: string): Fault['kind'] | undefined {
    const index = this.waiting.findIndex(
      ({ fault }) => (fault.method ?? method) === method && (fault.path?.test(path) ?? true),
    )
    const found = this.waiting[index]
    if (!found) return undefined
    found.left -= 1
    if (found.left <= 0) this.waiting.splice(index, 1)
    return found.fault.kind
  }

  /** Waits until `release`. */
  hold(): Promise<void> {
    return new Promise((resolve) => {
      this.held.push(resolve)
    })
  }

  /** Lets everything go that a `hold` fault keeps. */
  release(): void {
    for (const resolve of this.held.splice(0)) resolve()
  }
}

/** Answers with a refusal as Teams words it. */
export function refuse(response: ServerResponse, kind: { status: number; code?: string; retryAfter?: string }): void {
  response.writeHead(kind.status, {
    'Content-Type': 'application/json',
    ...(kind.retryAfter === undefined ? {} : { 'Retry-After': kind.retryAfter }),
  })
  response.end(JSON.stringify({ error: { code: kind.code ?? `Status${kind.status}`, message: 'made up' } }))
}

/** Answers in two calls: restify, in the same process, changes what `writeHead` gives back. */
export function reply(
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body: string | Buffer,
): void {
  response.writeHead(status, headers)
  response.end(body)
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify(body))
}

export async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}
