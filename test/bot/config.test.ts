import { readConfig } from '../../bot/config'

const guid = (last: string) => `00000000-0000-4000-8000-${last.padStart(12, '0')}`
const production = {
  MicrosoftAppId: guid('1'),
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: guid('2'),
  MicrosoftAppPassword: 'secret',
}
const test = { ALLOW_INSECURE_TEST_HOSTS: 'true' }

describe('settings in production', () => {
  it.each([
    ['MicrosoftAppId', { MicrosoftAppId: undefined }],
    ['MicrosoftAppId', { MicrosoftAppId: '   ' }],
    ['MicrosoftAppId', { MicrosoftAppId: 'undefined' }],
    ['MicrosoftAppType', { MicrosoftAppType: undefined }],
    ['MicrosoftAppType', { MicrosoftAppType: 'MultiTenant' }],
    ['MicrosoftAppType', { MicrosoftAppType: 'Singletenant' }],
    ['MicrosoftAppTenantId', { MicrosoftAppTenantId: undefined }],
    ['MicrosoftAppPassword', { MicrosoftAppPassword: undefined }],
    ['MicrosoftAppPassword', { MicrosoftAppType: 'UserAssignedMSI' }],
    ['ALLOWED_TENANTS', { ALLOWED_TENANTS: 'contoso' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'claims.contoso.com' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://claims.contoso.com' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://127.0.0.1:3978' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://claims.contoso.com/bot' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://claims.contoso.com/?a=b' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://claims.contoso.com/#a' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://user:word@claims.contoso.com' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'javascript:alert(1)' }],
    ['TEAMS_APP_ID', { TEAMS_APP_ID: 'claimwell' }],
    ['PORT', { PORT: '99999' }],
    ['PORT', { PORT: '0x10' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/claims', FILES_DIR: '/files' }],
    ['DATABASE_URL', { DATABASE_URL: 'db.contoso.com', FILES_DIR: '/files' }],
    ['FILES_DIR', { DATABASE_URL: 'postgres://db/claims' }],
    ['FILES_DIR', { DATABASE_URL: 'postgres://db/claims', DATA_DIR: '/data' }],
    ['ORGANISATION_TIME_ZONE', { ORGANISATION_TIME_ZONE: 'Seoul' }],
    ['ORGANISATION_HOLIDAYS', { ORGANISATION_HOLIDAYS: '2027-02-30' }],
    ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
    ['BOT_SERVICE_HOSTS', { ...test, BOT_SERVICE_HOSTS: 'evil.example' }],
    ['BOT_SERVICE_HOSTS', { BOT_SERVICE_HOSTS: '127.0.0.1' }],
    ['BOT_OPENID_METADATA_URL', { ...test, BOT_OPENID_METADATA_URL: 'https://evil.example/' }],
    ['BOT_OPENID_METADATA_URL', { ...test, NODE_ENV: 'production', BOT_OPENID_METADATA_URL: 'http://127.0.0.1:1/' }],
    ['BOT_SERVICE_HOSTS', { ...test, NODE_ENV: 'production', BOT_SERVICE_HOSTS: '127.0.0.1' }],
    ['ALLOW_INSECURE_TEST_HOSTS', { ...test, NODE_ENV: 'production' }],
  ])('a bad %s is refused by name, with the cure', (setting, change) => {
    const read = readConfig({ ...production, ...change }, 'production')
    expect(read).toMatchObject({ ok: false, reason: 'badSetting', params: { setting } })
    expect(!read.ok && read.params?.cure).toMatch(/^[^\n]{5,120}$/)
  })

  it('the least an operator must say is enough', () => {
    expect(readConfig(production, 'production')).toEqual({
      ok: true,
      value: {
        mode: 'production',
        host: '0.0.0.0',
        port: 3978,
        identity: { kind: 'SingleTenant', appId: guid('1'), tenantId: guid('2'), password: 'secret' },
        allowedTenants: [guid('2')],
        leads: [],
        tenantRps: 30,
        dataDir: '.data',
        filesDir: '.data/files',
        timeZone: 'UTC',
        holidays: [],
        logLevel: 'info',
        entraMetadataUrl: 'https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration',
        openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
        loopbackHosts: [],
      },
    })
  })

  it('the id of the app package is read, in both modes', () => {
    const teamsAppId = guid('9')
    for (const mode of ['production', 'local'] as const)
      expect(readConfig({ ...production, TEAMS_APP_ID: teamsAppId }, mode)).toMatchObject({
        ok: true,
        value: { teamsAppId },
      })
  })

  it.each(['postgres', 'postgresql'])('a %s database goes with files in a place that was named', (scheme) => {
    const databaseUrl = `${scheme}://claims:secret@db.contoso.com:5432/claims?sslmode=require`
    const read = readConfig({ ...production, DATABASE_URL: databaseUrl, FILES_DIR: '/mnt/files' }, 'production')
    expect(read).toMatchObject({ ok: true, value: { databaseUrl, filesDir: '/mnt/files' } })
  })

  it('a refused address of a database is not repeated: it holds a password', () => {
    const read = readConfig({ ...production, DATABASE_URL: 'mysql://claims:secret@db/claims' }, 'production')
    expect(JSON.stringify(read)).not.toContain('secret')
  })

  it('a managed identity needs no password', () => {
    const env = { ...production, MicrosoftAppType: 'UserAssignedMSI', MicrosoftAppPassword: ' ' }
    const read = readConfig(env, 'production')
    expect(read.ok && read.value.identity).toEqual({ kind: 'UserAssignedMSI', appId: guid('1'), tenantId: guid('2') })
  })

  it('what an operator says is taken', () => {
    const env = {
      ...production,
      ALLOWED_TENANTS: ` ${guid('A')} , ${guid('b')}`,
      ORGANISATION_TIME_ZONE: 'Asia/Seoul',
      ORGANISATION_HOLIDAYS: '2027-01-01, 2027-02-08',
      FILES_DIR: '/srv/files',
      PORT: '80',
    }
    expect(readConfig(env, 'production')).toMatchObject({
      value: {
        allowedTenants: [guid('a'), guid('b')],
        timeZone: 'Asia/Seoul',
        holidays: ['2027-01-01', '2027-02-08'],
        filesDir: '/srv/files',
        port: 80,
      },
    })
  })
})

describe('the public address', () => {
  it.each([
    ['production', 'https://claims.contoso.com', 'https://claims.contoso.com'],
    ['production', 'https://Claims.Contoso.com:8443/', 'https://claims.contoso.com:8443'],
    ['local', 'http://localhost:4000/', 'http://localhost:4000'],
    ['local', 'http://[::1]:4000', 'http://[::1]:4000'],
  ] as const)('in %s %s is taken as %s', (mode, given, publicUrl) => {
    expect(readConfig({ ...(mode === 'local' ? {} : production), PUBLIC_URL: given }, mode)).toMatchObject({
      value: { publicUrl },
    })
  })

  it('in local mode another machine is not reached without https', () => {
    expect(readConfig({ PUBLIC_URL: 'http://claims.contoso.com' }, 'local')).toMatchObject({ ok: false })
  })
})

describe('settings in local mode', () => {
  it('nothing has to be set, and only this machine can reach the bot', () => {
    const read = readConfig({}, 'local')
    expect(read).toMatchObject({ value: { mode: 'local', host: '127.0.0.1', identity: { kind: 'local' } } })
  })

  it('it never starts with NODE_ENV=production', () => {
    const read = readConfig({ NODE_ENV: 'production' }, 'local')
    expect(read).toMatchObject({ ok: false, params: { setting: 'NODE_ENV' } })
  })
})
