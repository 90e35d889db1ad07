import { createHmac } from 'node:crypto'
import { request as send } from 'node:http'
import pino from 'pino'
import { requestsRoutes } from '../../../bot/requestsApi/requestsRoutes'
import { type FakeTeams, startFakeTeams } from '../fakeTeams'
import { configFor, type RunningBot, startBot } from '../teams/runningBot'
import { audience, Entra } from './entra'
import { MemoryRecorder } from './memoryRecorder'

export const otherTenant = 'c1a1b0a7-0000-4000-8000-000000000002'
export const secret = 'mailbox-secret-mailbox-secret-mailbox-secret-1'
export const otherSecret = 'another-secret-another-secret-another-secret-2'
const path = '/api/documentation-requests'

export type Headers = [name: string, value: string][]

/** What came back. */
export interface Answer {
  status: number
  headers: NodeJS.Dict<string | string[]>
  text: string
  body: Record<string, unknown>
}

/** A bot that takes documentation requests, on a clock that can be moved. */
export interface RequestsBot {
  teams: FakeTeams
  entra: Entra
  bot: RunningBot
  recorder: MemoryRecorder
  logs: Record<string, unknown>[]
  /** Moves the clock. */
  later(ms: number): void
  now(): number
  /** Sends exactly these headers and this body. */
  raw(headers: Headers, body: string | Buffer, to?: { path?: string; method?: string }): Promise<Answer>
  stop(): Promise<void>
}

interface RequestsBotOptions {
  env?: NodeJS.ProcessEnv
  /** Neither way is configured. */
  off?: boolean
  perMinute?: number
  bodyTimeoutMs?: number
}

/** Epoch seconds in digits. */
export const seconds = (ms: number) => String(Math.floor(ms / 1000))

/** The header values for a body signed at this second. */
export function signed(body: string | Buffer, timestamp: string, key = { name: 'mailbox', secret }): Headers {
  const hex = createHmac('sha256', key.secret).update(`${timestamp}.`).update(body).digest('hex')
  return [
    ['X-Claimwell-Key', key.name],
    ['X-Claimwell-Timestamp', timestamp],
    ['X-Claimwell-Signature', `v1=${hex}`],
  ]
}

function answerTo(url: string, method: string, headers: Headers, body: string | Buffer): Promise<Answer> {
  const all = [...headers, ['Host', 'bot'], ['Content-Length', String(Buffer.byteLength(body))]].flat()
  return new Promise((resolve, reject) => {
    const sending = send(url, { method, headers: all, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => {
        const { statusCode = 0, headers: sent } = response
        resolve({ status: statusCode, headers: sent, text, body: text.startsWith('{') ? JSON.parse(text) : {} })
      })
    })
    sending.on('error', reject).end(body)
  })
}

/** Starts it: both ways are open unless the options say otherwise. */
export async function startRequestsBot(options: RequestsBotOptions = {}): Promise<RequestsBot> {
  const teams = await startFakeTeams()
  const entra = await new Entra(teams.tenantId).start()
  let moved = 0
  const now = () => Date.now() + moved
  const both = {
    REQUESTS_AUDIENCE: audience,
    ENTRA_OPENID_METADATA_URL: entra.metadataUrl,
    REQUESTS_HMAC_KEYS: `mailbox:${teams.tenantId}:${secret},other:${otherTenant}:${otherSecret}`,
  }
  const env = { ALLOWED_TENANTS: `${teams.tenantId},${otherTenant}`, ...(options.off ? {} : both), ...options.env }
  const recorder = new MemoryRecorder({ [teams.tenantId]: ['C-1047'], [otherTenant]: ['C-2000'] })
  const logs: Record<string, unknown>[] = []
  const log = pino({ level: 'trace' }, { write: (line: string) => void logs.push(JSON.parse(line)) })
  const { requests: config } = configFor(teams, 'production', env)
  const { perMinute = 100_000, bodyTimeoutMs = 5000 } = options
  const extraRoutes = requestsRoutes({ config, recorder, now, log, perMinute, bodyTimeoutMs })
  const bot = await startBot(teams, { env, extraRoutes })
  return {
    teams,
    entra,
    bot,
    recorder,
    logs,
    later: (ms) => {
      moved += ms
    },
    now,
    raw: (headers, body, to = {}) => answerTo(bot.url + (to.path ?? path), to.method ?? 'POST', headers, body),
    stop: async () => {
      await bot.server.stop()
      await teams.stop()
      await entra.stop()
    },
  }
}
