import { connect } from 'node:net'
import { type Headers, type RequestsBot, seconds, signed, startRequestsBot } from '../../support/requests/requestsBot'

let well: RequestsBot
const words = 'Please send the signed invoice.'
const good = { claimNumber: 'C-1047', text: words }
const problemType = 'application/problem+json'

beforeAll(async () => {
  well = await startRequestsBot({ bodyTimeoutMs: 200 })
})
afterAll(() => well.stop())
beforeEach(() => {
  well.recorder.asked.splice(0)
})

let calls = 0
const bearer = (): [string, string] => ['Authorization', `Bearer ${well.entra.token()}`]
function post(body: unknown, headers: Headers = []) {
  calls += 1
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  const own: Headers = [['Content-Type', 'application/json'], bearer(), ['Idempotency-Key', `call-${calls}`]]
  const given = new Set(headers.map(([name]) => name))
  return well.raw([...own.filter(([name]) => !given.has(name)), ...headers], text)
}

/** Writes to a socket as it is and gives what comes back until the other side closes. */
function speak(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(well.bot.port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8').on('data', (part) => {
      heard += part
    })
    socket.on('close', () => resolve(heard)).on('error', reject)
  })
}
const head = (more: string) =>
  `POST /api/documentation-requests HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: a\r\n${bearer().join(': ')}\r\n${more}\r\n\r\n`

describe('a body', () => {
  it('with everything it may have is recorded as it was sent', async () => {
    const whole = { ...good, kind: 'originals', receivedOn: '2026-11-02', dueOn: '2026-11-30', reference: 'RV-7' }
    const answer = await post(whole)
    expect(answer).toMatchObject({ status: 201, headers: { 'cache-control': 'no-store' } })
    expect(answer.headers.location).toBeUndefined()
    expect(answer.body).toEqual({
      requestId: expect.any(String),
      claimId: 'C-1047',
      state: 'proposed',
      items: [{ words, itemId: 'invoice', confidence: 'certain' }],
    })
    expect(well.recorder.asked).toEqual([
      {
        ...whole,
        tenantId: well.teams.tenantId,
        source: expect.any(String),
        key: expect.any(String),
        bodyDigest: expect.any(String),
      },
    ])
  })

  it.each<[string, Record<string, unknown>]>([
    ['the claim’s own id', { claimId: 'C-1047' }],
    ['a number with spaces around it', { claimNumber: '  C-1047 ' }],
    ['8000 characters', { claimNumber: 'C-1047', text: 'x'.repeat(8000) }],
    ['words of several lines in any script', { claimNumber: 'C-1047', text: 'Zeile 1\r\n\t송장을 보내 주세요 🙏' }],
    ['due on the day it was received', { claimNumber: 'C-1047', receivedOn: '2026-11-02', dueOn: '2026-11-02' }],
  ])('with %s is recorded', async (_name, change) => {
    expect((await post({ text: words, ...change })).status).toBe(201)
  })

  const both = 'exactly one of claimNumber and claimId'
  it.each<[string, unknown, [pointer: string, detail: string | RegExp][]]>([
    ['neither number nor id', { text: words }, [['', both]]],
    ['number and id', { ...good, claimId: 'C-1047' }, [['', both]]],
    ['an empty number', { ...good, claimNumber: '  ' }, [['/claimNumber', 'must not be empty']]],
    [
      'a number of 61 characters',
      { ...good, claimNumber: 'x'.repeat(61) },
      [['/claimNumber', 'at most 60 characters']],
    ],
    ['a number in digits', { ...good, claimNumber: 1047 }, [['/claimNumber', /string/]]],
    ['a number in two lines', { ...good, claimNumber: 'C\n1047' }, [['/claimNumber', 'one line of text']]],
    ['an id with a path', { text: words, claimId: '../x' }, [['/claimId', /^the id of a claim/]]],
    ['no text', { claimNumber: 'C-1047' }, [['/text', /string/]]],
    ['an empty text', { ...good, text: '' }, [['/text', 'must not be empty']]],
    ['blanks as text', { ...good, text: ' \n\t' }, [['/text', 'must not be empty']]],
    ['8001 characters', { ...good, text: 'x'.repeat(8001) }, [['/text', 'at most 8000 characters']]],
    ['a NUL', { ...good, text: 'a\0b' }, [['/text', /U\+0000/]]],
    ['half a character', '{"claimNumber":"C-1047","text":"a\\ud83d"}', [['/text', /Unicode/]]],
    ['a list as text', { ...good, text: [words] }, [['/text', /string/]]],
    ['another kind', { ...good, kind: 'urgent' }, [['/kind', 'review or originals']]],
    ['a day that is none', { ...good, receivedOn: '2026-02-30' }, [['/receivedOn', 'not a calendar date']]],
    ['a time', { ...good, dueOn: '2026-11-02T09:00:00Z' }, [['/dueOn', 'not a calendar date']]],
    ['null for what is unknown', { ...good, dueOn: null }, [['/dueOn', /string/]]],
    [
      'due before it was received',
      { ...good, receivedOn: '2026-11-02', dueOn: '2026-11-01' },
      [['/dueOn', 'not before receivedOn']],
    ],
    ['a reference of 61 characters', { ...good, reference: 'x'.repeat(61) }, [['/reference', 'at most 60 characters']]],
    ['an unknown field', { ...good, urgent: true }, [['/urgent', 'not a field of this API']]],
    [
      'unknown fields with odd names',
      { ...good, 'a/b~c': 1, '': 2 },
      [
        ['/a~1b~0c', 'not a field of this API'],
        ['/', 'not a field of this API'],
      ],
    ],
    ['a tenant of its choice', { ...good, tenantId: 'other' }, [['/tenantId', 'not a field of this API']]],
    [
      'two things wrong',
      { claimNumber: 'C-1047', text: '', kind: 1 },
      [
        ['/text', 'must not be empty'],
        ['/kind', 'review or originals'],
      ],
    ],
    ['a list', [good], [['', /object/]]],
    ['words alone', '"please"', [['', /object/]]],
    ['null', 'null', [['', /object/]]],
  ])('with %s is refused by field', async (_name, body, errors) => {
    const answer = await post(body)
    expect(answer).toMatchObject({ status: 400, headers: { 'content-type': problemType }, body: { code: 'invalid' } })
    expect(answer.body.errors).toEqual(
      errors.map(([pointer, detail]) => ({
        pointer,
        detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
      })),
    )
    expect(well.recorder.asked).toEqual([])
  })

  it('with thousands of unknown fields is answered with the first few', async () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`field-${n}-${'x'.repeat(5)}`, n]))
    expect((await post({ ...good, ...many })).body.errors).toHaveLength(20)
  })

  it.each<[string, string | Buffer]>([
    ['nothing', ''],
    ['broken JSON', '{"claimNumber":'],
    ['JSON sixty thousand levels deep', '['.repeat(30_000) + ']'.repeat(30_000)],
    ['a prototype key', `{"__proto__":{"admin":true},${JSON.stringify(good).slice(1)}`],
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xff, 0xfe]), Buffer.from('"}')]),
    ],
    ['UTF-16', Buffer.from(JSON.stringify(good), 'utf16le')],
  ])('of %s is no JSON', async (_name, body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { code: 'notJson', status: 400 } })
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
    expect(well.recorder.asked).toEqual([])
  })

  it.each<[string, Headers]>([
    ['compressed', [['Content-Encoding', 'gzip']]],
    ['encoded as it is', [['Content-Encoding', 'identity']]],
    ['a form', [['Content-Type', 'application/x-www-form-urlencoded']]],
    ['in another charset', [['Content-Type', 'application/json; charset=utf-16']]],
    ['of no type', [['Content-Type', '']]],
    [
      'of two types',
      [
        ['Content-Type', 'application/json'],
        ['Content-Type', 'application/json'],
      ],
    ],
  ])('that is %s is refused before it is read', async (_name, headers) => {
    const answer = await post(good, headers)
    expect(answer).toMatchObject({ status: 415, headers: { 'content-type': problemType }, body: { code: 'mediaType' } })
    expect(well.recorder.asked).toEqual([])
  })

  it('of more than 64 KB is refused, whether its size is said or not', async () => {
    const said = await post({ ...good, text: 'x'.repeat(65_536) })
    expect(said).toMatchObject({ status: 413, headers: { 'content-type': problemType }, body: { code: 'tooLarge' } })
    const chunk = `2710\r\n${' '.repeat(10_000)}\r\n`
    const unsaid = await speak(`${head('Transfer-Encoding: chunked')}${chunk.repeat(8)}0\r\n\r\n`)
    expect(unsaid).toMatch(/^HTTP\/1.1 413 [\s\S]*Connection: close[\s\S]*"code":"tooLarge"/)
    expect(well.recorder.asked).toEqual([])
  })

  it('that never comes is answered in time, and the connection ends', async () => {
    const heard = await speak(`${head('Content-Length: 100')}{"a`)
    expect(heard).toMatch(/^HTTP\/1.1 408 [\s\S]*Connection: close[\s\S]*"code":"tooSlow"/)
  })

  it('that is cut short is recorded nowhere, and the bot goes on', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(well.bot.port, '127.0.0.1', () => {
        socket.write(`${head('Content-Length: 100')}{"a`, () => socket.destroy())
      })
      socket.on('close', () => resolve())
    })
    expect((await post(good)).status).toBe(201)
    expect(well.recorder.asked).toHaveLength(1)
    expect(well.logs).toContainEqual(expect.objectContaining({ why: 'cutShort' }))
  })

  it('is guarded as well when the path is spelt with escapes', async () => {
    const own: Headers = [bearer(), ['Idempotency-Key', 'escaped']]
    const to = { path: '/api/documentation%2Drequests' }
    const large = JSON.stringify({ ...good, text: 'x'.repeat(70_000) })
    const json: Headers = [['Content-Type', 'application/json']]
    const statuses = [
      (await well.raw([...own, ['Content-Type', 'text/plain']], JSON.stringify(good), to)).status,
      (await well.raw([...own, ...json], large, to)).status,
      (await well.raw(json, JSON.stringify(good), to)).status,
    ]
    expect(statuses).toEqual([415, 413, 401])
    expect(well.recorder.asked).toEqual([])
  })
})

describe('how often one may call', () => {
  let busy: RequestsBot | undefined
  afterEach(() => busy?.stop())

  it('each caller has calls of its own; one too many is told when to come back, and may then', async () => {
    const bot = await startRequestsBot({ perMinute: 3 })
    busy = bot
    let n = 0
    const call = (who: Headers) => {
      n += 1
      const own: Headers = [
        ['Content-Type', 'application/json'],
        ['Idempotency-Key', `busy-${n}`],
      ]
      return bot.raw([...own, ...who], JSON.stringify(good))
    }
    const byToken = () => call([['Authorization', `Bearer ${bot.entra.token()}`]])
    const bySignature = () => call(signed(JSON.stringify(good), seconds(bot.now() + n * 1000)))
    const burst = []
    for (let times = 0; times < 4; times++) burst.push((await byToken()).status)
    expect(burst).toEqual([201, 201, 201, 429])
    const told = await byToken()
    expect(told).toMatchObject({ status: 429, headers: { 'content-type': problemType }, body: { code: 'tooMany' } })
    const wait = Number(told.headers['retry-after'])
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(20)
    expect((await bySignature()).status).toBe(201)
    bot.later(wait * 1000)
    expect([(await byToken()).status, (await byToken()).status]).toEqual([201, 429])
  })

  it('calls of nobody count for nobody', async () => {
    const bot = await startRequestsBot({ perMinute: 1 })
    busy = bot
    const body = JSON.stringify(good)
    const call = (secret?: string) => {
      const who = signed(body, seconds(bot.now()), secret ? { name: 'mailbox', secret } : undefined)
      return bot.raw([['Content-Type', 'application/json'], ['Idempotency-Key', 'one'], ...who], body)
    }
    expect((await call('x'.repeat(46))).status).toBe(401)
    expect((await call('y'.repeat(46))).status).toBe(401)
    expect((await call()).status).toBe(201)
  })
})
