import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { json, readBody, reply } from './faults'
import type { TeamsRecord } from './teamsRecord'

/** How a file link misbehaves: `hold` waits for `release`, `trickle` sends a byte now and then. */
export type FileFault =
  | 'signIn'
  | 'truncated'
  | 'longer'
  | 'expired'
  | 'hold'
  | 'trickle'
  | 'gzip'
  | 'reset'
  | { status: number; times?: number }
  | { redirect: string }

interface StoredFile {
  bytes: Buffer
  fault?: FileFault | undefined
  reads: number
  authorization?: string | undefined
}

/** A SharePoint-like host: pre-authorised download links and upload sessions. */
export class FileHost {
  readonly files = new Map<string, StoredFile>()
  private readonly held: (() => void)[] = []
  private readonly refusedUploads = new Map<string, number>()

  constructor(private readonly record: TeamsRecord) {}

  /** Stores bytes and gives the path to read them at. */
  add(bytes: Uint8Array, fault?: FileFault): string {
    const id = randomUUID()
    this.files.set(id, { bytes: Buffer.from(bytes), fault, reads: 0 })
    return `/files/${id}?tempauth=secret-${id}`
  }

  /** A new upload session: the path to PUT to; refused with `status` when given. */
  openUpload(status?: number): string {
    const path = `/upload/${randomUUID()}`
    this.record.uploads.set(path, { path, bytes: Buffer.alloc(0), ranges: [], complete: false })
    if (status !== undefined) this.refusedUploads.set(path, status)
    return path
  }

  /** Lets held downloads go on. */
  release(): void {
    for (const resolve of this.held.splice(0)) resolve()
  }

  async download(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const file = this.files.get(path.split('/')[2] ?? '')
    if (!file) return json(response, 404, { error: { code: 'itemNotFound' } })
    file.reads += 1
    file.authorization = request.headers.authorization
    if (file.fault === undefined) return send(response, file.bytes, file.bytes.length)
    await this.misbehave(file, file.fault, request, response)
  }

  private async misbehave(file: StoredFile, fault: FileFault, request: IncomingMessage, response: ServerResponse) {
    const { bytes } = file
    if (typeof fault === 'object') return this.answerWith(file, fault, response)
    if (fault === 'signIn') {
      const page = Buffer.from('<!DOCTYPE html><html><title>Sign in to your account</title></html>')
      return reply(response, 200, { 'Content-Type': 'text/html', 'Content-Length': page.length }, page)
    }
    if (fault === 'expired') return json(response, 401, { error: { code: 'unauthenticated' } })
    if (fault === 'gzip')
      return reply(response, 200, { 'Content-Encoding': 'gzip', 'Content-Length': bytes.length }, bytes)
    if (fault === 'reset') return void request.socket.destroy()
    if (fault === 'truncated') {
      response.writeHead(200, { 'Content-Length': bytes.length })
      return void response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy())
    }
    if (fault === 'longer') {
      response.writeHead(200, { 'Transfer-Encoding': 'chunked' })
      return void response.write(Buffer.concat([bytes, bytes]), () => response.destroy())
    }
    if (fault === 'trickle') return trickle(response, bytes)
    await new Promise<void>((resolve) => {
      this.held.push(resolve)
    })
    send(response, bytes, bytes.length)
  }

  private answerWith(
    file: StoredFile,
    fault: { status: number; times?: number } | { redirect: string },
    response: ServerResponse,
  ) {
    if ('redirect' in fault) return reply(response, 302, { Location: fault.redirect }, '')
    if (fault.times !== undefined && file.reads > fault.times) return send(response, file.bytes, file.bytes.length)
    json(response, fault.status, { error: { code: 'made up' } })
  }

  async upload(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const bytes = await readBody(request)
    const upload = this.record.uploads.get(path)
    const refused = this.refusedUploads.get(path)
    if (!upload || refused) return json(response, refused ?? 404, { error: { code: 'itemNotFound' } })
    const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(request.headers['content-range'] ?? '')
    const [from, until, size] = (range ?? []).slice(1).map(Number)
    if (from === undefined || until === undefined || from !== upload.bytes.length || until - from + 1 !== bytes.length)
      return json(response, 416, { error: { code: 'invalidRange' } })
    upload.bytes = Buffer.concat([upload.bytes, bytes])
    upload.ranges.push(request.headers['content-range'] ?? '')
    upload.complete = until + 1 === size
    this.record.happened()
    json(response, upload.complete ? 201 : 202, {})
  }
}

function send(response: ServerResponse, bytes: Buffer, length: number): void {
  reply(response, 200, { 'Content-Type': 'application/octet-stream', 'Content-Length': length }, bytes)
}

function trickle(response: ServerResponse, bytes: Buffer): void {
  response.writeHead(200, { 'Content-Length': bytes.length })
  let at = 0
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + 1))
    at += 1
    if (at >= bytes.length) response.end()
  }, 50)
  response.on('close', () => clearInterval(timer))
}
