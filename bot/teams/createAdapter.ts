import { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { ClaimsIdentity } from 'botframework-connector'
import type { Config } from '../config'
import { botCredentials } from './botCredentials'
import { ChannelOnlyAuthentication } from './channelOnlyAuthentication'
import { ConnectorClients } from './connectorClients'
import { Jwks } from './jwks'
import { LocalAuthentication } from './localAuthentication'
import { oneSendHttpClient } from './oneSendHttpClient'
import { serviceHostAllowed } from './serviceHostAllowed'
import { TeamsAdapter } from './teamsAdapter'
import { TokenFailures } from './tokenFailures'
import { VerifiedTokens } from './verifiedTokens'

/** The Teams side of the bot: what runs turns, what sends, and whether the signing keys are at hand. */
export interface Teams {
  adapter: TeamsAdapter
  clients: ConnectorClients
  keysReady: () => Promise<boolean>
}

/** Builds the Teams side from the settings. `now` is epoch milliseconds. Nothing is fetched yet. */
export function createAdapter(config: Config, now: () => number): Teams {
  const { loopbackHosts, identity } = config
  const appId = identity.appId
  const self = new ClaimsIdentity([{ type: 'aud', value: appId }], true)
  const httpClient = oneSendHttpClient({ allow: (url) => serviceHostAllowed(url, loopbackHosts), now })
  const sdk = new ConfigurationBotFrameworkAuthentication(
    { MicrosoftAppId: appId },
    new TokenFailures(botCredentials(config)),
    undefined,
    undefined,
    { httpClient },
  )
  const clients = new ConnectorClients(sdk, self)
  if (identity.kind === 'local') {
    const authentication = new LocalAuthentication({ appId, clients, loopbackHosts })
    return { adapter: new TeamsAdapter(authentication), clients, keysReady: async () => true }
  }
  const jwks = new Jwks({ url: config.openIdMetadataUrl, now })
  const tokens = new VerifiedTokens({ now })
  const authentication = new ChannelOnlyAuthentication({ appId, jwks, tokens, clients, loopbackHosts, now })
  return { adapter: new TeamsAdapter(authentication), clients, keysReady: () => jwks.ready() }
}
