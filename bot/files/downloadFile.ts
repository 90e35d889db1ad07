import { lookup } from 'node:dns/promises'
import { setTimeout as wait } from 'node:timers/promises'
import type { Outcome } from '../../rules/outcome'
import { allowedUrl, type HostPolicy } from './allowedUrl'
import type { BlobStore, StoredBlob } from './blobStore'
import { type DownloadFailure, DownloadFault } from './downloadFault'
import { type OpenedResponse, openResponse } from './openResponse'
import type { Resolve } from './pinnedLookup'
import { type BodyProgress, readBody } from './readBody'
import { refuseResponse } from './refuseResponse'

/** A file to fetch. */
export interface DownloadRequest {
  /** A secret: the link is pre-authorised. It is never logged nor put into an error. */
  url: string
  /** The bot's token, for pasted images; sent to connector hosts only, and never after a redirect. */
  bearer?: string
  hosts: HostPolicy
  limitBytes: number
  /** For everything: retries, waits and redirects included. */
  totalMs: number
  /** A download slower than this is given up; default 100 KiB in any 10 s. */
  slowest?: { bytes: number; windowMs: number }
  /** Gives the download up, as if it were too slow. */
  signal?: AbortSignal
}

/** How the outside is reached; the defaults are the real DNS and timers. */
export interface DownloadNetwork {
  resolve: Resolve
  sleep: (ms: number, signal: AbortSignal) => Promise<unknown>
}

/** A downloaded file in the store, with its first 4 KiB. */
export interface DownloadedFile extends StoredBlob {
  head: Buffer
}

const realNetwork: DownloadNetwork = {
  resolve: (hostname) => lookup(hostname, { all: true }),
  sleep: (ms, signal) => wait(ms, undefined, { signal }),
}
const maxRetries = 3
const maxRedirects = 3
const longestWaitMs = 20_000
const signInHost = /^https:\/\/(login\.microsoftonline\.com|login\.microsoft\.com|login\.live\.com)\//i

/**
 * Fetches a file into the blob store by streaming. Ok means the whole file, as long as the server said, is kept;
 * otherwise nothing is. A busy server is asked again up to three times.
 * Throws only what the store throws (disk full).
 */
export async function downloadFile(
  request: DownloadRequest,
  blobs: BlobStore,
  network: DownloadNetwork = realNetwork,
): Promise<Outcome<DownloadedFile, DownloadFailure>> {
  const slow = new AbortController()
  const giveUp = () => slow.abort()
  const deadline = setTimeout(giveUp, request.totalMs)
  request.signal?.addEventListener('abort', giveUp)
  try {
    return await fetchPatiently(request, blobs, network, slow)
  } catch (error) {
    if (slow.signal.aborted) return { ok: false, reason: 'tooSlow' }
    if (error instanceof DownloadFault) return { ok: false, reason: error.reason }
    throw error
  } finally {
    clearTimeout(deadline)
    request.signal?.removeEventListener('abort', giveUp)
  }
}

async function fetchPatiently(
  request: DownloadRequest,
  blobs: BlobStore,
  network: DownloadNetwork,
  slow: AbortController,
): Promise<Outcome<DownloadedFile, DownloadFailure>> {
  for (let tries = 0; ; tries++) {
    try {
      return await fetchOnce(request, blobs, network, slow)
    } catch (error) {
      const pause = pauseBefore(error, tries)
      if (pause === undefined || slow.signal.aborted) throw error
      await network.sleep(pause, slow.signal)
    }
  }
}

function pauseBefore(error: unknown, tries: number): number | undefined {
  if (!(error instanceof DownloadFault) || error.retryAfterMs === undefined || tries >= maxRetries) return undefined
  return Math.min(Math.max(error.retryAfterMs, 1000 * 2 ** tries), longestWaitMs)
}

async function fetchOnce(
  request: DownloadRequest,
  blobs: BlobStore,
  network: DownloadNetwork,
  slow: AbortController,
): Promise<Outcome<DownloadedFile, DownloadFailure>> {
  const progress: BodyProgress = { bytes: 0, head: Buffer.alloc(0) }
  const watch = watchRate(progress, slow, request.slowest ?? { bytes: 102_400, windowMs: 10_000 })
  try {
    const opened = await follow(request, network.resolve, slow.signal)
    try {
      refuseResponse(opened.response, request.limitBytes)
      const kept = await blobs.put(readBody(opened, request.limitBytes, progress), { maxBytes: request.limitBytes })
      return kept.ok ? { ok: true, value: { ...kept.value, head: progress.head } } : kept
    } finally {
      opened.response.destroy()
    }
  } finally {
    clearInterval(watch)
  }
}

function watchRate(
  progress: BodyProgress,
  slow: AbortController,
  slowest: { bytes: number; windowMs: number },
): NodeJS.Timeout {
  let before = 0
  return setInterval(() => {
    if (progress.bytes - before < slowest.bytes) slow.abort()
    before = progress.bytes
  }, slowest.windowMs)
}

async function follow(request: DownloadRequest, resolve: Resolve, signal: AbortSignal): Promise<OpenedResponse> {
  let next = request.url
  let bearer = request.bearer
  for (let hops = 0; hops <= maxRedirects; hops++) {
    const target = allowedUrl(next, request.hosts)
    if (!target) throw refusedHost(next, request.url)
    const opened = await openResponse(target, target.connector ? bearer : undefined, resolve, signal)
    const location = redirectOf(opened, target.url)
    if (location === undefined) return opened
    opened.response.destroy()
    next = location
    bearer = undefined
  }
  throw new DownloadFault('unreachable')
}

function refusedHost(url: string, first: string): DownloadFault {
  return new DownloadFault(url !== first && signInHost.test(url) ? 'signInPage' : 'hostRefused')
}

/** Where a redirect leads, as the server wrote it when it is a whole URL, so that the host check sees what was written. */
function redirectOf({ response }: OpenedResponse, from: URL): string | undefined {
  const location = response.headers.location
  if (![301, 302, 303, 307, 308].includes(response.statusCode ?? 0) || !location) return undefined
  return /^[a-z][a-z0-9+.-]*:|^[/\\]{2}/i.test(location) || !URL.canParse(location, from.href)
    ? location
    : new URL(location, from.href).href
}
