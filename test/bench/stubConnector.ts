import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A connector that takes everything at once, gives ids, and keeps only counts and the longest update. */
export interface StubConnector {
  serviceUrl: string
  posts: number
  updates: number
  /** The longest card by which a message was replaced. */
  longest: unknown
  stop(): Promise<void>
}

/** Starts one on a free port of loopback. */
export async function startStubConnector(): Promise<StubConnector> {
  let longestText = ''
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      if (request.method === 'PUT') {
        stub.updates += 1
        const text = Buffer.concat(parts).toString()
        if (text.length > longestText.length) longestText = text
      } else stub.posts += 1
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify({ id: `message-${stub.posts}-${stub.updates}` }))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const stub = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    posts: 0,
    updates: 0,
    get longest() {
      return longestText ? JSON.parse(longestText).attachments?.[0]?.content : undefined
    },
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return stub
}
