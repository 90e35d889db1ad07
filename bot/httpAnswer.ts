import type { ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'

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

/** Answers with a file to be saved, never shown. */
export function sendFile(
  response: ServerResponse,
  { name, type, size }: { name: string; type: string; size: number },
  body: Buffer | Readable,
): void {
  response.writeHead(200, {
    ...always,
    'Content-Type': type,
    'Content-Length': size,
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  })
  if (Buffer.isBuffer(body)) response.end(body)
  else body.on('error', () => response.destroy()).pipe(response)
}
