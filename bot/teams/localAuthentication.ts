import {
  type AuthenticateRequestResult,
  AuthenticationError,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  type ConnectorFactory,
  type UserTokenClient,
} from 'botframework-connector'
import type { Activity } from 'botframework-schema'
import type { ConnectorClients } from './connectorClients'
import { serviceHostAllowed } from './serviceHostAllowed'
import { tokenAudience } from './tokenAudience'

interface LocalOptions {
  appId: string
  clients: ConnectorClients
  loopbackHosts: readonly string[]
}

/**
 * Local mode: no token, so the listener is on loopback and answers go to loopback alone. Throws
 * AuthenticationError (401) for any other channel or service URL.
 */
export class LocalAuthentication extends BotFrameworkAuthentication {
  private readonly identity: ClaimsIdentity

  constructor(private readonly options: LocalOptions) {
    super()
    this.identity = new ClaimsIdentity([{ type: 'aud', value: options.appId }], true)
  }

  override getOriginatingAudience(): string {
    return tokenAudience
  }

  authenticateStreamingRequest(): Promise<AuthenticateRequestResult> {
    return Promise.reject(new AuthenticationError('unauthorized', 401))
  }

  createConnectorFactory(): ConnectorFactory {
    return this.options.clients.factory
  }

  createUserTokenClient(): Promise<UserTokenClient> {
    return this.options.clients.userTokens()
  }

  async authenticateRequest(activity: Activity): Promise<AuthenticateRequestResult> {
    const { loopbackHosts, clients } = this.options
    const toLoopback =
      serviceHostAllowed(activity.serviceUrl, loopbackHosts) &&
      loopbackHosts.includes(new URL(activity.serviceUrl).hostname)
    if (activity.channelId !== 'msteams' || !toLoopback) throw new AuthenticationError('unauthorized', 401)
    return { audience: tokenAudience, claimsIdentity: this.identity, connectorFactory: clients.factory }
  }
}
