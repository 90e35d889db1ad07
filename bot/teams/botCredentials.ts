import {
  JwtTokenProviderFactory,
  ManagedIdentityServiceClientCredentialsFactory,
  PasswordServiceClientCredentialFactory,
  ServiceClientCredentialsFactory,
  TokenCredentials,
} from 'botframework-connector'
import type { Config } from '../config'

/** A bearer that means nothing, for connectors on loopback: no token is ever asked of Entra. */
class LoopbackCredentials extends ServiceClientCredentialsFactory {
  async isValidAppId(): Promise<boolean> {
    return true
  }

  async isAuthenticationDisabled(): Promise<boolean> {
    return false
  }

  async createCredentials(): ReturnType<ServiceClientCredentialsFactory['createCredentials']> {
    return new TokenCredentials('loopback')
  }
}

/** Where the bot gets the bearer it shows to the connector: its secret, its managed identity, or none on loopback. */
export function botCredentials({ identity, loopbackHosts }: Config): ServiceClientCredentialsFactory {
  if (identity.kind === 'local' || loopbackHosts.length > 0) return new LoopbackCredentials()
  if (identity.kind === 'UserAssignedMSI')
    return new ManagedIdentityServiceClientCredentialsFactory(identity.appId, new JwtTokenProviderFactory())
  return new PasswordServiceClientCredentialFactory(identity.appId, identity.password, identity.tenantId)
}
