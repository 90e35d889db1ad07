import { type InvokeResponse, StatusCodes, type TurnContext } from 'botbuilder'
import { AuthenticationError } from 'botframework-connector'
import type { Logger } from 'pino'
import type { Config } from '../config'
import { activityShape } from './activityShape'
import { AuthUnavailable } from './authUnavailable'
import type { TeamsAdapter } from './teamsAdapter'
import { tenantAllowed } from './tenantAllowed'

/** What to write back: a refusal has no body of its own, all look alike. */
export interface Reply {
  status: number
  body?: unknown
  refused?: boolean
  retryAfterSeconds?: number
}

interface ReceiveOptions {
  adapter: TeamsAdapter
  config: Pick<Config, 'mode' | 'allowedTenants'>
  onActivity: (context: TurnContext) => Promise<void>
  log: Logger
}

const refused = (status: number, more: Partial<Reply> = {}): Reply => ({ status, refused: true, ...more })

/**
 * One posted activity, from the parsed body to the answer: shape, then authentication, then tenant, then the turn,
 * awaited. Never rejects.
 */
export async function receiveActivity(body: unknown, header: string, options: ReceiveOptions): Promise<Reply> {
  const { adapter, config, onActivity, log } = options
  const shape = activityShape(body)
  if (!shape.ok) {
    log.info({ why: shape.reason }, 'activity refused')
    return refused(shape.reason === 'wrongChannel' ? 401 : 400)
  }
  try {
    const run = await adapter.admit(shape.value, header)
    if (!tenantAllowed(shape.value, config)) {
      log.warn({ why: 'tenant' }, 'activity refused')
      return refused(403)
    }
    return answerOf(await run(onActivity))
  } catch (error) {
    return failure(error, log)
  }
}

function answerOf(response: InvokeResponse | undefined): Reply {
  return response ? { status: response.status, body: response.body } : { status: StatusCodes.OK }
}

function failure(error: unknown, log: Logger): Reply {
  if (error instanceof AuthenticationError) {
    log.info({ why: error.cause }, 'activity refused')
    return refused(401)
  }
  if (error instanceof AuthUnavailable) {
    log.error({ why: error.message }, 'signing keys unavailable')
    return refused(503, { retryAfterSeconds: 5 })
  }
  // The name alone: a message or stack may quote what a person wrote.
  log.error({ error: error instanceof Error ? error.name : typeof error }, 'turn failed')
  return refused(500)
}
