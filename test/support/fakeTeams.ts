import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { PersonOptions } from './teams/account'
import { Connector } from './teams/connector'
import { type Fault, Faults, json, refuse } from './teams/faults'
import { FileHost } from './teams/fileHost'
import { Issuer, type TokenOptions } from './teams/issuer'
import { Person } from './teams/person'
import { TeamsRecord } from './teams/teamsRecord'
import type { TeamsWorld } from './teams/teamsWorld'

interface FakeTeamsOptions {
  appId?: string
  tenantId?: string
}

/** A Teams on loopback: connector, token issuer, file host, people. Everything over real HTTP, everything recorded. */
export class FakeTeams implements TeamsWorld {
  readonly record = new TeamsRecord()
  readonly faults = new Faults()
  readonly files = new FileHost(this.record)
  readonly issuer: Issuer
  readonly appId: string
  readonly tenantId: string
  /** Conversations the bot was removed from: sends are refused with 403 MessageWritesBlocked. */
  readonly unreachable = new Set<string>()
  /** When set, the documents of the issuer answer this status, hang, or say something else. */
  issuerFault: number | 'hang' | 'notJson' | { document: unknown } | undefined
  url = ''
  private readonly connector = new Connector(this.record, this.faults)
  private readonly server: Server
  private botUrl = ''

  constructor(options: FakeTeamsOptions) {
    this.appId = options.appId ?? 'c1a1b0a7-0000-4000-8000-00000000b070'
    this.tenantId = options.tenantId ?? 'c1a1b0a7-0000-4000-8000-000000000001'
    this.issuer = new Issuer(this.appId, () => this.serviceUrl)
    this.server = createServer((request, response) => {
      this.handle(request, response).catch((error) => {
        process.stderr.write(`fake Teams: ${error instanceof Error ? error.stack : error}\n`)
        if (!response.headersSent) response.writeHead(500)
        response.end()
      })
    })
  }

  get serviceUrl(): string {
    return `${this.url}/amer/`
  }

  get openIdMetadataUrl(): string {
    return `${this.url}/v1/.well-known/openidconfiguration`
  }

  get members() {
    return this.connector.members
  }

  get images() {
    return this.connector.images
  }

  /** The environment that points a bot, in production mode, at this Teams. */
  environment(): NodeJS.ProcessEnv {
    return {
      PORT: '0',
      MicrosoftAppId: this.appId,
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppTenantId: this.tenantId,
      MicrosoftAppPassword: 'not-a-real-secret',
      BOT_OPENID_METADATA_URL: this.openIdMetadataUrl,
      BOT_SERVICE_HOSTS: '127.0.0.1',
      ALLOW_INSECURE_TEST_HOSTS: 'true',
    }
  }

  /** Says where the bot listens: `http://127.0.0.1:<port>`. */
  connect(botUrl: string): void {
    this.botUrl = botUrl
  }

  person(options: PersonOptions = {}): Person {
    return new Person(this, options)
  }

  /** Makes the connector misbehave; see Fault. */
  fail(fault: Fault): void {
    this.faults.add(fault)
  }

  /** Ends all misbehaviour of the connector. */
  recover(): void {
    this.faults.clear()
  }

  /** Posts an activity to the bot with a token of the channel. */
  async post(activity: unknown, token?: TokenOptions): Promise<{ status: number; body: unknown; text: string }> {
    const response = await fetch(`${this.botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${this.issuer.token(token)}` },
      body: JSON.stringify(activity),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), text }
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', resolve)
    })
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
    return this
  }

  /** Ends all connections, also those that are held. */
  async stop(): Promise<void> {
    this.faults.release()
    this.files.release()
    this.server.closeAllConnections()
    await new Promise((resolve) => this.server.close(resolve))
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '/').split('?')[0] ?? '/'
    const { method = '', headers } = request
    this.record.requests.push({ method, path, authorization: headers.authorization, order: this.record.nextOrder() })
    if (path.startsWith('/v1/.well-known/')) return this.identify(response, path)
    if (path.startsWith('/files/')) return this.files.download(request, response, path)
    if (path.startsWith('/upload/')) return this.files.upload(request, response, path)
    if (!path.startsWith('/amer/')) return json(response, 404, {})
    const conversation = decodeURIComponent(path.split('/')[4] ?? '')
    if (method === 'POST' && this.unreachable.has(conversation)) {
      request.resume()
      return refuse(response, { status: 403, code: 'MessageWritesBlocked' })
    }
    return this.connector.handle(request, response, path.slice('/amer'.length))
  }

  private identify(response: ServerResponse, path: string): void {
    const document = path.endsWith('/keys') ? this.issuer.keySet() : this.issuer.metadata(this.url)
    const fault = this.issuerFault
    if (fault === 'notJson') response.end('<html>')
    else if (typeof fault === 'number') json(response, fault, {})
    else if (fault !== 'hang') json(response, 200, fault?.document ?? document)
  }
}

/** Starts a fake Teams on a free port. */
export function startFakeTeams(options: FakeTeamsOptions = {}): Promise<FakeTeams> {
  return new FakeTeams(options).start()
}
