import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const always = { 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' }

/** Answers with JSON. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    ...always,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(text),
  })
  response.end(text)
}

/** Answers with a page that may do nothing but what `policy` says: a whole content security policy. */
export function sendPage(response: ServerResponse, html: string, policy: string): void {
  response.writeHead(200, {
    ...always,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': Buffer.byteLength(html),
    'Content-Security-Policy': policy,
  })
  response.end(html)
}

/** A client that takes nothing for so long is not waited for: it holds an open file. */
const longestStallMs = 60_000

/** Half of a surrogate pair is nothing that UTF-8 can hold; `attr-char` of RFC 8187 leaves out what the rest is. */
const encoded = (name: string) =>
  encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * Answers with a file to be saved, never shown. Rejects, with nothing answered yet, when the first bytes cannot be had;
 * when the rest cannot, or nobody takes it, the connection is cut. The body is closed in any case.
 */
export async function sendFile(
  response: ServerResponse,
  { name, type, size }: { name: string; type: string; size: number },
  body: Buffer | Readable,
): Promise<void> {
  if (!Buffer.isBuffer(body)) await once(body, 'readable')
  response.writeHead(200, {
    ...always,
    'Content-Type': type,
    'Content-Length': size,
    'Content-Disposition': `attachment; filename*=UTF-8''${encoded(name)}`,
  })
  response.setTimeout(longestStallMs, () => response.destroy())
  if (Buffer.isBuffer(body)) response.end(body)
  else await pipeline(body, response).catch(() => response.destroy())
}
