import type { ServerResponse } from 'node:http'

/** An open stream of server-sent events. */
export interface TabStream {
  /** Sends one event; `data` as JSON in one line. */
  send(event: string, data: unknown): void
  /** Ends it; the client may come again. */
  end(): void
}

const beatMs = 25_000
/** What a client that does not read may leave unsent before it is dropped. */
const mostUnsentBytes = 256 * 1024
const longestEndMs = 500
/** A timer takes no longer time, and with one would end at once. */
const within = (ms: number) => Math.min(2 ** 31 - 1, Math.max(0, ms))

/**
 * Answers with a stream of events that stays open until the client leaves, `until` (epoch ms) is over, or `end` is
 * called; `ended` is called once, then. A comment now and then keeps proxies from closing it.
 */
export function openTabStream(
  response: ServerResponse,
  { until, now, ended }: { until?: number | undefined; now: () => number; ended: () => void },
): TabStream {
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'X-Accel-Buffering': 'no',
  })
  const write = (text: string) => {
    // Written to after its end a response fails where nobody hears it, and the process with it.
    if (response.writableEnded || response.destroyed) return
    if (response.writableLength > mostUnsentBytes) response.destroy()
    else response.write(text)
  }
  const end = () => {
    response.end()
    // Who reads nothing does not get to its end either.
    setTimeout(() => response.destroy(), longestEndMs).unref()
  }
  const beat = setInterval(() => write(': still here\n\n'), beatMs)
  const over = until === undefined ? undefined : setTimeout(end, within(until - now()))
  beat.unref()
  over?.unref()
  const close = () => {
    clearInterval(beat)
    clearTimeout(over)
    ended()
  }
  // Whoever left while they were asked who they are is told by nothing more.
  if (response.closed) setImmediate(close)
  else response.once('close', close)
  write('retry: 2000\n\n')
  return { send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`), end }
}
