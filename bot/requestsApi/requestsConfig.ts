import type { Outcome } from '../../rules/outcome'
import type { SharedKey } from './requestsSettings'

/** Who may report documentation requests over HTTP; one of the two ways is there at least. */
export interface RequestsConfig {
  /** App-only tokens of Entra. */
  tokens?: { audience: string; role: string; metadataUrl: string; tenants: readonly string[] }
  /** Bodies signed with a shared secret. */
  keys: readonly SharedKey[]
}

interface Read {
  REQUESTS_AUDIENCE?: string | undefined
  REQUESTS_ROLE?: string | undefined
  REQUESTS_HMAC_KEYS?: SharedKey[] | undefined
  entraMetadataUrl: string
  MicrosoftAppId?: string | undefined
}

const defaultRole = 'DocumentationRequests.Write'

function refusalOf(read: Read, tenants: readonly string[] | undefined): [setting: string, cure: string] | undefined {
  const { REQUESTS_AUDIENCE: audience, REQUESTS_ROLE: role, REQUESTS_HMAC_KEYS: keys = [] } = read
  if (audience === undefined && role !== undefined)
    return ['REQUESTS_ROLE', 'remove it, or set REQUESTS_AUDIENCE as well: a role is one of an audience']
  if (audience !== undefined && tenants === undefined)
    return ['REQUESTS_AUDIENCE', 'remove it: local mode knows no tenants, so it takes REQUESTS_HMAC_KEYS alone']
  if (read.MicrosoftAppId && audience?.toLowerCase().includes(read.MicrosoftAppId.toLowerCase()))
    return ['REQUESTS_AUDIENCE', "an app registration of its own: tokens for the bot's must not open this API"]
  if (tenants && keys.some(({ tenantId }) => !tenants.includes(tenantId)))
    return ['REQUESTS_HMAC_KEYS', 'every key has one of the ALLOWED_TENANTS as its tenant']
  return undefined
}

/**
 * The part of the settings that says who may report documentation requests; undefined when nobody may. `tenants` are
 * those that may use the bot, in lower case, or undefined where all may. A combination that makes no sense is refused
 * with `params.setting` and `params.cure`.
 */
export function requestsConfig(
  read: Read,
  tenants: readonly string[] | undefined,
): Outcome<RequestsConfig | undefined, 'badSetting'> {
  const [setting, cure] = refusalOf(read, tenants) ?? []
  if (setting !== undefined && cure !== undefined) return { ok: false, reason: 'badSetting', params: { setting, cure } }
  const { REQUESTS_AUDIENCE: audience, REQUESTS_HMAC_KEYS: keys = [] } = read
  if (audience === undefined) return { ok: true, value: keys.length > 0 ? { keys } : undefined }
  const tokens = {
    audience,
    role: read.REQUESTS_ROLE ?? defaultRole,
    metadataUrl: read.entraMetadataUrl,
    tenants: tenants ?? [],
  }
  return { ok: true, value: { tokens, keys } }
}
