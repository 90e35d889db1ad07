import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The strict policy of a page in Teams. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft',
].join('; ')

/** One that lets a page ask anybody: what a forgotten line of the policy above comes to. */
const laxPolicy = policy.replace("connect-src 'self'", 'connect-src *')

const buttons = ['Sign in', 'Chat', 'Claim', 'App', 'Settings', 'Submit', 'Listen', 'Upload', 'Abroad']
const body = `<main><h1>Sample</h1>
${buttons.map((name) => `<button type="button">${name}</button>`).join('\n')}
<p id="state"></p><p id="theme"></p><p id="result"></p><p id="events"></p></main>`
const html = (inner: string) =>
  `<!doctype html><html lang="en"><title>Sample</title><script type="module" src="/page.js"></script>${inner}</html>`

/** Says at the first bytes that they came, at the end how many and which. */
function takeUpload(request: IncomingMessage, response: ServerResponse): void {
  const hash = createHash('sha256')
  let size = 0
  request.on('data', (bytes: Buffer) => {
    if (size === 0) response.write(`first bytes for ${request.headers.host}, `)
    hash.update(bytes)
    size += bytes.length
  })
  request.on('end', () => response.end(`${size} bytes, ${hash.digest('hex')}`))
}

/** A server of one page, as the bot is for its tab. */
export interface SampleServer {
  url: string
  /** Requests of its pages, as `GET /tab`. */
  requests: string[]
  /** Sends an event to everybody who listens. */
  emit(event: string): void
  /** Resolves when nobody listens any more. */
  deserted(): Promise<void>
  close(): Promise<void>
}

/** Serves `/tab` with this script, `/lax` with a weaker policy, `/flawed` with faults in it, a stream of events, an upload. */
export async function openSampleServer(script: string): Promise<SampleServer> {
  const listeners = new Set<ServerResponse>()
  const requests: string[] = []
  let left = () => {}
  const page =
    (inner: string, allowed = policy) =>
    (response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': allowed })
      response.end(html(inner))
    }
  const routes: Record<string, (response: ServerResponse) => void> = {
    '/tab': page(body),
    '/lax': page(body, laxPolicy),
    '/flawed': page(body.replace('</main>', '<img src="/nothing.png"><input></main>')),
    // Two steps: restify, once it was loaded in this process, makes `writeHead` give nothing back.
    '/page.js': (response) => {
      response.writeHead(200, { 'content-type': 'text/javascript' })
      response.end(script)
    },
    '/events': (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write('data: hello\n\n')
      listeners.add(response)
      response.on('close', () => {
        listeners.delete(response)
        if (listeners.size === 0) left()
      })
    },
  }
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    if (request.url === '/upload') return takeUpload(request, response)
    const route = routes[request.url ?? '']
    if (route) route(response)
    else {
      response.writeHead(404)
      response.end()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    emit: (event) => {
      for (const listener of listeners) listener.write(`data: ${event}\n\n`)
    },
    deserted: () =>
      new Promise((resolve) => {
        left = resolve
        if (listeners.size === 0) resolve()
      }),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
