import { ServiceClientCredentialsFactory } from 'botframework-connector'
import { TokenFailed } from './deliveryErrors'

type Credentials = Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>

const asTokenFailure = (error: unknown): never => {
  throw new TokenFailed(error)
}

/**
 * Credentials that say TokenFailed when no token is to be had: the libraries throw many things, and a message that
 * cannot be made must not look like a bot that cannot send.
 */
export class TokenFailures extends ServiceClientCredentialsFactory {
  constructor(private readonly factory: ServiceClientCredentialsFactory) {
    super()
  }

  isValidAppId(appId: string): Promise<boolean> {
    return this.factory.isValidAppId(appId)
  }

  isAuthenticationDisabled(): Promise<boolean> {
    return this.factory.isAuthenticationDisabled()
  }

  async createCredentials(
    ...asked: Parameters<ServiceClientCredentialsFactory['createCredentials']>
  ): Promise<Credentials> {
    const credentials = await this.factory.createCredentials(...asked).catch(asTokenFailure)
    const sign = credentials.signRequest.bind(credentials)
    credentials.signRequest = (request) => sign(request).catch(asTokenFailure)
    return credentials
  }
}
