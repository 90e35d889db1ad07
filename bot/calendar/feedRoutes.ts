import { createHash } from 'node:crypto'
import type { Request, Response } from 'restify'
import { deniedBody } from '../deniedBody'
import type { ExtraRoutes } from '../server'

/** A secret as it is made: 32 bytes in base64url. */
const fileName = /^([\w-]{43})\.ics$/

const isKnown = (etag: string, asked = '') =>
  asked.split(',').some((known) => ['*', etag].includes(known.trim().replace(/^W\//, '')))

/** The same for every address that leads nowhere, whether it ever did; restify's own words for any unknown path. */
function sendNotFound(response: Response): void {
  response.sendRaw(404, deniedBody, { 'Content-Type': 'application/json; charset=utf-8' })
}

function sendCalendar(request: Request, response: Response, calendar: string): void {
  const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`
  const always = { ETag: etag, 'Cache-Control': 'private, max-age=900', 'X-Content-Type-Options': 'nosniff' }
  if (isKnown(etag, request.headers['if-none-match'])) {
    response.writeHead(304, always)
    response.end()
    return
  }
  response.writeHead(200, {
    ...always,
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Length': Buffer.byteLength(calendar),
  })
  response.end(request.method === 'HEAD' ? undefined : calendar)
}

/**
 * The addresses that calendars ask: `GET /calendar/<secret>.ics`. The secret is all there is to show, so it is logged
 * nowhere; `ofFeed` gives the calendar behind it, or undefined.
 */
export function feedRoutes(ofFeed: (secret: string) => Promise<string | undefined>): ExtraRoutes {
  const give = async (request: Request, response: Response): Promise<void> => {
    const [, secret] = fileName.exec(String(request.params.file)) ?? []
    const calendar = secret === undefined ? undefined : await ofFeed(secret)
    if (calendar === undefined) sendNotFound(response)
    else sendCalendar(request, response, calendar)
  }
  return {
    prefix: '/calendar',
    mount: (server) => {
      server.get('/calendar/:file', give)
      server.head('/calendar/:file', give)
    },
  }
}
