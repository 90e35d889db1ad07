import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import jwt from 'jsonwebtoken'
import { newPair, type TokenOptions } from '../teams/issuer'

export const audience = 'c1a1b0a7-0000-4000-8000-0000000a0d1e'
export const role = 'DocumentationRequests.Write'
export const appId = 'c1a1b0a7-0000-4000-8000-00000000a991'
const anyTenant = 'https://login.microsoftonline.com/{tenantid}/v2.0'

/** An Entra on loopback: real keys, the documents they are found by, and tokens for apps. */
export class Entra {
  readonly pair = newPair()
  /** The key set, as it is served. */
  readonly keys: Record<string, unknown>[] = []
  reads = 0
  /** When set, the documents answer this status. */
  fault: number | undefined
  url = ''
  private readonly server: Server

  constructor(readonly tenantId: string) {
    this.addKey('entra-key', anyTenant)
    this.server = createServer((request, response) => {
      this.reads += 1
      const isKeys = request.url?.endsWith('/keys')
      const document = isKeys ? { keys: this.keys } : { issuer: anyTenant, jwks_uri: `${this.url}/discovery/v2.0/keys` }
      response.writeHead(this.fault ?? 200, { 'Content-Type': 'application/json' })
      response.end(JSON.stringify(document))
    })
  }

  get metadataUrl(): string {
    return `${this.url}/organizations/v2.0/.well-known/openid-configuration`
  }

  /** Lists a key under this name, for tokens of this issuer. */
  addKey(kid: string, issuer: string | undefined, pair = this.pair): void {
    const jwk = pair.publicKey.export({ format: 'jwk' })
    this.keys.push({ ...jwk, use: 'sig', kid, ...(issuer ? { issuer } : {}) })
  }

  /** A token for an app as the v2 endpoint gives it, or with something wrong. Times are epoch seconds. */
  token({ claims = {}, header = {}, kid = 'entra-key', key = this.pair.privateKey }: TokenOptions = {}): string {
    const now = Math.floor(Date.now() / 1000)
    const service = randomUUID()
    const payload = {
      aud: audience,
      iss: `https://login.microsoftonline.com/${this.tenantId}/v2.0`,
      iat: now,
      nbf: now,
      exp: now + 3600,
      azp: appId,
      azpacr: '1',
      oid: service,
      sub: service,
      roles: [role],
      tid: this.tenantId,
      ver: '2.0',
      ...claims,
    }
    const head = { alg: 'RS256' as const, typ: 'JWT', kid, ...header }
    const given = JSON.parse(JSON.stringify(payload))
    return jwt.sign(given, key, { algorithm: 'RS256', header: head, noTimestamp: true })
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve)
    })
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    return this
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }
}
