import type { Config } from '../config'
import { botCredentials } from './botCredentials'
import { tokenAudience } from './tokenAudience'

/** The bot's bearer for pictures that Teams keeps on the connector; undefined on loopback, where none is needed. */
export function connectorBearer(config: Config): () => Promise<string | undefined> {
  const { identity, loopbackHosts } = config
  if (identity.kind === 'local' || loopbackHosts.length > 0) return async () => undefined
  const factory = botCredentials(config)
  return async () => {
    const credentials = await factory.createCredentials(identity.appId, tokenAudience, '', true)
    const holder = credentials as { getToken?: () => Promise<string> }
    return holder.getToken?.()
  }
}
