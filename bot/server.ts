import type { AddressInfo } from 'node:net'
import type { TurnContext } from 'botbuilder'
import type { Logger } from 'pino'
import * as restify from 'restify'
import type { Config } from './config'
import { deniedBody } from './deniedBody'
import { denyEarly } from './teams/denyEarly'
import { type Reply, receiveActivity } from './teams/receiveActivity'
import type { TeamsAdapter } from './teams/teamsAdapter'

/** Whether the bot can do its work; `cause` is a code for the operator. */
export type Health = { ok: true } | { ok: false; cause: string }

/** More routes beside the bot's own. */
export interface ExtraRoutes {
  /** Path they all begin with, such as `/local`. */
  prefix: string
  /** They read bodies themselves, up to this size; absent where nothing is posted. */
  maxBodyBytes?: number
  /** Milliseconds within which a body has to be there; absent: as everywhere else. */
  bodyTimeoutMs?: number
  /** Answers what is refused with this status before it reaches them; absent: like everything else. */
  refuse?: (response: restify.Response, status: number) => void
  mount: (server: restify.Server) => void
  /** Ends what would stay open for good, before a stop. */
  end?: () => void
}

interface ServerOptions {
  adapter: TeamsAdapter
  /** One turn; what it throws is answered with 500 unless the adapter's `onTurnError` takes it. */
  onActivity: (context: TurnContext) => Promise<void>
  health: () => Promise<Health>
  config: Pick<Config, 'mode' | 'allowedTenants' | 'host' | 'port'>
  log: Logger
  extraRoutes?: readonly ExtraRoutes[]
  /** Milliseconds; shorter in tests. */
  timeouts?: { request: number; headers: number; sweep: number }
}

/** The HTTP side of the bot. */
export interface BotServer {
  /** Starts to listen on the configured host and port; gives the port. */
  listen(): Promise<number>
  /** Takes no more requests, lets the running ones end, drops idle connections. */
  stop(): Promise<void>
}

const maxActivityBytes = 256 * 1024
const longestDrainMs = 15_000

const pathOf = ({ url = '/' }: restify.Request) => url.split('?')[0] ?? '/'

/** The bot over HTTP: `POST /api/messages`, `GET /healthz`, `GET /readyz`, and `extraRoutes`. */
export function createServer(options: ServerOptions): BotServer {
  const { config, health, log, extraRoutes = [] } = options
  const server = restify.createServer({ name: 'claimwell', ignoreTrailingSlash: false })
  const timeouts = options.timeouts ?? { request: 15_000, headers: 5000, sweep: 1000 }
  const longest = Math.max(timeouts.request, ...extraRoutes.map(({ bodyTimeoutMs = 0 }) => bodyTimeoutMs))
  limitTime(server, { ...timeouts, request: longest })
  hideErrors(server, log)
  // restify takes the event and does nothing: the socket would stay open, out of reach of every limit of time.
  server.server.on('upgrade', (_request, socket) => socket.destroy())
  const extraAt = (path: string) => extraRoutes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`))
  const maxExtraBytes = (path: string) => extraAt(path)?.maxBodyBytes
  const bearerRequired = config.mode !== 'local'

  server.pre((request, response, next) => {
    limitBody(request, extraAt(pathOf(request))?.bodyTimeoutMs ?? timeouts.request)
    const status = denyEarly(request, { maxActivityBytes, maxExtraBytes, bearerRequired })
    if (status === undefined) return next()
    const refuse = extraAt(pathOf(request))?.refuse
    if (refuse) refuse(response, status)
    else write(response, { status, refused: true })
    return next(false)
  })

  server.post('/api/messages', bodyReader(), async (request, response) => {
    write(response, await receiveActivity(request.body, request.headers.authorization ?? '', options))
  })
  server.get('/healthz', async (_request, response) => {
    write(response, { status: 200, body: { status: 'alive' } })
  })
  server.get('/readyz', async (_request, response) => {
    write(response, await readiness(health))
  })
  for (const { mount } of extraRoutes) mount(server)
  return {
    listen: () => listen(server, config),
    stop() {
      for (const { end } of extraRoutes) end?.()
      return stop(server)
    },
  }
}

/** The types of restify 8 do not know that this plugin passes its options on to the reader of the body. */
function bodyReader(): restify.RequestHandler[] {
  const limits: restify.plugins.JsonBodyParserOptions & { maxBodySize: number } = { maxBodySize: maxActivityBytes }
  return restify.plugins.jsonBodyParser(limits)
}

async function readiness(health: ServerOptions['health']): Promise<Reply> {
  const state = await health().catch((): Health => ({ ok: false, cause: 'healthCheckFailed' }))
  return state.ok
    ? { status: 200, body: { status: 'ready' } }
    : { status: 503, body: { status: 'notReady', cause: state.cause }, retryAfterSeconds: 5 }
}

/** restify's own `send` formats and negotiates; this writes JSON, or one and the same refusal. */
function write(response: restify.Response, { status, body, refused, retryAfterSeconds }: Reply): void {
  const text = refused ? deniedBody : body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...(text ? { 'Content-Type': 'application/json; charset=utf-8' } : {}),
    'Content-Length': Buffer.byteLength(text),
    ...(retryAfterSeconds ? { 'Retry-After': String(retryAfterSeconds) } : {}),
    // The body of an early refusal was never read: the connection cannot serve another request.
    ...(refused && !response.req?.complete ? { Connection: 'close' } : {}),
  })
  response.end(text)
}

/** A slow body or header is cut off (reliability B02); Node's own limits let one live for minutes. */
function limitTime(server: restify.Server, timeouts: NonNullable<ServerOptions['timeouts']>): void {
  Object.assign(server.server, {
    requestTimeout: timeouts.request,
    headersTimeout: timeouts.headers,
    connectionsCheckingInterval: timeouts.sweep,
  })
}

/**
 * The server's own limit is the longest of any route; who is slower than their route allows is cut off here. Of who sends
 * no body nobody waits for its end: an answer may take as long as it takes.
 */
function limitBody(request: restify.Request, ms: number): void {
  const { headers } = request
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return
  const timer = setTimeout(() => request.socket.destroy(), ms)
  const ended = () => clearTimeout(timer)
  request.on('end', ended).on('close', ended)
}

/** What restify answers by itself (bad JSON, unknown path or method, a throwing route) looks like every refusal. */
function hideErrors(server: restify.Server, log: Logger): void {
  server.on(
    'restifyError',
    (_request, response: restify.Response, error: { statusCode?: number; name?: string }, done: () => void) => {
      const status = error?.statusCode ?? 500
      if (status >= 500) log.error({ error: error?.name }, 'request failed')
      // What has begun cannot be answered otherwise; restify would try, and end the process.
      if (response.headersSent) return void response.destroy()
      // By restify's own way out, or it would answer a second time.
      response.sendRaw(status, deniedBody, { 'Content-Type': 'application/json; charset=utf-8' })
      done()
    },
  )
}

function listen(server: restify.Server, { host, port }: Pick<Config, 'host' | 'port'>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.server.address() as AddressInfo
      resolve(address.port)
    })
  })
}

function stop(server: restify.Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection that was busy when the server closed would otherwise be kept alive for seconds after its answer.
    const sweep = setInterval(() => server.server.closeIdleConnections(), 50)
    const cut = setTimeout(() => server.server.closeAllConnections(), longestDrainMs)
    server.close(() => {
      clearInterval(sweep)
      clearTimeout(cut)
      resolve()
    })
    server.server.closeIdleConnections()
  })
}
