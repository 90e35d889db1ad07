import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { accepts } from './accepts'

const worthBytes = 4096
const press = promisify(gzip)

/** Answers with JSON, compressed where that is worth it: five hundred claims are half a megabyte. */
export async function sendTabJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: unknown,
): Promise<void> {
  const text = Buffer.from(JSON.stringify(body))
  const compressed = text.length > worthBytes && accepts(request, 'gzip')
  const bytes = compressed ? await press(text, { level: 4 }) : text
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': bytes.length,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    Vary: 'Accept-Encoding',
    ...(compressed ? { 'Content-Encoding': 'gzip' } : {}),
  })
  response.end(bytes)
}
