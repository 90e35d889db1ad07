import type { IncomingMessage, ServerResponse } from 'node:http'
import { deniedBody } from '../deniedBody'
import { sendJson } from '../httpAnswer'
import { accepts } from './accepts'
import type { TabAsset } from './tabAssets'

const denied = JSON.parse(deniedBody) as object

/** Answers with a file of the tab's own; its name changes with its bytes, so it may be kept for good. */
export function sendAsset(request: IncomingMessage, response: ServerResponse, asset: TabAsset | undefined): void {
  if (!asset) {
    sendJson(response, 404, denied)
    return
  }
  const encoding = (['br', 'gzip'] as const).find((form) => accepts(request, form))
  const bytes = encoding ? asset[encoding] : asset.bytes
  response.writeHead(200, {
    'Content-Type': asset.type,
    'Content-Length': bytes.length,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  })
  response.end(bytes)
}
