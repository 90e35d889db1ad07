import { readPackageConfig } from '../../manifest/readPackageConfig'
import { publisher } from './publisher'

const notPages = [
  undefined,
  '   ',
  'www.contoso.com',
  'http://www.contoso.com/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://intranet/',
  'https://wiki.contoso.local/',
  'https://someone:secret@www.contoso.com/',
  'https://www.contoso.com:8443/',
  'https://a1b2.ngrok-free.app/',
  'https://a1b2-3978.euw.devtunnels.ms/',
  'https://quick.trycloudflare.com/',
  'javascript:alert(1)',
  `https://www.contoso.com/${'a'.repeat(2048)}`,
]
const notIds = [undefined, '', 'claimwell', '00000000-0000-0000-0000-000000000000', `{${publisher.MicrosoftAppId}}`]

const wrong: Record<string, (string | undefined)[]> = {
  TEAMS_APP_ID: notIds,
  MicrosoftAppId: notIds,
  PUBLIC_URL: [
    ...notPages,
    'https://claims.contoso.com/bot',
    'https://claims.contoso.com/?a=b',
    'https://claims.contoso.com/#a',
    'https://*.contoso.com',
  ],
  PUBLISHER_NAME: [undefined, ' ', 'x'.repeat(33), '-', 'Contoso\nMarketing'],
  PUBLISHER_WEBSITE: notPages,
  PRIVACY_URL: notPages,
  TERMS_URL: notPages,
  APP_VERSION: ['1', '1.2', '1.2.3.4', 'v1.2.3', '01.2.3', '1.2.3-beta', '1.2.100000'],
}
const cases = Object.entries(wrong).flatMap(([setting, values]) =>
  values.map((value) => ({ setting, value, shown: value?.slice(0, 40) })),
)

test.each(cases)('a publisher who sets $setting to "$shown" hears what to do about it', ({ setting, value }) => {
  const read = readPackageConfig({ ...publisher, [setting]: value }, '1.2.3')
  expect(read).toEqual({ ok: false, wrong: [{ setting, cure: expect.stringMatching(/^[^\n]{20,130}$/) }] })
})

test('every wrong setting is named at once, each with one line', () => {
  const read = readPackageConfig({ APP_VERSION: 'one' }, '1.2.3')
  expect(!read.ok && read.wrong.map(({ setting }) => setting)).toEqual([...Object.keys(publisher), 'APP_VERSION'])
})

test('the least a publisher must say is enough, and the version is that of the product', () => {
  expect(readPackageConfig({ ...publisher, HOME: '/home/contoso' }, '1.2.3')).toEqual({
    ok: true,
    value: {
      teamsAppId: publisher.TEAMS_APP_ID,
      botAppId: publisher.MicrosoftAppId,
      publicUrl: 'https://claims.contoso.com',
      publisher: {
        name: 'Contoso Marketing',
        website: 'https://www.contoso.com/claimwell',
        privacy: 'https://www.contoso.com/privacy',
        terms: 'https://www.contoso.com/terms',
      },
      version: '1.2.3',
    },
  })
})

test.each([
  ['TEAMS_APP_ID', publisher.TEAMS_APP_ID.toUpperCase(), { teamsAppId: publisher.TEAMS_APP_ID }],
  ['PUBLIC_URL', ' https://Claims.Contoso.com/ ', { publicUrl: 'https://claims.contoso.com' }],
  ['PUBLIC_URL', 'https://claims.contoso.com:443', { publicUrl: 'https://claims.contoso.com' }],
  ['APP_VERSION', '2.0.0', { version: '2.0.0' }],
  ['APP_VERSION', ' ', { version: '1.2.3' }],
])('%s may be written "%s"', (setting, value, expected) => {
  const read = readPackageConfig({ ...publisher, [setting]: value }, '1.2.3')
  expect(read.ok && read.value).toMatchObject(expected)
})
