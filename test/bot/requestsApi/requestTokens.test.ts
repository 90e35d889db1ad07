import { createHmac, sign } from 'node:crypto'
import { appId, audience, role } from '../../support/requests/entra'
import {
  type Headers,
  otherTenant,
  type RequestsBot,
  signed,
  startRequestsBot,
} from '../../support/requests/requestsBot'
import { newPair, type TokenOptions } from '../../support/teams/issuer'

let well: RequestsBot
let own: RequestsBot | undefined
const strangers = newPair()
const now = Math.floor(Date.now() / 1000)
const body = JSON.stringify({ claimNumber: 'C-1047', text: 'Please send the invoice.' })
const tenant = 'c1a1b0a7-0000-4000-8000-000000000001'
const stranger = 'c1a1b0a7-0000-4000-8000-00000000ffff'
const b64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

beforeAll(async () => {
  well = await startRequestsBot()
  well.entra.addKey('strangers-key', `https://login.microsoftonline.com/${stranger}/v2.0`)
  well.entra.addKey('own-key', `https://login.microsoftonline.com/${tenant}/v2.0`)
  well.entra.addKey('v1-key', 'https://sts.windows.net/{tenantid}/')
  well.entra.addKey('nobodys-key', undefined)
})
afterEach(async () => {
  await own?.stop()
  own = undefined
})
afterAll(() => well.stop())

let calls = 0
/** Posts the body with these Authorization headers; every call has an Idempotency-Key of its own. */
function post(authorization: string[], more: Headers = []) {
  calls += 1
  const all: Headers = [['Content-Type', 'application/json'], ...more, ['Idempotency-Key', `call-${calls}`]]
  return well.raw([...all, ...authorization.map((value) => ['Authorization', value] as [string, string])], body)
}
const bearer = (token: TokenOptions) => () => [`Bearer ${well.entra.token(token)}`]
const claims = (changed: Record<string, unknown>) => bearer({ claims: changed })
const rs256 = (text: string) => sign('sha256', Buffer.from(text), well.entra.pair.privateKey).toString('base64url')
const hmac = (secret: string | Buffer) => (text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url')
const publicKey = () => well.entra.pair.publicKey

/** A token put together by hand: its header, and who signs it. */
const handMade =
  (head: Record<string, unknown>, signer: (text: string) => string, changed: Record<string, unknown> = {}) =>
  () => {
    const payload = JSON.parse(Buffer.from(well.entra.token().split('.')[1] ?? '', 'base64url').toString())
    const text = `${b64({ typ: 'JWT', kid: 'entra-key', ...head })}.${b64({ ...payload, ...changed })}`
    return [`Bearer ${text}.${signer(text)}`]
  }

const refused: [name: string, why: string, authorization: () => string[]][] = [
  ['no token', 'credentials', () => []],
  ['an empty header', 'credentials', () => ['']],
  ['Basic', 'credentials', () => ['Basic dXNlcjpwYXNz']],
  ['garbage', 'token', () => ['Bearer abc.def.ghi']],
  ['a payload that is no JSON', 'claims', () => [`Bearer ${b64({ alg: 'RS256', kid: 'entra-key' })}.${b64('no')}.x`]],
  ['two Authorization headers', 'credentials', () => [`Bearer ${well.entra.token()}`, `Bearer ${well.entra.token()}`]],
  ['a token of 9 KB', 'credentials', () => [`Bearer ${well.entra.token()}${'a'.repeat(9000)}`]],
  ['a token of the Teams channel', 'tid', () => [`Bearer ${well.teams.issuer.token()}`]],
  ['another audience', 'aud', claims({ aud: stranger })],
  ['the audience in a list', 'aud', claims({ aud: [audience] })],
  ["the bot's own audience", 'aud', claims({ aud: 'c1a1b0a7-0000-4000-8000-00000000b070' })],
  ['no audience', 'aud', claims({ aud: undefined })],
  ['another role', 'roles', claims({ roles: ['Claims.Read'] })],
  ['a role that only begins like it', 'roles', claims({ roles: [`${role}.All`] })],
  ['the role in capitals', 'roles', claims({ roles: [role.toUpperCase()] })],
  ['the role as text', 'roles', claims({ roles: role })],
  ['no roles', 'roles', claims({ roles: undefined })],
  ['a delegated token', 'scp', claims({ scp: 'user_impersonation', roles: [role] })],
  ['a delegated token without scopes', 'scp', claims({ scp: '' })],
  ['a token for a person', 'idtyp', claims({ idtyp: 'user' })],
  ["a person's identity token with our role", 'notAnApp', claims({ sub: 'pairwise-subject', azp: undefined })],
  ['a person as subject', 'notAnApp', claims({ sub: 'pairwise-subject' })],
  ['neither subject nor object', 'sub', claims({ sub: undefined, oid: undefined })],
  ['a public client', 'azpacr', claims({ azpacr: '0' })],
  ['no app', 'azp', claims({ azp: undefined })],
  ['another tenant', 'tid', claims({ tid: stranger, iss: `https://login.microsoftonline.com/${stranger}/v2.0` })],
  [
    'our tenant with the issuer of another',
    'iss',
    claims({ iss: `https://login.microsoftonline.com/${stranger}/v2.0` }),
  ],
  ['an allowed tenant with the issuer of another', 'iss', claims({ tid: otherTenant })],
  ['no tenant', 'tid', claims({ tid: undefined })],
  ['the issuer without a tenant', 'iss', claims({ iss: 'https://login.microsoftonline.com/common/v2.0' })],
  ['the issuer of another cloud', 'iss', claims({ iss: `https://login.microsoftonline.us/${tenant}/v2.0` })],
  ['the issuer with a slash', 'iss', claims({ iss: `https://login.microsoftonline.com/${tenant}/v2.0/` })],
  ['the v1 issuer without its slash', 'iss', claims({ iss: `https://sts.windows.net/${tenant}` })],
  ['the issuer of the channel', 'iss', claims({ iss: 'https://api.botframework.com' })],
  ['no issuer', 'iss', claims({ iss: undefined })],
  ['expired two minutes ago', 'TokenExpiredError', claims({ exp: now - 120 })],
  ['no expiry', 'exp', claims({ exp: undefined })],
  ['an expiry as text', 'exp', handMade({ alg: 'RS256' }, rs256, { exp: String(now + 3600) })],
  ['not yet valid', 'NotBeforeError', claims({ nbf: now + 3600 })],
  ['alg none', 'header', handMade({ alg: 'none' }, () => 'c2ln')],
  [
    'HS256 with the public key',
    'header',
    handMade({ alg: 'HS256' }, (text) => hmac(publicKey().export({ type: 'spki', format: 'pem' }))(text)),
  ],
  [
    'HS256 with the public key as DER',
    'header',
    handMade({ alg: 'HS256' }, (text) => hmac(publicKey().export({ type: 'pkcs1', format: 'der' }))(text)),
  ],
  [
    'RS512',
    'header',
    handMade({ alg: 'RS512' }, (text) =>
      sign('sha512', Buffer.from(text), well.entra.pair.privateKey).toString('base64url'),
    ),
  ],
  ['PS256', 'header', handMade({ alg: 'PS256' }, rs256)],
  ['a critical extension', 'header', handMade({ alg: 'RS256', crit: ['exp'] }, rs256)],
  ['an unknown key id', 'kid', bearer({ header: { kid: 'nobody' } })],
  ['__proto__ as key id', 'kid', bearer({ header: { kid: '__proto__' } })],
  ['no key id', 'header', bearer({ header: { kid: undefined } })],
  [
    'a key inside the header',
    'JsonWebTokenError',
    bearer({ key: strangers.privateKey, header: { jwk: strangers.publicKey.export({ format: 'jwk' }) } }),
  ],
  ["another key under the issuer's key id", 'JsonWebTokenError', bearer({ key: strangers.privateKey })],
  ["the key of another tenant's issuer", 'keyIssuer', bearer({ kid: 'strangers-key' })],
  [
    'a changed payload',
    'JsonWebTokenError',
    () => {
      const [head, payload = '', signature] = well.entra.token().split('.')
      const changed = { ...JSON.parse(Buffer.from(payload, 'base64url').toString()), exp: now + 9999 }
      return [`Bearer ${head}.${b64(changed)}.${signature}`]
    },
  ],
]

describe('an app that shows a token', () => {
  it.each(refused)('with %s is refused, and all are answered alike', async (_name, why, authorization) => {
    const answer = await post(authorization())
    expect(answer).toMatchObject({
      status: 401,
      headers: {
        'content-type': 'application/problem+json',
        'www-authenticate': 'Bearer realm="documentation-requests", Claimwell-Signature realm="documentation-requests"',
      },
    })
    expect(answer.body).toEqual({
      type: 'urn:claimwell:problem:unauthorized',
      title: 'Not authorised',
      status: 401,
      detail: 'The call does not show that it may report documentation requests.',
      code: 'unauthorized',
    })
    expect(well.recorder.asked).toEqual([])
    expect(well.logs.at(-1)).toMatchObject({ status: 401, why })
  })

  it('and a signature as well is refused: nobody can say who calls', async () => {
    const answer = await post([`Bearer ${well.entra.token()}`], signed(body, String(now)))
    expect(answer.status).toBe(401)
    expect(well.recorder.asked).toEqual([])
  })

  it.each([
    ['of the v2 endpoint', bearer({})],
    [
      'of the v1 endpoint',
      claims({
        iss: `https://sts.windows.net/${tenant}/`,
        azp: undefined,
        appid: appId,
        azpacr: undefined,
        appidacr: '2',
        ver: '1.0',
      }),
    ],
    ['that says it is an app, without its object', claims({ idtyp: 'app', oid: undefined })],
    ['with more roles than ours', claims({ roles: ['Claims.Read', role] })],
    ['that expired half a minute ago', claims({ exp: now - 30 })],
    ["signed with a key of its own tenant's issuer", bearer({ kid: 'own-key' })],
    [
      'signed with a key of the v1 endpoint',
      bearer({ kid: 'v1-key', claims: { iss: `https://sts.windows.net/${tenant}/` } }),
    ],
    ['signed with a key that names no issuer', bearer({ kid: 'nobodys-key' })],
  ])('%s is let in', async (_name, authorization) => {
    const answer = await post(authorization())
    expect(answer).toMatchObject({ status: 201, headers: { 'content-type': 'application/json; charset=utf-8' } })
    expect(well.recorder.recorded.at(-1)).toMatchObject({ tenantId: tenant, source: appId, claimNumber: 'C-1047' })
  })

  it('reports for the tenant of its token, whatever the case it is written in', async () => {
    const tid = otherTenant.toUpperCase()
    const iss = `https://login.microsoftonline.com/${tid}/v2.0`
    const answer = await post(claims({ tid, iss })())
    expect(answer).toMatchObject({ status: 404, body: { code: 'notFound' } })
    expect(well.recorder.asked.at(-1)).toMatchObject({ tenantId: otherTenant })
  })

  it('neither a token nor a claim of one is in the log, only why it was refused', () => {
    const written = JSON.stringify(well.logs)
    expect(written).not.toMatch(/eyJ|pairwise|invoice|C-1047/)
    expect(well.logs).toContainEqual(expect.objectContaining({ msg: 'documentation request reported', caller: appId }))
  })
})

describe('the role and the audience', () => {
  it('are those that were configured', async () => {
    const env = { REQUESTS_AUDIENCE: 'api://claims.contoso.com', REQUESTS_ROLE: 'Mailbox.Report' }
    const made = await startRequestsBot({ env })
    own = made
    const call = (changed: Record<string, unknown>) =>
      made.raw(
        [
          ['Content-Type', 'application/json'],
          ['Idempotency-Key', 'one'],
          ['Authorization', `Bearer ${made.entra.token({ claims: changed })}`],
        ],
        body,
      )
    const aud = 'api://claims.contoso.com'
    expect((await call({})).status).toBe(401)
    expect((await call({ aud })).status).toBe(401)
    expect((await call({ aud, roles: ['Mailbox.Report'] })).status).toBe(201)
  })
})

describe('when the keys of Entra cannot be had', () => {
  it('a token meets 503 with Retry-After, never in; a signature still works; and so do tokens once they are back', async () => {
    const made = await startRequestsBot()
    own = made
    const call = (more: Headers) =>
      made.raw([['Content-Type', 'application/json'], ['Idempotency-Key', 'one'], ...more], body)
    const withToken = () => call([['Authorization', `Bearer ${made.entra.token()}`]])
    made.entra.fault = 500
    const answer = await withToken()
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' }, body: { code: 'keysUnavailable' } })
    expect(made.recorder.asked).toEqual([])
    expect((await call(signed(body, String(now)))).status).toBe(201)
    made.entra.fault = undefined
    made.later(1001)
    expect((await withToken()).status).toBe(201)
  })
})
