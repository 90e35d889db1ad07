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
    ['PORT', { PORT: '99999' }],
    ['PORT', { PORT: '0x10' }],
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
        dataDir: '.data',
        filesDir: '.data/files',
        timeZone: 'UTC',
        holidays: [],
        logLevel: 'info',
        openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
        loopbackHosts: [],
      },
    })
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
