import { DownloadFault } from './downloadFault'
import { looksLikeHtml } from './looksLikeHtml'
import type { OpenedResponse } from './openResponse'

/** What is known of a body while it is read. */
export interface BodyProgress {
  bytes: number
  /** The first bytes, at most `headBytes` of them. */
  head: Buffer
}

/** How much of a file's beginning is handed on. */
export const headBytes = 4096

/**
 * Reads a response's body piece by piece, keeping `progress` up to date.
 * Throws a DownloadFault when it is empty, goes beyond the limit, turns out to be a web page, or ends anywhere but where the
 * server said it would: a file cut short is never taken for a whole one.
 */
export async function* readBody(
  opened: OpenedResponse,
  limitBytes: number,
  progress: BodyProgress,
): AsyncGenerator<Uint8Array> {
  const { response } = opened
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      note(chunk, limitBytes, progress)
      yield chunk
    }
  } catch (error) {
    throw error instanceof DownloadFault ? error : new DownloadFault('truncated')
  } finally {
    response.destroy()
  }
  if (!isWhole(opened, progress.bytes)) throw new DownloadFault('truncated')
  if (progress.bytes === 0) throw new DownloadFault('empty')
}

function note(chunk: Buffer, limitBytes: number, progress: BodyProgress): void {
  progress.bytes += chunk.length
  if (progress.bytes > limitBytes) throw new DownloadFault('tooBig')
  if (progress.head.length >= headBytes) return
  progress.head = Buffer.concat([progress.head, chunk.subarray(0, headBytes - progress.head.length)])
  if (looksLikeHtml(progress.head)) throw new DownloadFault('signInPage')
}

function isWhole({ response, connectionError }: OpenedResponse, bytes: number): boolean {
  const promised = response.headers['content-length']
  return response.complete && !connectionError() && (promised === undefined || Number(promised) === bytes)
}
