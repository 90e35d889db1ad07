import {
  type ClaimsIdentity,
  type ConnectorClient,
  ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector'
import { tokenAudience } from './tokenAudience'

/** What builds the SDK's clients; its own authenticators do. */
export interface ClientMaker {
  createConnectorFactory(identity: ClaimsIdentity): ConnectorFactory
  createUserTokenClient(identity: ClaimsIdentity): Promise<UserTokenClient>
}

const most = 50

/**
 * One connector client for each service URL and audience, one user token client in all: the SDK builds both anew for
 * every turn, a third of its cost (performance §1.3). A failure to build one is not kept.
 */
export class ConnectorClients {
  private readonly kept = new Map<string, Promise<ConnectorClient>>()
  private userTokenClient: Promise<UserTokenClient> | undefined
  /** The same clients in the shape the adapter asks for. */
  readonly factory: ConnectorFactory

  constructor(
    private readonly maker: ClientMaker,
    private readonly identity: ClaimsIdentity,
  ) {
    this.factory = new CachedFactory((serviceUrl, audience) => this.clientFor(serviceUrl, audience))
  }

  /** The client that speaks to this service URL. It refuses hosts at each send, not here. */
  clientFor(serviceUrl: string, audience = tokenAudience): Promise<ConnectorClient> {
    const key = `${serviceUrl}\n${audience}`
    const kept = this.kept.get(key)
    if (kept) return kept
    const made = this.maker.createConnectorFactory(this.identity).create(serviceUrl, audience)
    const oldest = this.kept.keys().next()
    if (this.kept.size >= most && !oldest.done) this.kept.delete(oldest.value)
    this.kept.set(key, made)
    made.catch(() => this.kept.delete(key))
    return made
  }

  /** The one user token client. */
  userTokens(): Promise<UserTokenClient> {
    this.userTokenClient ??= this.maker.createUserTokenClient(this.identity).catch((error) => {
      this.userTokenClient = undefined
      throw error
    })
    return this.userTokenClient
  }
}

class CachedFactory extends ConnectorFactory {
  constructor(private readonly find: (serviceUrl: string, audience?: string) => Promise<ConnectorClient>) {
    super()
  }

  create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    return this.find(serviceUrl, audience)
  }
}
