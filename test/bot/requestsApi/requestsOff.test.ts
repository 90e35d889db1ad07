import { type Headers, type RequestsBot, seconds, signed, startRequestsBot } from '../../support/requests/requestsBot'

let on: RequestsBot
let off: RequestsBot
const denied = '{"code":"denied"}'
const body = JSON.stringify({ claimNumber: 'C-1047', text: 'Please send the invoice.' })
const json: [string, string] = ['Content-Type', 'application/json']
const key: [string, string] = ['Idempotency-Key', 'one']

beforeAll(async () => {
  on = await startRequestsBot()
  off = await startRequestsBot({ off: true })
})
afterAll(async () => {
  await on.stop()
  await off.stop()
})

const byToken = (): Headers => [json, key, ['Authorization', `Bearer ${on.entra.token()}`]]
const bySignature = (): Headers => [json, key, ...signed(body, seconds(on.now()))]

describe('where nobody is named who may report', () => {
  it.each<[string, () => Headers, number]>([
    ['a good token', byToken, 404],
    ['a good signature', bySignature, 401],
    ['nothing', () => [json], 401],
  ])('a call with %s is answered like one of an unknown path', async (_name, headers, status) => {
    const answer = await off.raw(headers(), body)
    const unknown = await off.raw(headers(), body, { path: '/api/no-such-thing' })
    expect([answer.status, answer.text]).toEqual([status, denied])
    expect([unknown.status, unknown.text]).toEqual([status, denied])
    expect(off.recorder.asked).toEqual([])
  })
})

describe('where one way alone is open', () => {
  it.each<[string, NodeJS.ProcessEnv, number, number, string]>([
    ['tokens', { REQUESTS_HMAC_KEYS: '' }, 201, 401, 'Bearer realm="documentation-requests"'],
    [
      'signatures',
      { REQUESTS_AUDIENCE: '', ENTRA_OPENID_METADATA_URL: '' },
      401,
      201,
      'Claimwell-Signature realm="documentation-requests"',
    ],
  ])('%s, the other one is refused', async (_name, env, token, signature, challenge) => {
    const one = await startRequestsBot({ env })
    const withToken: Headers = [json, key, ['Authorization', `Bearer ${one.entra.token()}`]]
    const answers = [await one.raw(withToken, body), await one.raw(bySignature(), body)]
    await one.stop()
    expect(answers.map(({ status }) => status)).toEqual([token, signature])
    expect(answers.find(({ status }) => status === 401)?.headers['www-authenticate']).toBe(challenge)
  })
})

describe('the path', () => {
  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('is unknown to %s', async (method) => {
    const answer = await on.raw(byToken(), '', { method })
    const unknown = await on.raw(byToken(), '', { method, path: '/api/no-such-thing' })
    expect([answer.status, answer.text]).toEqual([404, method === 'HEAD' ? '' : denied])
    expect([unknown.status, unknown.text]).toEqual([answer.status, answer.text])
  })

  it.each(['/api/documentation-requests/1', '/api/documentation-requests/', '/api/documentation-requestsx'])(
    'leads nowhere as %s',
    async (path) => {
      const answer = await on.raw(byToken(), body, { path })
      expect([answer.status, answer.text]).toEqual([404, denied])
    },
  )
})

describe('the guard of what is posted to the bot', () => {
  it.each<[string, Headers, number]>([
    ['no token', [json], 401],
    ['a signature in place of a token', [json, ...signed(body, seconds(Date.now()))], 401],
    ['a compressed body', [json, ['Content-Encoding', 'gzip']], 415],
    ['text', [['Content-Type', 'text/plain']], 415],
  ])('refuses %s as before', async (_name, headers, status) => {
    const path = '/api/messages'
    const bearer: Headers = status === 415 ? [['Authorization', `Bearer ${on.teams.issuer.token()}`]] : []
    const answers = [
      await on.raw([...headers, ...bearer], body, { path }),
      await off.raw([...headers, ...bearer], body, { path }),
    ]
    expect(answers.map((answer) => [answer.status, answer.text])).toEqual([
      [status, denied],
      [status, denied],
    ])
    expect(on.bot.turns).toBe(0)
  })

  it('does not take a token of this API, and lets the channel in', async () => {
    const activity = { ...on.teams.person().base(), type: 'message', text: 'hi' }
    const call = (token: string) =>
      on.raw([json, ['Authorization', `Bearer ${token}`]], JSON.stringify(activity), { path: '/api/messages' })
    expect((await call(on.entra.token())).status).toBe(401)
    expect((await call(on.teams.issuer.token())).status).toBe(200)
    expect(on.bot.turns).toBe(1)
  })
})
