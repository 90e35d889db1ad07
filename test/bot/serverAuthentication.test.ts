import { createHmac, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FakeTeams, startFakeTeams } from '../support/fakeTeams'
import { newPair, type TokenOptions } from '../support/teams/issuer'
import { type RunningBot, startBot } from '../support/teams/runningBot'

let teams: FakeTeams
let bot: RunningBot
let trap: { url: string; hits: number; close: () => void }
const otherPair = newPair()
const now = Math.floor(Date.now() / 1000)
const b64 = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

beforeAll(async () => {
  teams = await startFakeTeams()
  teams.issuer.addKey('webchat-key', ['webchat'], newPair())
  teams.issuer.addKey('unendorsed-key', undefined, newPair())
  teams.issuer.addKey('nobody-key', [], newPair())
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 })
  teams.issuer.addKey('small-key', ['msteams'], small)
  teams.issuer.addKey('twice-key', ['msteams'], newPair())
  teams.issuer.addKey('twice-key', ['msteams'], otherPair)
  teams.issuer.rawKeys.push(
    { kty: 'EC', crv: 'P-256', kid: 'ec-key', x: 'AA', y: 'AA', endorsements: ['msteams'] },
    { kty: 'oct', kid: 'oct-key', k: 'c2VjcmV0', endorsements: ['msteams'] },
    { kty: 'RSA', kid: 'e1-key', n: b64('n'.repeat(256)), e: 'AQ', endorsements: ['msteams'] },
  )
  const server = createServer((_request, response) => {
    trap.hits += 1
    response.end('{}')
  }).listen(0, '127.0.0.1')
  trap = { url: '', hits: 0, close: () => server.close() }
  await new Promise((resolve) => server.once('listening', resolve))
  trap.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  bot = await startBot(teams, {
    onActivity: async (context) => {
      await context.sendActivity('hello')
    },
  })
})
afterAll(async () => {
  trap.close()
  await bot.server.stop()
  await teams.stop()
})

type Change = Record<string, unknown>
interface Attempt {
  token?: TokenOptions
  /** Instead of `Bearer <token>`; given a good token. */
  header?: (token: string) => string | string[] | undefined
  activity?: Change
  statuses?: number[]
}

async function post({ token = {}, header = (text) => `Bearer ${text}`, activity = {} }: Attempt) {
  const person = teams.person()
  const body = JSON.stringify({ ...person.base(), type: 'message', text: 'hi', ...activity })
  const sent = header(teams.issuer.token(token))
  const headers: [string, string][] = [['Content-Type', 'application/json']]
  for (const value of sent === undefined ? [] : [sent].flat()) headers.push(['Authorization', value])
  return raw(headers, body)
}

/** A request with exactly these headers, repeated ones too. */
async function raw(headers: [string, string][], body: string) {
  const { request } = await import('node:http')
  return new Promise<{ status: number; text: string; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const all = [...headers, ['Host', 'bot'], ['Content-Length', String(Buffer.byteLength(body))]].flat()
    const sending = request(`${bot.url}/api/messages`, { method: 'POST', headers: all, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }))
    })
    sending.on('error', reject).end(body)
  })
}

/** A token put together by hand, signed however the row says. */
function handMade(head: Change, signer: (signed: string) => string, claims: Change = {}): string {
  const good = JSON.parse(Buffer.from(teams.issuer.token().split('.')[1] ?? '', 'base64url').toString())
  const signed = `${b64({ typ: 'JWT', kid: 'teams-key', ...head })}.${b64({ ...good, ...claims })}`
  return `${signed}.${signer(signed)}`
}
const publicKey = () => teams.issuer.keys[0]!.publicKey
const privateKey = () => teams.issuer.keys[0]!.privateKey
const hmac = (secret: string | Buffer) => (signed: string) =>
  createHmac('sha256', secret).update(signed).digest('base64url')
const bearer = (make: () => string): Attempt => ({ header: () => `Bearer ${make()}` })
const claims = (changed: Change): Attempt => ({ token: { claims: changed } })
const service = (url: unknown): Attempt => ({ token: { claims: { serviceurl: url } }, activity: { serviceUrl: url } })
const key = (kid: string, activity: Change = {}): Attempt => ({ token: { kid }, activity })

const refusals: [string, () => Attempt][] = [
  ['no header', () => ({ header: () => undefined })],
  ['an empty header', () => ({ header: () => '' })],
  ['a bare Bearer', () => ({ header: () => 'Bearer' })],
  ['a Bearer with a space', () => ({ header: () => 'Bearer ' })],
  ['Basic', () => ({ header: () => 'Basic dXNlcjpwYXNz' })],
  ['bearer in lower case', () => ({ header: (token) => `bearer ${token}` })],
  ['three parts', () => ({ header: (token) => `Bearer ${token} more` })],
  ['two headers', () => ({ header: (token) => [`Bearer ${token}`, `Bearer ${token}`] })],
  ['a token of 9 KB', () => ({ header: (token) => `Bearer ${token}${'a'.repeat(9000)}` })],
  ['garbage', () => ({ header: () => 'Bearer abc.def.ghi' })],
  ['two segments', () => ({ header: (token) => `Bearer ${token.split('.').slice(0, 2).join('.')}` })],
  ['five segments', () => ({ header: () => 'Bearer a.b.c.d.e' })],
  [
    'a payload that is not JSON',
    () => ({ header: () => `Bearer ${b64({ alg: 'RS256', kid: 'teams-key' })}.${b64('no')}.x` }),
  ],
  ['an array payload', () => ({ header: () => `Bearer ${b64({ alg: 'RS256', kid: 'teams-key' })}.${b64([1])}.x` })],
  ['expired six minutes ago', () => claims({ exp: now - 360 })],
  ['expired a year ago', () => claims({ exp: now - 31_536_000 })],
  ['no exp', () => claims({ exp: undefined })],
  ['a life of more than a day', () => claims({ exp: now + 90_000 })],
  ['exp as text', () => bearer(() => handMade({ alg: 'RS256' }, rs256, { exp: String(now + 600) }))],
  ['not valid before an hour', () => claims({ nbf: now + 3600 })],
  ['another issuer', () => claims({ iss: 'https://evil.example' })],
  ['no issuer', () => claims({ iss: undefined })],
  [
    'an array of issuers',
    () => bearer(() => handMade({ alg: 'RS256' }, rs256, { iss: ['https://api.botframework.com'] })),
  ],
  ['the issuer with a slash', () => claims({ iss: 'https://api.botframework.com/' })],
  ['the issuer in capitals', () => claims({ iss: 'HTTPS://api.botframework.com' })],
  ['the issuer of another cloud', () => claims({ iss: 'https://api.botframework.us' })],
  ['another audience', () => claims({ aud: 'c1a1b0a7-0000-4000-8000-00000000ffff' })],
  ['no audience', () => claims({ aud: undefined })],
  ['our audience in an array', () => claims({ aud: ['c1a1b0a7-0000-4000-8000-00000000b070'] })],
  ['our audience in capitals', () => claims({ aud: 'C1A1B0A7-0000-4000-8000-00000000B070' })],
  ["another key under the issuer's key id", () => ({ token: { key: otherPair.privateKey } })],
  ['an unknown key id', () => ({ token: { header: { kid: 'nobody' } } })],
  ['no key id', () => ({ token: { header: { kid: undefined } } })],
  ['a path as key id', () => ({ token: { header: { kid: '../../etc/passwd' } } })],
  ['__proto__ as key id', () => ({ token: { header: { kid: '__proto__' } } })],
  ['alg none with a signature', () => bearer(() => handMade({ alg: 'none' }, () => 'c2ln'))],
  ['alg None without one', () => bearer(() => handMade({ alg: 'None' }, () => ''))],
  [
    'HS256 with the public key',
    () => bearer(() => handMade({ alg: 'HS256' }, hmac(publicKey().export({ type: 'spki', format: 'pem' })))),
  ],
  [
    'HS256 with the public key as PKCS#1',
    () => bearer(() => handMade({ alg: 'HS256' }, hmac(publicKey().export({ type: 'pkcs1', format: 'pem' })))),
  ],
  [
    'HS256 with the public key as DER',
    () => bearer(() => handMade({ alg: 'HS256' }, hmac(publicKey().export({ type: 'spki', format: 'der' })))),
  ],
  [
    'RS512',
    () =>
      bearer(() =>
        handMade({ alg: 'RS512' }, (signed) => sign('sha512', Buffer.from(signed), privateKey()).toString('base64url')),
      ),
  ],
  ['PS256', () => bearer(() => handMade({ alg: 'PS256' }, rs256))],
  ['an array of algorithms', () => bearer(() => handMade({ alg: ['RS256'] }, rs256))],
  ['a changed payload', () => ({ header: (token) => `Bearer ${changedPayload(token)}` })],
  ['a signature cut short', () => ({ header: (token) => `Bearer ${token.slice(0, -2)}` })],
  [
    'the signature of another token',
    () => ({
      header: (token) =>
        `Bearer ${token.slice(0, token.lastIndexOf('.'))}.${teams.issuer.token({ claims: { nbf: 1 } }).split('.')[2]}`,
    }),
  ],
  [
    'a key inside the header',
    () => ({
      token: { key: otherPair.privateKey, header: { kid: 'own', jwk: otherPair.publicKey.export({ format: 'jwk' }) } },
    }),
  ],
  [
    'a link to keys',
    () => ({ token: { key: otherPair.privateKey, header: { kid: 'own', jku: trap.url, x5u: trap.url } } }),
  ],
  ['a critical extension', () => ({ token: { header: { crit: ['exp'] } } })],
  ['an EC key of the key set', () => ({ token: { header: { kid: 'ec-key' } } })],
  ['a shared secret of the key set', () => bearer(() => handMade({ alg: 'RS256', kid: 'oct-key' }, hmac('secret')))],
  ['an RSA key with exponent 1', () => ({ token: { header: { kid: 'e1-key' } } })],
  ['a short RSA key', () => key('small-key')],
  ['a key id that is there twice', () => ({ token: { kid: 'twice-key', key: otherPair.privateKey } })],
  ['another service URL', () => claims({ serviceurl: 'http://127.0.0.1:9/' })],
  ['a service URL without its slash', () => ({ activity: { serviceUrl: teams.serviceUrl.slice(0, -1) } })],
  ['no service URL claim', () => claims({ serviceurl: undefined })],
  ['a service URL claim in camel case', () => claims({ serviceurl: undefined, serviceUrl: teams.serviceUrl })],
  ['a service URL array', () => ({ activity: { serviceUrl: [teams.serviceUrl] } })],
  ['no service URL', () => service(undefined)],
  ['an empty service URL', () => service('')],
  ['a null service URL', () => service(null)],
  ['an unknown host', () => service('https://evil.example/')],
  ['a look-alike trafficmanager host', () => service('https://x.trafficmanager.net/')],
  ['plain http to the connector', () => service('http://smba.trafficmanager.net/')],
  ['the connector as a prefix', () => service('https://smba.trafficmanager.net.evil/')],
  ['another port of the connector', () => service('https://smba.trafficmanager.net:444/')],
  ['the connector with a user', () => service('https://x@smba.trafficmanager.net/')],
  ['a key of another channel', () => key('webchat-key')],
  ['another channel', () => ({ activity: { channelId: 'webchat' } })],
  ['the emulator', () => ({ activity: { channelId: 'emulator' } })],
  ['AseChannel', () => ({ activity: { channelId: 'AseChannel' } })],
  ['an empty channel', () => key('webchat-key', { channelId: '' })],
  ['a null channel', () => key('webchat-key', { channelId: null })],
  ['a channel in other case', () => ({ activity: { channelId: 'MsTeams' } })],
  ['a channel with a space', () => ({ activity: { channelId: 'msteams ' } })],
  ['a key without endorsements', () => key('unendorsed-key')],
  ['a key with empty endorsements', () => key('nobody-key')],
  [
    'an emulator token',
    () =>
      claims({
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        appid: 'c1a1b0a7-0000-4000-8000-00000000b070',
      }),
  ],
  [
    'an emulator token of another tenant',
    () =>
      claims({
        iss: 'https://login.microsoftonline.com/f8cdef31-a31e-4b4a-93e4-5f571e91255a/v2.0',
        azp: 'c1a1b0a7-0000-4000-8000-00000000b070',
      }),
  ],
  ["the bot's own token", () => claims({ aud: 'https://api.botframework.com', iss: 'https://sts.windows.net/x/' })],
  ['an anonymous skill', () => bearer(() => handMade({ alg: 'none' }, () => '', { appid: 'AnonymousSkill' }))],
]

function rs256(signed: string): string {
  return sign('sha256', Buffer.from(signed), privateKey()).toString('base64url')
}
function changedPayload(token: string): string {
  const [head, payload, signature] = token.split('.')
  const changed = { ...JSON.parse(Buffer.from(payload ?? '', 'base64url').toString()), nbf: 1 }
  return `${head}.${b64(changed)}.${signature}`
}

describe('who reaches the bot', () => {
  it.each(refusals)('%s is refused', async (_name, attempt) => {
    const answer = await post(attempt())
    expect(answer).toMatchObject({ status: 401, text: '{"code":"denied"}' })
    expect(answer.headers['www-authenticate']).toBeUndefined()
    expect(bot.turns).toBe(0)
    expect(teams.record.sent).toEqual([])
    expect(trap.hits).toBe(0)
  })

  it.each([
    ['another tenant', { conversation: { tenantId: 'other' }, channelData: { tenant: { id: 'other' } } }],
    ['two tenants in one activity', { channelData: { tenant: { id: 'other' } } }],
    ['no tenant', { conversation: { tenantId: undefined }, channelData: {} }],
  ])('%s is refused', async (_name, change) => {
    const base = teams.person().base()
    const conversation = { ...base.conversation, ...('conversation' in change ? change.conversation : {}) }
    const answer = await post({ activity: { ...change, conversation } })
    expect(answer).toMatchObject({ status: 403, text: '{"code":"denied"}' })
    expect(bot.turns).toBe(0)
  })

  it('nothing was learnt about the keys by asking for unknown ones: they were fetched once', () => {
    expect(teams.issuer).toMatchObject({ metadataReads: 1, keyReads: 1 })
  })

  it.each([
    ['a token of the Teams channel', {}],
    ['a token that expired four minutes ago, within the tolerance', { exp: now - 240 }],
  ])('%s is let in and answered once', async (_name, changed) => {
    const before = { turns: bot.turns, sent: teams.record.sent.length }
    expect(await post({ token: { claims: changed } })).toMatchObject({ status: 200, text: '' })
    expect(bot.turns).toBe(before.turns + 1)
    expect(teams.record.sent.slice(before.sent)).toMatchObject([{ activity: { text: 'hello' } }])
  })

  it('neither a token nor a text is in the log', () => {
    const written = JSON.stringify(bot.logs)
    expect(written).not.toContain('eyJ')
    expect(written).not.toContain('hello')
    expect(written).toContain('"why":"endorsement"')
  })
})
