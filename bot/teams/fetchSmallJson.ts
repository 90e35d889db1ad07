const limit = 1024 * 1024

/**
 * GET → parsed JSON. Never follows a redirect, never reads more than 1 MiB. Throws on any other status than 2xx,
 * on a body that is too long or not JSON, and when `signal` fires.
 */
export async function fetchSmallJson(url: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { redirect: 'error', signal })
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    throw new Error(`status ${response.status}`)
  }
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of response.body) {
    size += part.byteLength
    if (size > limit) throw new Error('answer too long')
    parts.push(part)
  }
  return JSON.parse(Buffer.concat(parts).toString('utf8'))
}
