import path from 'node:path'
import { z } from 'zod'
import type { Outcome } from '../rules/outcome'
import { type RequestsConfig, requestsConfig } from './requestsApi/requestsConfig'
import { requestsSettings } from './requestsApi/requestsSettings'

/** Who the bot is to the Bot Framework service. In local mode nobody: no token is asked for or checked. */
export type BotIdentity =
  | { kind: 'local'; appId: string }
  | { kind: 'SingleTenant'; appId: string; tenantId: string; password: string }
  | { kind: 'UserAssignedMSI'; appId: string; tenantId: string }

/** Everything the environment decides, read once at the start. */
export interface Config {
  mode: 'production' | 'local'
  host: string
  port: number
  identity: BotIdentity
  /** Entra tenant ids in lower case; in local mode empty, and every tenant is welcome. */
  allowedTenants: readonly string[]
  /** `tenantId/objectId` in lower case of the claims leads from the start. */
  leads: readonly string[]
  /** Messages a second and tenant that nobody asked for. */
  tenantRps: number
  /** Where the tab and calendars reach the bot: an origin without a slash at its end. Absent: there are neither. */
  publicUrl?: string
  /** Id of the Teams app package. Absent: cards do not link to its tab. */
  teamsAppId?: string
  dataDir: string
  /** PostgreSQL in place of the embedded database. It holds a password: it is never logged. */
  databaseUrl?: string
  filesDir: string
  timeZone: string
  /** Calendar dates. */
  holidays: readonly string[]
  logLevel: string
  openIdMetadataUrl: string
  /** Hosts on loopback that may be spoken to over plain http: a test connector, or the local client. */
  loopbackHosts: readonly string[]
  /** Who may report documentation requests over HTTP; absent: nobody. It holds secrets: it is never logged. */
  requests?: RequestsConfig
  /** Entra's metadata: the keys that sign people in to the tab. */
  entraMetadataUrl: string
}

const loopback = ['127.0.0.1', 'localhost', '[::1]']
const testSettings = [
  'BOT_OPENID_METADATA_URL',
  'BOT_SERVICE_HOSTS',
  'ENTRA_OPENID_METADATA_URL',
  'ALLOW_INSECURE_TEST_HOSTS',
] as const
const realMetadataUrl = 'https://login.botframework.com/v1/.well-known/openidconfiguration'
/** The keys of all tenants; each says which issuer it may sign for. */
const realEntraUrl = 'https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration'

const guid = (cure: string) => z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, cure)
const whole = (from: number, to: number, cure: string) =>
  z
    .string()
    .regex(/^\d{1,6}$/, cure)
    .transform(Number)
    .refine((value) => value >= from && value <= to, cure)
const list = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const isLead = (text: string) =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
const isZone = (zone: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
const isDate = (date: string) =>
  /^\d{4}-\d\d-\d\d$/.test(date) && new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date
const isPostgresUrl = (url: string) => URL.canParse(url) && ['postgres:', 'postgresql:'].includes(new URL(url).protocol)
const isLoopbackUrl = (url: string) => URL.canParse(url) && loopback.includes(new URL(url).hostname)
/** The origin of an address that is nothing but an origin, over https or, on this machine, http. */
const originOf = (url: string) => {
  const { origin, href, protocol } = URL.canParse(url) ? new URL(url) : { origin: '', href: '', protocol: '' }
  const isOwn = protocol === 'https:' || (protocol === 'http:' && isLoopbackUrl(url))
  return isOwn && href === `${origin}/` ? origin : undefined
}

const settings = z.object({
  NODE_ENV: z.string().optional(),
  PORT: whole(0, 65535, 'a port number from 0 to 65535, or leave it out for 3978').default(3978),
  MicrosoftAppId: guid("the bot's Entra application (client) id, a GUID").optional(),
  MicrosoftAppType: z
    .enum(['SingleTenant', 'UserAssignedMSI'], 'SingleTenant or UserAssignedMSI, as the Azure Bot shows it')
    .optional(),
  MicrosoftAppTenantId: guid("the Entra tenant id of the bot's registration, a GUID").optional(),
  MicrosoftAppPassword: z.string().optional(),
  ALLOWED_TENANTS: z
    .string()
    .transform(list)
    .pipe(z.array(guid('Entra tenant ids (GUIDs), separated by commas')).min(1, 'at least one Entra tenant id'))
    .optional(),
  INCENTIVES_ADMINS: z
    .string()
    .transform((text) => list(text.toLowerCase()))
    .refine((leads) => leads.every(isLead), 'tenantId/objectId pairs (GUIDs), separated by commas')
    .default([]),
  TEAMS_TENANT_RPS: whole(1, 50, 'messages a second from 1 to 50, or leave it out for 30').default(30),
  PUBLIC_URL: z
    .string()
    .transform(originOf)
    .refine((origin) => origin !== undefined, 'an https address without a path, such as https://claims.contoso.com')
    .optional(),
  TEAMS_APP_ID: guid('the id of the Teams app package, a GUID, or leave it out').optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: z
    .string()
    .refine(isPostgresUrl, 'a PostgreSQL address such as postgres://user@host/name, or leave it out')
    .optional(),
  FILES_DIR: z.string().optional(),
  ORGANISATION_TIME_ZONE: z.string().refine(isZone, 'an IANA time zone such as Asia/Seoul').default('UTC'),
  ORGANISATION_HOLIDAYS: z
    .string()
    .transform(list)
    .refine((dates) => dates.every(isDate), 'calendar dates such as 2027-01-01, separated by commas')
    .default([]),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], 'trace, debug, info, warn, error or fatal')
    .default('info'),
  BOT_OPENID_METADATA_URL: z.string().refine(isLoopbackUrl, 'a loopback address: it is for tests').optional(),
  ENTRA_OPENID_METADATA_URL: z.string().refine(isLoopbackUrl, 'a loopback address: it is for tests').optional(),
  BOT_SERVICE_HOSTS: z
    .string()
    .transform(list)
    .refine((hosts) => hosts.every((host) => loopback.includes(host)), `only loopback hosts: ${loopback.join(', ')}`)
    .default([]),
  ALLOW_INSECURE_TEST_HOSTS: z.enum(['true', 'false'], 'true or false').optional(),
  ...requestsSettings,
})
type Settings = z.infer<typeof settings>

class Refused extends Error {
  constructor(
    readonly setting: string,
    cure: string,
  ) {
    super(cure)
  }
}

function checkTestSettings(read: Settings, env: Record<string, string>): void {
  const used = testSettings.filter((name) => env[name] !== undefined)
  for (const name of used) {
    if (read.NODE_ENV === 'production') throw new Refused(name, 'remove it: test hosts and NODE_ENV=production exclude')
    if (read.ALLOW_INSECURE_TEST_HOSTS !== 'true')
      throw new Refused(name, 'remove it, or for a test set ALLOW_INSECURE_TEST_HOSTS=true as well')
  }
}

function identityOf(read: Settings): BotIdentity {
  const need = (name: 'MicrosoftAppId' | 'MicrosoftAppTenantId' | 'MicrosoftAppType', cure: string) => {
    const value = read[name]
    if (value === undefined) throw new Refused(name, cure)
    return value
  }
  const appId = need('MicrosoftAppId', 'required by npm start: authentication would be off without it')
  const kind = need('MicrosoftAppType', 'required: SingleTenant or UserAssignedMSI')
  const tenantId = need('MicrosoftAppTenantId', "required: the Entra tenant id of the bot's registration")
  const password = read.MicrosoftAppPassword
  if (kind === 'UserAssignedMSI') {
    if (password) throw new Refused('MicrosoftAppPassword', 'remove it: a managed identity has no password')
    return { kind, appId, tenantId }
  }
  if (!password) throw new Refused('MicrosoftAppPassword', 'required for SingleTenant: a client secret of the app')
  return { kind: 'SingleTenant', appId, tenantId, password }
}

function productionConfig(read: Settings): Config {
  const identity = identityOf(read)
  if (read.PUBLIC_URL?.startsWith('http:'))
    throw new Refused('PUBLIC_URL', 'an https address: the tab and calendars carry secrets')
  const given = read.ALLOWED_TENANTS ?? (identity.kind === 'local' ? [] : [identity.tenantId])
  const tenants = given.map((tenant) => tenant.toLowerCase())
  return {
    ...common(read),
    mode: 'production',
    host: '0.0.0.0',
    identity,
    allowedTenants: tenants,
    loopbackHosts: read.BOT_SERVICE_HOSTS,
    ...requestsOf(read, tenants),
  }
}

function localConfig(read: Settings): Config {
  if (read.NODE_ENV === 'production')
    throw new Refused('NODE_ENV', 'local mode asks for no token: use npm start, or unset NODE_ENV')
  return {
    ...common(read),
    mode: 'local',
    host: '127.0.0.1',
    identity: { kind: 'local', appId: read.MicrosoftAppId ?? 'claimwell-local' },
    allowedTenants: [],
    loopbackHosts: loopback,
    ...requestsOf(read, undefined),
  }
}

/** Where files are. Beside a database that several instances share, a directory of this one alone would lose files. */
function filesDirOf({ DATABASE_URL, FILES_DIR, DATA_DIR }: Settings): string {
  if (DATABASE_URL !== undefined && FILES_DIR === undefined)
    throw new Refused('FILES_DIR', 'required with DATABASE_URL: a directory that every instance sees')
  return FILES_DIR ?? path.join(DATA_DIR, 'files')
}

const entraUrlOf = (read: Settings) => read.ENTRA_OPENID_METADATA_URL ?? realEntraUrl

function requestsOf(read: Settings, tenants: readonly string[] | undefined): Pick<Config, 'requests'> {
  const made = requestsConfig({ ...read, entraMetadataUrl: entraUrlOf(read) }, tenants)
  if (!made.ok) throw new Refused(String(made.params?.setting), String(made.params?.cure))
  return made.value ? { requests: made.value } : {}
}

function common(read: Settings) {
  return {
    port: read.PORT,
    leads: read.INCENTIVES_ADMINS,
    tenantRps: read.TEAMS_TENANT_RPS,
    ...(read.PUBLIC_URL ? { publicUrl: read.PUBLIC_URL } : {}),
    ...(read.TEAMS_APP_ID ? { teamsAppId: read.TEAMS_APP_ID } : {}),
    dataDir: read.DATA_DIR,
    ...(read.DATABASE_URL === undefined ? {} : { databaseUrl: read.DATABASE_URL }),
    filesDir: filesDirOf(read),
    timeZone: read.ORGANISATION_TIME_ZONE,
    holidays: read.ORGANISATION_HOLIDAYS,
    logLevel: read.LOG_LEVEL,
    entraMetadataUrl: entraUrlOf(read),
    openIdMetadataUrl: read.BOT_OPENID_METADATA_URL ?? realMetadataUrl,
  }
}

/**
 * The environment → settings, or the one setting that stands in the way: `params.setting` names it,
 * `params.cure` says in one line what it should be. Blank counts as absent.
 */
export function readConfig(env: NodeJS.ProcessEnv, mode: Config['mode']): Outcome<Config, 'badSetting'> {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const refused = (setting: string, cure: string) =>
    ({ ok: false, reason: 'badSetting', params: { setting, cure } }) as const
  const read = settings.safeParse(given)
  const issue = read.error?.issues[0]
  if (!read.success) return refused(String(issue?.path[0]), issue?.message ?? 'cannot be read')
  try {
    checkTestSettings(read.data, given)
    return { ok: true, value: mode === 'local' ? localConfig(read.data) : productionConfig(read.data) }
  } catch (error) {
    if (error instanceof Refused) return refused(error.setting, error.message)
    throw error
  }
}
