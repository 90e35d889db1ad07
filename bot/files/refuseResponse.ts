import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { type DownloadFailure, DownloadFault } from './downloadFault'

const faults = new Map<number, DownloadFailure>([
  [401, 'linkExpired'],
  [403, 'linkExpired'],
  [404, 'linkExpired'],
  [410, 'linkExpired'],
  [204, 'empty'],
  [206, 'truncated'],
])

/**
 * Throws the DownloadFault that a response's status and headers call for; returns when its body may be read.
 * A body whose end cannot be verified (no length, not chunked, or encoded) is refused before it is read.
 */
export function refuseResponse(response: IncomingMessage, limitBytes: number): void {
  const status = response.statusCode ?? 0
  if (status === 408 || status === 429 || status >= 500) throw new DownloadFault('unreachable', retryAfter(response))
  if (status !== 200) throw new DownloadFault(faults.get(status) ?? 'unreachable')
  const { headers } = response
  if (/^\s*(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '')) throw new DownloadFault('signInPage')
  if (!endsVerifiably(headers)) throw new DownloadFault('truncated')
  if (Number(headers['content-length'] ?? 0) > limitBytes) throw new DownloadFault('tooBig')
}

function endsVerifiably(headers: IncomingHttpHeaders): boolean {
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') return false
  return headers['content-length'] !== undefined || /\bchunked\b/i.test(headers['transfer-encoding'] ?? '')
}

/** Seconds only: a date would need a clock that agrees with the server's. */
function retryAfter(response: IncomingMessage): number {
  const seconds = Number(response.headers['retry-after'])
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 0
}
