import { randomBytes } from 'node:crypto'
import type { Logger } from 'pino'
import type { Request, Response } from 'restify'
import { textFor } from '../../cards/text/textFor'
import type { Store } from '../claims/ports'
import { deniedBody } from '../deniedBody'
import { faultOf } from '../faultOf'
import { sendFile, sendJson, sendPage } from '../httpAnswer'
import { readRawBody } from '../requestsApi/readRawBody'
import type { ExtraRoutes } from '../server'
import { jsonIsSafe } from '../teams/jsonIsSafe'
import type { TabAnswer, TabCall, TabEndpoint } from './endpoint'
import { sendAsset } from './sendAsset'
import { sendTabJson } from './sendTabJson'
import type { TabAssets } from './tabAssets'
import { type TabPageName, tabPage, tabPagePolicy } from './tabPage'
import { type Identify, personCalling } from './tabPeople'
import { TabStreams } from './tabStreams'

export interface TabRoutesOptions {
  endpoints: readonly TabEndpoint[]
  identify: Identify
  /** Local mode: the page asks nobody to sign in. */
  local: boolean
  assets: TabAssets
  store: Store
  /** IANA zone of people whose client names none. */
  timeZone: string
  /** Epoch milliseconds, of the real time: tokens live by it. */
  now: () => number
  log: Logger
}

const maxJsonBytes = 256 * 1024
/** Uploads: as much as a message of Teams with its files. */
const maxBodyBytes = 120 * 1024 * 1024
/** As of an activity. */
const deepest = 32
const bodyTimeoutMs = 15_000
/** A package of pictures over a slow line. */
const uploadTimeoutMs = 10 * 60_000

const pages: readonly [path: string, page: TabPageName][] = [
  ['/tab', 'claims'],
  ['/tab/csr', 'csr'],
  ['/tab/invoices', 'invoices'],
]

const denied = JSON.parse(deniedBody) as object

async function readJson(request: Request): Promise<unknown> {
  const read = await readRawBody(request, { maxBytes: maxJsonBytes, timeoutMs: bodyTimeoutMs })
  if (!read.ok) {
    // The rest is passed over, or it would stand in the way of what the connection carries next.
    request.resume()
    return undefined
  }
  try {
    const body: unknown = JSON.parse(read.value.toString('utf8'))
    return jsonIsSafe(body, deepest) ? body : undefined
  } catch {
    return undefined
  }
}

/** The tab's pages and their API: who calls is judged here, for every endpoint alike. */
class TabDesk {
  private readonly streams: TabStreams

  constructor(private readonly options: TabRoutesOptions) {
    this.streams = new TabStreams(options.now)
  }

  readonly mount: ExtraRoutes['mount'] = (server) => {
    for (const [path, page] of pages) server.get(path, async (request, response) => this.page(request, response, page))
    server.get('/tab/assets/:name', async (request, response) =>
      sendAsset(request, response, this.options.assets.files.get(String(request.params.name))),
    )
    for (const endpoint of this.options.endpoints)
      server[endpoint.method](`/tab/api${endpoint.path}`, async (request, response) =>
        this.answer(endpoint, request, response),
      )
  }

  /** Ends the open streams: they would hold up a stop. */
  readonly end = (): void => this.streams.end()

  private page(request: Request, response: Response, page: TabPageName): void {
    const { local, assets } = this.options
    const { language, tab } = textFor(request.headers['accept-language']?.split(',')[0])
    const html = tabPage({ page, language, words: tab.shell, local, assets })
    sendPage(response, html, tabPagePolicy(local))
  }

  private async answer(endpoint: TabEndpoint, request: Request, response: Response): Promise<void> {
    try {
      const caller = await this.options.identify(request)
      if (!caller.ok) return this.refuse(response, caller.reason)
      const params: TabCall['params'] = request.params ?? {}
      // No id has one, and the database takes none: it is not there.
      if (Object.values(params).some((part) => part.includes('\0'))) return sendJson(response, 404, denied)
      const person = await personCalling(this.options, caller.value, request)
      const call: TabCall = {
        ...person,
        params,
        query: new URL(request.url ?? '/', 'http://tab').searchParams,
        request,
        json: () => readJson(request),
      }
      await this.send(response, await endpoint.handle(call), call)
    } catch (error) {
      this.fail(endpoint, response, error)
    }
  }

  /** Whoever may not look gets one answer, whatever was wrong. */
  private refuse(response: Response, reason: 'signIn' | 'noChat' | 'unavailable'): void {
    // Nobody reads what else they send.
    if (!response.req?.complete) response.setHeader('Connection', 'close')
    if (reason === 'signIn') sendJson(response, 401, denied)
    else if (reason === 'noChat') sendJson(response, 409, { code: reason })
    else {
      response.setHeader('Retry-After', '5')
      sendJson(response, 503, { code: reason })
    }
  }

  private fail({ path }: TabEndpoint, response: Response, error: unknown): void {
    const code = randomBytes(3).toString('hex').toUpperCase()
    this.options.log.error({ what: 'tab', path, code, ...faultOf(error) }, 'request failed')
    if (response.headersSent) response.destroy()
    else sendJson(response, 500, { code })
  }

  private async send(response: Response, answer: TabAnswer, call: TabCall): Promise<void> {
    if (answer.kind === 'stream') this.streams.open(response, answer.begin, call)
    else if (answer.kind === 'file') await sendFile(response, answer, answer.body)
    else if (answer.kind === 'notFound') sendJson(response, 404, denied)
    else await sendTabJson(call.request, response, answer.status ?? 200, answer.body)
  }
}

/** The tab and the pages that cards open: `/tab`, its files, and its API below `/tab/api`. */
export function tabRoutes(options: TabRoutesOptions): ExtraRoutes {
  const desk = new TabDesk(options)
  return {
    prefix: '/tab',
    maxBodyBytes,
    bodyTimeoutMs: uploadTimeoutMs,
    refuse: (response, status) => sendJson(response, status, denied),
    mount: desk.mount,
    end: desk.end,
  }
}
