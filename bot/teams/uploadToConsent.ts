import type { Outcome } from '../../rules/outcome'
import type { UploadInfo } from './uploadInfo'

/** Why a file did not reach the person's OneDrive. */
export type UploadReason = 'hostRefused' | 'uploadRefused' | 'unreachable' | 'sizeMismatch'

interface UploadOptions {
  allowHost: (url: string) => boolean
  /** Bytes of one PUT: a multiple of 320 KiB. */
  chunkBytes?: number
  /** For each PUT. */
  timeoutMs?: number
}

const step = 320 * 1024
const largestChunk = 4 * 1024 * 1024 - ((4 * 1024 * 1024) % step)

/**
 * Puts `size` bytes of `source` at the upload URL of an accepted consent, in order, in chunks that OneDrive takes.
 * Only to allowed hosts, redirects not followed. Source: Microsoft Graph, "upload bytes to the upload session".
 */
export async function uploadToConsent(
  { uploadUrl }: Pick<UploadInfo, 'uploadUrl'>,
  source: AsyncIterable<Uint8Array>,
  size: number,
  { allowHost, chunkBytes = largestChunk, timeoutMs = 60_000 }: UploadOptions,
): Promise<Outcome<{ size: number }, UploadReason>> {
  if (!allowHost(uploadUrl)) return { ok: false, reason: 'hostRefused' }
  let from = 0
  for await (const chunk of inChunks(source, chunkBytes)) {
    const until = from + chunk.byteLength
    // The last range may only go out when it ends the file: OneDrive would take a short file for a whole one.
    if (until > size || (chunk.byteLength < chunkBytes && until !== size)) return { ok: false, reason: 'sizeMismatch' }
    const failure = await putRange(uploadUrl, chunk, `bytes ${from}-${until - 1}/${size}`, timeoutMs)
    if (failure) return failure
    from = until
  }
  return from === size ? { ok: true, value: { size } } : { ok: false, reason: 'sizeMismatch' }
}

async function putRange(url: string, chunk: Buffer, range: string, timeoutMs: number) {
  try {
    const response = await fetch(url, {
      method: 'PUT',
      headers: { 'Content-Range': range, 'Content-Type': 'application/octet-stream' },
      body: new Uint8Array(chunk),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    })
    await response.body?.cancel()
    return response.ok
      ? undefined
      : ({ ok: false, reason: 'uploadRefused', params: { status: response.status } } as const)
  } catch {
    return { ok: false, reason: 'unreachable' } as const
  }
}

async function* inChunks(source: AsyncIterable<Uint8Array>, bytes: number): AsyncGenerator<Buffer> {
  let parts: Uint8Array[] = []
  let held = 0
  for await (const part of source) {
    parts.push(part)
    held += part.byteLength
    if (held < bytes) continue
    const whole = Buffer.concat(parts)
    const full = held - (held % bytes)
    for (let at = 0; at < full; at += bytes) yield whole.subarray(at, at + bytes)
    parts = [whole.subarray(full)]
    held -= full
  }
  if (held > 0) yield Buffer.concat(parts)
}
