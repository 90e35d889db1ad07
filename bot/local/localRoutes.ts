import type { Readable } from 'node:stream'
import type { Request, Response, Server } from 'restify'
import { readUpload } from '../files/readUpload'
import { readWhole } from '../files/readWhole'
import { sendFile, sendJson, sendPage } from '../httpAnswer'
import type { ExtraRoutes } from '../server'
import type { Wired } from '../wiring'
import { fileActivity } from './fileActivity'
import { HeldFiles } from './heldFiles'
import { localOnly } from './localOnly'
import { localPage, localPagePolicy } from './localPage'
import type { PersonalChats } from './personalChats'
import { readClockBody } from './readClockBody'
import { SentLog } from './sentLog'

const maxBodyBytes = 120 * 1024 * 1024
/** For what became due when the clock was moved. */
const longestSettlingMs = 10_000

type Handler = (request: Request, response: Response) => Promise<void> | void

const claimIdIn = ({ params }: Request) => /^[\w-]{1,64}$/.exec(String(params.claimId))?.[0] ?? ''

/** The routes below `/local`: send files to the bot, move its clock, see what it sent, fetch its packages, calendars and CSRs. */
class LocalDesk {
  private readonly files = new HeldFiles()
  private readonly sent: SentLog

  constructor(
    private readonly bot: Wired,
    private readonly chats: PersonalChats,
    private readonly port: () => number,
  ) {
    this.sent = new SentLog(bot.clock.now, {
      package: (sha256, name) => this.url(`/packages/${sha256}/${encodeURIComponent(name)}`),
      calendar: (claimId) => this.url(`/calendar/${encodeURIComponent(claimId)}`),
      csr: (claimId) => this.url(`/csr/${encodeURIComponent(claimId)}`),
    })
    bot.traffic.show({
      arrived: (activity) => this.chats.note(activity),
      left: (departure) => this.sent.note(departure),
    })
  }

  readonly mount = (server: Server): void => {
    const guarded =
      (handler: Handler): Handler =>
      async (request, response) =>
        localOnly(request) ? handler(request, response) : sendJson(response, 403, { code: 'denied' })
    server.get(
      '/local',
      guarded((_request, response) => sendPage(response, localPage, localPagePolicy)),
    )
    server.post('/local/files', guarded(this.takeFiles))
    server.get('/local/files/:id/:name', guarded(this.giveFile))
    server.get('/local/clock', guarded(this.tellTime))
    server.post('/local/clock', guarded(this.moveClock))
    server.get(
      '/local/sent',
      guarded((_request, response) => sendJson(response, 200, { sent: this.sent.list(), chats: this.chats.list() })),
    )
    server.get('/local/packages/:sha256/:name', guarded(this.givePackage))
    server.get('/local/calendar/:claimId', guarded(this.giveCalendar))
    server.get('/local/csr/:claimId', guarded(this.giveCsr))
  }

  private url(path: string): string {
    return `http://127.0.0.1:${this.port()}/local${path}`
  }

  private readonly takeFiles: Handler = async (request, response) => {
    const hold = async (name: string, bytes: Readable) => ({ name, bytes: await readWhole(bytes) })
    const read = await readUpload(request, maxBodyBytes, hold)
    if (!read.ok) return sendJson(response, read.reason === 'tooMuch' ? 413 : 400, { code: read.reason })
    const chat = this.chats.find(read.value.conversationId)
    if (!chat) return sendJson(response, 409, { code: 'noChat', cure: 'Write to the bot in its personal chat first.' })
    const files = read.value.files.map((file) => {
      const url = this.url(`/files/${this.files.hold(file)}/${encodeURIComponent(file.name)}`)
      return { name: file.name, size: file.bytes.length, url }
    })
    const status = await this.post(fileActivity(chat, files, this.bot.clock.now()))
    sendJson(response, status === 200 ? 202 : 502, { conversationId: chat.conversation.id, files, status })
  }

  /** The way every activity takes, so that nothing is skipped. */
  private async post(activity: object): Promise<number> {
    const answer = await fetch(`http://127.0.0.1:${this.port()}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(activity),
    })
    await answer.body?.cancel()
    return answer.status
  }

  private readonly giveFile: Handler = async (request, response) => {
    const file = this.files.find(String(request.params.id))
    if (!file) return sendJson(response, 404, { code: 'notFound' })
    return sendFile(
      response,
      { name: file.name, type: 'application/octet-stream', size: file.bytes.length },
      file.bytes,
    )
  }

  private readonly tellTime: Handler = (_request, response) => {
    sendJson(response, 200, { now: new Date(this.bot.clock.now()).toISOString() })
  }

  private readonly moveClock: Handler = async (request, response) => {
    const at = await readClockBody(request)
    if (at === undefined)
      return sendJson(response, 400, {
        code: 'badTime',
        cure: 'Send {"now":"2027-02-07T09:00:00Z"}, from 2020 to 2040.',
      })
    this.bot.clock.set(at)
    this.bot.poke()
    let patience: NodeJS.Timeout | undefined
    await Promise.race([
      this.bot.idle(),
      new Promise((resolve) => {
        patience = setTimeout(resolve, longestSettlingMs)
      }),
    ])
    clearTimeout(patience)
    return this.tellTime(request, response)
  }

  private readonly givePackage: Handler = async (request, response) => {
    const sha256 = String(request.params.sha256)
    const made = await this.packageNamed(sha256)
    if (!made) return sendJson(response, 404, { code: 'notFound' })
    return sendFile(
      response,
      { name: made.name, type: 'application/zip', size: made.size },
      this.bot.blobs.open(sha256),
    )
  }

  private readonly giveCalendar: Handler = async (request, response) => {
    const claimId = claimIdIn(request)
    const made = await Promise.all(this.chats.people().map((who) => this.bot.calendars.ofClaim(who, claimId)))
    const calendar = made.find((text) => text !== undefined)
    if (calendar === undefined) return sendJson(response, 404, { code: 'notFound' })
    const bytes = Buffer.from(calendar)
    return sendFile(
      response,
      { name: 'claim-dates.ics', type: 'text/calendar; charset=utf-8', size: bytes.length },
      bytes,
    )
  }

  private readonly giveCsr: Handler = async (request, response) => {
    const claimId = claimIdIn(request)
    const made = await Promise.all(this.chats.people().map((who) => this.bot.csrPdfOf(who, claimId)))
    const pdf = made.find((one) => one !== undefined)
    if (!pdf) return sendJson(response, 404, { code: 'notFound' })
    return sendFile(response, { name: pdf.name, type: 'application/pdf', size: pdf.bytes.length }, pdf.bytes)
  }

  /** The package of a claim or of a request of anybody who wrote here, or a zip of their own data. */
  private async packageNamed(sha256: string) {
    for (const who of this.chats.people()) {
      const claims = await this.bot.claims.list(who)
      const requests = await Promise.all(claims.map(({ id }) => this.bot.claims.requestsOf(who, id)))
      const packages = [...claims, ...requests.flat()].flatMap(({ body }) => body.package ?? [])
      const made = packages.find((one) => one.sha256 === sha256)
      if (made) return made
      const exported = (await this.bot.claims.exported(who)).find((part) => part.sha256 === sha256)
      if (exported) return exported
    }
    return undefined
  }
}

/** Local mode's own routes, for this machine alone. `port` is where the bot listens, once it does. */
export function localRoutes(bot: Wired, chats: PersonalChats, port: () => number): ExtraRoutes {
  return { prefix: '/local', maxBodyBytes, mount: new LocalDesk(bot, chats, port).mount }
}
