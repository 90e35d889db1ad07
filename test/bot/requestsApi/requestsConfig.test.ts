import { readConfig } from '../../../bot/config'

const guid = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`
const production = {
  MicrosoftAppId: guid('1'),
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: guid('2'),
  MicrosoftAppPassword: 'secret',
}
const test = { ALLOW_INSECURE_TEST_HOSTS: 'true' }
const secret = 'A-_'.repeat(15)
const other = 'b'.repeat(43)
const key = (name: string, tenant = guid('2'), text = secret) => `${name}:${tenant}:${text}`
const metadata = 'ENTRA_OPENID_METADATA_URL'

describe('who may report documentation requests', () => {
  it.each<[string, string, NodeJS.ProcessEnv]>([
    ['a name as audience', 'REQUESTS_AUDIENCE', { REQUESTS_AUDIENCE: 'claims' }],
    ['a plain http audience', 'REQUESTS_AUDIENCE', { REQUESTS_AUDIENCE: 'http://claims.contoso.com' }],
    ['two audiences', 'REQUESTS_AUDIENCE', { REQUESTS_AUDIENCE: `${guid('9')},${guid('8')}` }],
    ['two audiences as addresses', 'REQUESTS_AUDIENCE', { REQUESTS_AUDIENCE: 'api://a,api://b' }],
    ["the bot's own id as audience", 'REQUESTS_AUDIENCE', { REQUESTS_AUDIENCE: guid('1') }],
    ["an address of the bot's own app", 'REQUESTS_AUDIENCE', { REQUESTS_AUDIENCE: `api://botid-${guid('1')}` }],
    ['a role without an audience', 'REQUESTS_ROLE', { REQUESTS_ROLE: 'Mailbox.Report' }],
    ['two roles', 'REQUESTS_ROLE', { REQUESTS_AUDIENCE: guid('9'), REQUESTS_ROLE: 'Mailbox Report' }],
    ['a key without its tenant', 'REQUESTS_HMAC_KEYS', { REQUESTS_HMAC_KEYS: `mailbox:${secret}` }],
    ['a key without a name', 'REQUESTS_HMAC_KEYS', { REQUESTS_HMAC_KEYS: key('') }],
    ['a short secret', 'REQUESTS_HMAC_KEYS', { REQUESTS_HMAC_KEYS: key('mailbox', guid('2'), 'a'.repeat(42)) }],
    ['a secret that is no base64url', 'REQUESTS_HMAC_KEYS', { REQUESTS_HMAC_KEYS: key('a', guid('2'), `${secret}+`) }],
    ['an empty key in the list', 'REQUESTS_HMAC_KEYS', { REQUESTS_HMAC_KEYS: `${key('mailbox')},` }],
    ['two keys of one name', 'REQUESTS_HMAC_KEYS', { REQUESTS_HMAC_KEYS: `${key('a')},${key('a', guid('2'), other)}` }],
    ['two keys with one secret', 'REQUESTS_HMAC_KEYS', { REQUESTS_HMAC_KEYS: `${key('a')},${key('b')}` }],
    ['a key of a tenant that may not use the bot', 'REQUESTS_HMAC_KEYS', { REQUESTS_HMAC_KEYS: key('a', guid('3')) }],
    ['a test issuer', metadata, { REQUESTS_AUDIENCE: guid('9'), [metadata]: 'http://127.0.0.1:1/' }],
    [
      'a test issuer elsewhere',
      metadata,
      { ...test, REQUESTS_AUDIENCE: guid('9'), [metadata]: 'https://evil.example/' },
    ],
    ['a test issuer in production', metadata, { ...test, NODE_ENV: 'production', [metadata]: 'http://127.0.0.1:1/' }],
  ])('%s is refused by name, with the cure', (_name, setting, change) => {
    const read = readConfig({ ...production, ...change }, 'production')
    expect(read).toMatchObject({ ok: false, reason: 'badSetting', params: { setting } })
    expect(!read.ok && read.params?.cure).toMatch(/^[^\n]{5,120}$/)
    expect(JSON.stringify(read)).not.toMatch(/A-_A-_|aaaa|bbbb/)
  })

  it('is nobody unless somebody is named', () => {
    const read = readConfig(production, 'production')
    expect(read.ok && 'requests' in read.value).toBe(false)
  })

  it('are apps with a token of an allowed tenant, for this audience and role', () => {
    const env = { ...production, ALLOWED_TENANTS: guid('A'), REQUESTS_AUDIENCE: guid('AB') }
    expect(readConfig(env, 'production')).toMatchObject({
      value: {
        requests: {
          tokens: {
            audience: guid('ab'),
            role: 'DocumentationRequests.Write',
            metadataUrl: 'https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration',
            tenants: [guid('a')],
          },
          keys: [],
        },
      },
    })
  })

  it('are those who have a key, each for one tenant', () => {
    const keys = ` ${key('mailbox', guid('A'))} , ${key('mailbox-2027', guid('2'), other)}`
    const read = readConfig(
      { ...production, ALLOWED_TENANTS: `${guid('a')},${guid('2')}`, REQUESTS_HMAC_KEYS: keys },
      'production',
    )
    expect(read.ok && read.value.requests).toEqual({
      keys: [
        { name: 'mailbox', tenantId: guid('a'), secret },
        { name: 'mailbox-2027', tenantId: guid('2'), secret: other },
      ],
    })
  })
})

describe('in local mode', () => {
  it('keys can be tried, for any tenant', () => {
    expect(readConfig({ REQUESTS_HMAC_KEYS: key('mailbox', guid('7')) }, 'local')).toMatchObject({
      value: { requests: { keys: [{ name: 'mailbox', tenantId: guid('7') }] } },
    })
  })

  it('tokens are not taken: every tenant would be welcome', () => {
    expect(readConfig({ REQUESTS_AUDIENCE: guid('9') }, 'local')).toMatchObject({
      params: { setting: 'REQUESTS_AUDIENCE' },
    })
  })
})
