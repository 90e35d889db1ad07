import type { Logger } from 'pino'
import type { Request, Response } from 'restify'
import type { Reporting } from '../claims/reporting'
import { deniedBody } from '../deniedBody'
import type { ExtraRoutes } from '../server'
import { Jwks } from '../teams/jwks'
import { AppTokens } from './appTokens'
import { CallLimit } from './callLimit'
import type { Ways } from './judgeCaller'
import type { RequestsConfig } from './requestsConfig'
import { RequestsDesk } from './requestsDesk'
import { sendAnswer } from './sendAnswer'
import { SignedBodies } from './signedBodies'

interface RequestsRoutesOptions {
  /** Absent: nobody may report, and there is no such path. */
  config: RequestsConfig | undefined
  recorder: Reporting
  /** Epoch milliseconds, of the real time: tokens and signatures live by it. */
  now: () => number
  log: Logger
  /** Calls a minute and caller; 60 when absent. */
  perMinute?: number
  /** Milliseconds for a body to arrive whole; shorter in tests. */
  bodyTimeoutMs?: number
}

const path = '/api/documentation-requests'
const maxBytes = 64 * 1024

function waysOf({ tokens, keys }: RequestsConfig, now: () => number): Ways {
  return {
    ...(tokens ? { tokens: new AppTokens({ ...tokens, jwks: new Jwks({ url: tokens.metadataUrl, now }), now }) } : {}),
    ...(keys.length > 0 ? { signatures: new SignedBodies({ keys, now }) } : {}),
  }
}

/** Like any path that is none. */
async function sendNotFound(_request: Request, response: Response): Promise<void> {
  response.sendRaw(404, deniedBody, { 'Content-Type': 'application/json; charset=utf-8' })
}

/**
 * `POST /api/documentation-requests`, for automations that watch a mailbox: the reviewer's words about one claim →
 * 201, or 200 for what was recorded before under the same Idempotency-Key; else problem details (RFC 9457). No routes
 * where nobody may report.
 */
export function requestsRoutes(options: RequestsRoutesOptions): ExtraRoutes[] {
  const { config, recorder, now, log, perMinute = 60, bodyTimeoutMs = 10_000 } = options
  if (config === undefined) return []
  const limit = new CallLimit({ perMinute, now })
  const desk = new RequestsDesk({ ways: waysOf(config, now), limit, recorder, maxBytes, bodyTimeoutMs, log })
  return [
    {
      prefix: path,
      maxBodyBytes: maxBytes,
      refuse: (response, status) => {
        sendAnswer.problem(response, { code: status === 413 ? 'tooLarge' : 'mediaType' })
      },
      mount: (server) => {
        server.post(path, async (request, response) => desk.take(request, response))
        for (const method of ['get', 'head', 'put', 'patch', 'del', 'opts'] as const) server[method](path, sendNotFound)
      },
    },
  ]
}
