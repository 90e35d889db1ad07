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
    if (response.writableLength > mostUnsentBytes) response.destroy()
    else response.write(text)
  }
  const beat = setInterval(() => write(': still here\n\n'), beatMs)
  const over = until === undefined ? undefined : setTimeout(() => response.end(), Math.max(0, until - now()))
  beat.unref()
  over?.unref()
  response.on('close', () => {
    clearInterval(beat)
    clearTimeout(over)
    ended()
  })
  write('retry: 2000\n\n')
  return {
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => response.end(),
  }
}
