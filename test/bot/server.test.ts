import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { type FakeTeams, startFakeTeams } from '../support/fakeTeams'
import { type RunningBot, startBot } from '../support/teams/runningBot'

let teams: FakeTeams
let bot: RunningBot
let healthy: { ok: true } | { ok: false; cause: string } = { ok: true }
const denied = '{"code":"denied"}'

beforeAll(async () => {
  teams = await startFakeTeams()
  bot = await startBot(teams, {
    health: async () => healthy,
    timeouts: { request: 300, headers: 200, sweep: 50 },
    onActivity: async (context) => {
      if (context.activity.text === 'break') throw new Error('secret words of a person')
      if (context.activity.type !== 'invoke') return
      await context.sendActivity({
        type: 'invokeResponse',
        value: { status: 200, body: { said: context.activity.value } },
      })
    },
    extraRoutes: [
      {
        prefix: '/local',
        maxBodyBytes: 1_000_000,
        mount: (server) => {
          server.get('/local/broken', async () => {
            throw new Error('secret detail')
          })
          server.get('/local/half', async (_request, response) => {
            response.writeHead(200)
            response.write('begun')
            throw new Error('secret detail')
          })
          server.get('/local/lasting', async (_request, response) => {
            response.writeHead(200)
            response.write('begun, ')
            await new Promise((resolve) => setTimeout(resolve, 400))
            response.end('and ended')
          })
          server.post('/local/files', async (request, response) => {
            let size = 0
            for await (const part of request) size += part.length
            response.send(200, { size })
          })
        },
      },
      {
        prefix: '/slow',
        maxBodyBytes: 1000,
        bodyTimeoutMs: 20_000,
        mount: (server) => {
          server.post('/slow', async (request, response) => {
            let size = 0
            for await (const part of request) size += part.length
            response.send(200, { size })
          })
        },
      },
    ],
  })
})
afterAll(async () => {
  await bot.server.stop()
  await teams.stop()
})
afterEach(async () => {
  const answer = await teams.person().say('still there?')
  expect(answer.status).toBe(200)
})

function post(body: NonNullable<RequestInit['body']>, headers: Record<string, string> = {}, path = '/api/messages') {
  const all = { 'Content-Type': 'application/json', Authorization: `Bearer ${teams.issuer.token()}`, ...headers }
  return fetch(bot.url + path, { method: 'POST', headers: all, body })
}

/** Writes to a socket as it is and gives what comes back until the other side closes. */
function speak(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(bot.port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('utf8').on('data', (part) => {
      heard += part
    })
    socket.on('close', () => resolve(heard)).on('error', reject)
  })
}

const good = () => JSON.stringify({ ...teams.person().base(), type: 'message', text: 'hi' })
const deep = (levels: number) => `{"a":${'['.repeat(levels)}${']'.repeat(levels)}}`

describe('what is posted to the bot', () => {
  it.each<[string, number, () => [NonNullable<RequestInit['body']>, Record<string, string>?]]>([
    ['a broken gzip body', 415, () => ['not gzip', { 'Content-Encoding': 'gzip' }]],
    ['a proper gzip body', 415, () => [gzipSync(good()), { 'Content-Encoding': 'gzip' }]],
    ['a brotli body', 415, () => ['x', { 'Content-Encoding': 'br' }]],
    ['several encodings', 415, () => ['x', { 'Content-Encoding': 'identity, gzip' }]],
    ['a form', 415, () => ['a=b', { 'Content-Type': 'application/x-www-form-urlencoded' }]],
    ['text', 415, () => ['hello', { 'Content-Type': 'text/plain' }]],
    ['multipart', 415, () => ['x', { 'Content-Type': 'multipart/form-data; boundary=x' }]],
    ['another charset', 415, () => [good(), { 'Content-Type': 'application/json; charset=utf-7' }]],
    ['300 KB', 413, () => [`{"a":"${'x'.repeat(300_000)}"}`]],
    ['an empty object', 401, () => ['{}']],
    ['an array', 401, () => ['[]']],
    ['a number', 401, () => ['5']],
    ['null', 401, () => ['null']],
    ['nothing', 401, () => ['']],
    ['broken JSON', 400, () => ['{"a":']],
    ['JSON a hundred thousand levels deep', 400, () => [deep(100_000)]],
    ['JSON 33 levels deep', 400, () => [deep(32)]],
    ['a prototype key', 400, () => [`{"__proto__":{"admin":true},${good().slice(1)}`]],
    [
      'a prototype key inside a card',
      400,
      () => [good().replace('"text":', '"value":{"constructor":{"prototype":{"x":1}}},"text":')],
    ],
  ])('%s is refused with %d and no detail', async (_name, status, make) => {
    const before = bot.turns
    const [body, headers] = make()
    const answer = await post(body, headers)
    expect([answer.status, await answer.text()]).toEqual([status, denied])
    expect(bot.turns).toBe(before)
    expect(({} as Record<string, unknown>).admin).toBeUndefined()
  })

  it('a body that comes in small pieces without end is refused for its size', async () => {
    const chunk = `2710\r\n${' '.repeat(10_000)}\r\n`
    const head = `POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${teams.issuer.token()}\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n`
    expect(await speak(`${head}${chunk.repeat(40)}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 [\s\S]*\{"code":"denied"\}/)
  })

  it('a body that never comes is cut off', async () => {
    const head = `POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${teams.issuer.token()}\r\nContent-Length: 100\r\n\r\n{"a`
    expect(await speak(head)).toMatch(/^(HTTP\/1.1 408|$)/)
  })

  it('a body has longer where files are sent, while anywhere else it is cut off', async () => {
    const part = 'Content-Type: text/plain\r\nContent-Length: 2\r\nConnection: close\r\n\r\na'
    let heard = ''
    const slow = connect(bot.port, '127.0.0.1', () => slow.write(`POST /slow HTTP/1.1\r\nHost: x\r\n${part}`))
    slow.setEncoding('utf8').on('data', (text: string) => {
      heard += text
    })
    const ended = new Promise((resolve) => slow.on('close', resolve))
    // Begun after it, and over before it.
    expect(await speak(`POST /local/files HTTP/1.1\r\nHost: x\r\n${part}`)).toMatch(/^(HTTP\/1.1 408|$)/)
    slow.write('b')
    await ended
    expect(heard).toMatch(/^HTTP\/1.1 200 [\s\S]*\{"size":2\}/)
  })

  it('headers that never end are cut off', async () => {
    expect(await speak('POST /api/messages HTTP/1.1\r\nHost: x\r\n')).toMatch(/^(HTTP\/1.1 408|$)/)
  })

  it('two lengths in one request are refused', async () => {
    const head =
      'POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'
    expect(await speak(head)).toMatch(/^HTTP\/1.1 400/)
  })

  it('a path spelt with escapes is guarded like the plain one', async () => {
    const answer = await post('a=b', { 'Content-Type': 'text/plain' }, '/api/mess%61ges')
    expect(answer.status).toBe(415)
  })

  it.each(['/local/../api/messages', '/local/%2e%2e/api/messages', '/local\\..\\api/messages'])(
    'a way around by another route’s limits leads nowhere: %s',
    async (path) => {
      const head = `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: text/plain\r\n`
      expect(await speak(`${head}Content-Length: 3\r\n\r\na=b`)).toMatch(/^HTTP\/1.1 404 [\s\S]*\{"code":"denied"\}/)
    },
  )
})

describe('other requests', () => {
  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'])('%s does not reach the bot', async (method) => {
    const answer = await fetch(`${bot.url}/api/messages`, { method })
    expect([answer.status, await answer.text()]).toEqual([405, method === 'HEAD' ? '' : denied])
  })

  it('an unknown path says nothing', async () => {
    const answer = await fetch(`${bot.url}/admin`)
    expect([answer.status, await answer.text()]).toEqual([404, denied])
  })

  it('a request to become a web socket is not followed', async () => {
    const head =
      'GET /api/messages HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n'
    expect(await speak(head)).toBe('')
  })

  it('a route beside the bot may take larger bodies, up to its own limit', async () => {
    const large = await post('x'.repeat(600_000), { 'Content-Type': 'text/plain' }, '/local/files')
    expect([large.status, await large.json()]).toEqual([200, { size: 600_000 }])
    expect((await post('x'.repeat(1_000_001), {}, '/local/files')).status).toBe(413)
  })

  it('a route that breaks in the middle of its answer is cut off, and the bot lives', async () => {
    await expect(fetch(`${bot.url}/local/half`).then((answer) => answer.text())).rejects.toThrow()
  })

  it('an answer may take longer than a body: who sends none is not cut off', async () => {
    expect(await (await fetch(`${bot.url}/local/lasting`)).text()).toBe('begun, and ended')
  })

  it('a broken route is answered without detail', async () => {
    const answer = await fetch(`${bot.url}/local/broken`)
    expect([answer.status, await answer.text()]).toEqual([500, denied])
  })
})

describe('a turn', () => {
  it('answers an invoke in the response', async () => {
    const answer = await teams.person().send({ type: 'invoke', name: 'any', value: { n: 1 } })
    expect(answer).toMatchObject({ status: 200, body: { said: { n: 1 } } })
  })

  it('that breaks is answered with 500, its words neither sent nor logged', async () => {
    const answer = await teams.person().say('break')
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([500, denied])
    expect(bot.logs).toContainEqual(expect.objectContaining({ msg: 'turn failed', error: 'Error' }))
    expect(JSON.stringify(bot.logs)).not.toContain('secret')
  })
})

describe('health', () => {
  it('the bot is alive, and ready while its parts are', async () => {
    expect((await fetch(`${bot.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${bot.url}/readyz`)).status).toBe(200)
  })

  it('says which part is not', async () => {
    healthy = { ok: false, cause: 'database' }
    const answer = await fetch(`${bot.url}/readyz`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await answer.json()).toEqual({ status: 'notReady', cause: 'database' })
    healthy = { ok: true }
  })
})
