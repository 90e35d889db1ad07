import { startTab, type TabWorld } from '../../support/tabCaller'
import type { TokenOptions } from '../../support/teams/issuer'

jest.setTimeout(30_000)

const otherTenant = 'c1a1b0a7-0000-4000-8000-0000000000ff'
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow
const mina = {
  tenantId: 'c1a1b0a7-0000-4000-8000-000000000001',
  aadObjectId: 'c1a1b0a7-0000-4000-8000-00000000aaaa',
  name: 'Mina Kim',
}
let tab: TabWorld

beforeAll(async () => {
  tab = await startTab()
})
afterAll(() => tab.stop())

test('who is signed in to Teams is known by their token, also before they wrote to the bot', async () => {
  const reply = await tab.as(mina).get('/me')
  expect(reply).toMatchObject({ status: 200, body: { name: 'Mina Kim', isLead: false } })
})

test.each<[string, TokenOptions]>([
  ['for another audience', { claims: { aud: 'c1a1b0a7-0000-4000-8000-00000000ffff' } }],
  ['that is over', { claims: { exp: seconds(-600), nbf: seconds(-4000), iat: seconds(-4000) } }],
  ['of an organisation that may not use the bot', { claims: { tid: otherTenant, iss: issuerOf(otherTenant) } }],
  ['of an app, not of a person', { claims: { scp: undefined, roles: ['access_as_user'], idtyp: 'app' } }],
  ['with another scope', { claims: { scp: 'User.Read' } }],
  ['that names no person', { claims: { oid: undefined } }],
  ['of another tenant than its issuer', { claims: { iss: issuerOf(otherTenant) } }],
  ['by a key nobody knows', { kid: 'another-key' }],
])('a token %s is refused like every other', async (_what, token) => {
  const [refused, none] = await Promise.all([
    tab.as(mina, token).get('/me'),
    tab.as(mina).send('/me', { headers: { Authorization: '' } }),
  ])
  expect(refused.status).toBe(401)
  expect(none.status).toBe(401)
  expect(refused.text).toBe(none.text)
})

function issuerOf(tenantId: string): string {
  return `https://login.microsoftonline.com/${tenantId}/v2.0`
}
