import { type IncomingMessage, request, type ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { appHost } from './appHost'
import { selfSignedCertificate } from './selfSignedCertificate'

/** What stands before the bot in production, on loopback: https outside, http inside, streaming both ways. */
export class TlsFront {
  private constructor(private readonly server: Server) {}

  /** Opens one on a free port. `target` is the bot's own address, `http://127.0.0.1:<port>`. */
  static async open(target: string, host = appHost): Promise<TlsFront> {
    const server = createServer(selfSignedCertificate(host), (incoming, outgoing) => pass(target, incoming, outgoing))
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, '127.0.0.1', resolve)
    })
    return new TlsFront(server)
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  /** Ends every connection too, or a stream of events would keep it open. */
  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve))
    this.server.closeAllConnections()
    await closed
  }
}

function pass(target: string, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const { method, url, headers } = incoming
  const inner = request(new URL(url ?? '/', target), {
    method,
    headers: { ...headers, 'x-forwarded-proto': 'https' },
    agent: false,
  })
  inner.on('response', (response) => {
    outgoing.writeHead(response.statusCode ?? 502, response.statusMessage, response.headers)
    outgoing.flushHeaders()
    response.on('error', () => outgoing.destroy())
    response.pipe(outgoing)
  })
  inner.on('error', () => {
    if (outgoing.headersSent || outgoing.destroyed) {
      outgoing.destroy()
      return
    }
    outgoing.writeHead(502)
    outgoing.end()
  })
  // Who leaves a stream of events leaves it at the bot too.
  outgoing.on('close', () => inner.destroy())
  incoming.pipe(inner)
}
