import type { Logger } from 'pino'
import type { Config } from '../config'
import { Jwks } from '../teams/jwks'
import { byToken } from './byToken'
import { PersonTokens } from './personTokens'
import type { Identify } from './tabPeople'

/**
 * How callers of the tab are known in production: by Teams' single sign-on to the bot's own app registration, whose
 * application id URI is `api://<host>/botid-<app id>`. Undefined where the bot has no public address, so no tab.
 */
export function signedIn(
  { publicUrl, identity, allowedTenants, entraMetadataUrl }: Config,
  log: Logger,
): Identify | undefined {
  if (publicUrl === undefined || identity.kind === 'local') return undefined
  const now = Date.now
  const appId = identity.appId.toLowerCase()
  const tokens = new PersonTokens({
    jwks: new Jwks({ url: entraMetadataUrl, now }),
    audiences: [appId, `api://${new URL(publicUrl).host}/botid-${appId}`],
    tenants: allowedTenants,
    now,
  })
  return byToken(tokens, (why) => log.info({ what: 'tab', why }, 'not signed in'))
}
