import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { type DownloadRequest, downloadFile } from '../../../bot/files/downloadFile'
import { rawServer } from './rawServer'
import { tempBlobs } from './tempBlobs'

type Server = Awaited<ReturnType<typeof rawServer>>
type Answer = Parameters<typeof rawServer>[0]

let temp: Awaited<ReturnType<typeof tempBlobs>>
let servers: Server[]
let slept: number[]

beforeEach(async () => {
  temp = await tempBlobs()
  servers = []
  slept = []
})
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  await temp.drop()
})

async function serve(answer: Answer | string): Promise<Server> {
  const server = await rawServer(typeof answer === 'string' ? (socket) => socket.end(answer) : answer)
  servers.push(server)
  return server
}

const noDns = async () => {
  throw new Error('no name is looked up in this test')
}

function fetchFrom(
  url: string,
  more: Partial<DownloadRequest> = {},
  resolve: () => Promise<{ address: string; family: number }[]> = noDns,
) {
  const request = {
    url,
    hosts: { connectorHosts: new Set<string>(), loopback: true },
    limitBytes: 1000,
    totalMs: 5000,
    ...more,
  }
  return downloadFile(request, temp.blobs, { resolve, sleep: async (ms) => slept.push(ms) })
}

const head = (headers: string, status = '200 OK') => `HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`
const whole = (body: string) => `${head(`Content-Length: ${body.length}`)}${body}`

test('a file is fetched whole and kept, and nothing of it is asked for in compressed form', async () => {
  const server = await serve(whole('%PDF-1.7 hello'))
  const sha256 = createHash('sha256').update('%PDF-1.7 hello').digest('hex')
  expect(await fetchFrom(server.url)).toEqual({
    ok: true,
    value: { sha256, size: 14, head: Buffer.from('%PDF-1.7 hello') },
  })
  expect(await temp.blobs.has(sha256)).toBe(true)
  expect(server.requests[0]).toMatch(/accept-encoding: identity/i)
})

test('a chunked file that ends properly is kept', async () => {
  const server = await serve(`${head('Transfer-Encoding: chunked')}5\r\nhello\r\n0\r\n\r\n`)
  expect(await fetchFrom(server.url)).toMatchObject({ ok: true, value: { size: 5 } })
})

test('only the first 4 KiB of a large file are handed on', async () => {
  const server = await serve(whole('x'.repeat(9000)))
  const result = await fetchFrom(server.url, { limitBytes: 9000 })
  expect(result.ok && [result.value.size, result.value.head.length]).toEqual([9000, 4096])
})

const zipped = gzipSync(Buffer.alloc(5000, 'a')).toString('latin1')

test.each<[string, string, string]>([
  ['a body shorter than promised', `${head('Content-Length: 10')}hello`, 'truncated'],
  ['a body longer than promised', `${head('Content-Length: 3')}hello`, 'truncated'],
  ['chunks without an end', `${head('Transfer-Encoding: chunked')}5\r\nhello\r\n`, 'truncated'],
  ['a chunk cut short', `${head('Transfer-Encoding: chunked')}a\r\nhello`, 'truncated'],
  ['a body that ends with the connection', `${head('Connection: close')}hello`, 'truncated'],
  ['a compressed body', `${head(`Content-Encoding: gzip\r\nContent-Length: ${zipped.length}`)}${zipped}`, 'truncated'],
  ['a part of a file', `${head('Content-Length: 5', '206 Partial Content')}hello`, 'truncated'],
  ['no content', head('Content-Length: 0', '204 No Content'), 'empty'],
  ['an empty file', head('Content-Length: 0'), 'empty'],
  ['an empty chunked file', `${head('Transfer-Encoding: chunked')}0\r\n\r\n`, 'empty'],
  ['a file said to be too big', head('Content-Length: 1001'), 'tooBig'],
  [
    'a file that grows too big',
    `${head('Transfer-Encoding: chunked')}3e9\r\n${'x'.repeat(1001)}\r\n0\r\n\r\n`,
    'tooBig',
  ],
  [
    'a sign-in page by its type',
    `${head('Content-Type: text/html; charset=utf-8\r\nContent-Length: 5')}hello`,
    'signInPage',
  ],
  ['a sign-in page by its bytes', whole('\ufeff\n<!DOCTYPE html><title>Sign in'.replace('\ufeff', '')), 'signInPage'],
  ['an expired link (401)', head('Content-Length: 0', '401 Unauthorized'), 'linkExpired'],
  ['an expired link (403)', head('Content-Length: 0', '403 Forbidden'), 'linkExpired'],
  ['an expired link (404)', head('Content-Length: 0', '404 Not Found'), 'linkExpired'],
  ['an expired link (410)', head('Content-Length: 0', '410 Gone'), 'linkExpired'],
  ['a request it does not like', head('Content-Length: 0', '400 Bad Request'), 'unreachable'],
  ['something that is not HTTP', 'hello\r\n\r\n', 'unreachable'],
])('%s is refused, and nothing is kept', async (_, answer, reason) => {
  const server = await serve((socket) => socket.end(Buffer.from(answer, 'latin1')))
  expect(await fetchFrom(server.url)).toMatchObject({ ok: false, reason })
  expect(await temp.files()).toEqual([])
})

test('a connection reset in the middle of a file keeps nothing', async () => {
  const server = await serve((socket) => {
    socket.write(`${head('Content-Length: 10')}hello`, () => socket.resetAndDestroy())
  })
  expect(await fetchFrom(server.url)).toMatchObject({ ok: false, reason: 'truncated' })
  expect(await temp.files()).toEqual([])
})

test('a file of exactly the limit is kept', async () => {
  const server = await serve(whole('x'.repeat(1000)))
  expect(await fetchFrom(server.url)).toMatchObject({ ok: true, value: { size: 1000 } })
})

test('an endless file is not read on beyond the limit', async () => {
  let sent = 0
  const server = await serve((socket) => {
    socket.write(head('Transfer-Encoding: chunked'))
    const chunk = Buffer.from(`10000\r\n${'x'.repeat(65_536)}\r\n`)
    const pump = () => {
      while (!socket.destroyed && socket.write(chunk)) sent += chunk.length
    }
    socket.on('drain', pump)
    pump()
  })
  expect(await fetchFrom(server.url, { limitBytes: 100_000 })).toMatchObject({ ok: false, reason: 'tooBig' })
  expect(await temp.files()).toEqual([])
  expect(sent).toBeLessThan(20_000_000)
})

describe('a busy server', () => {
  test('is asked again, waiting longer each time, until it answers', async () => {
    const server = await serve((socket, count) => {
      const status = ['429 Too Many Requests', '503 Service Unavailable', '500 Internal Server Error'][count - 1]
      socket.end(status ? head(`Content-Length: 0${count === 1 ? '\r\nRetry-After: 7' : ''}`, status) : whole('hello'))
    })
    expect(await fetchFrom(server.url)).toMatchObject({ ok: true })
    expect(slept).toEqual([7000, 2000, 4000])
  })

  test('is given up after three more tries', async () => {
    const server = await serve(head('Content-Length: 0\r\nRetry-After: 86400', '503 Service Unavailable'))
    expect(await fetchFrom(server.url)).toEqual({ ok: false, reason: 'unreachable' })
    expect(server.requests).toHaveLength(4)
    expect(slept).toEqual([20_000, 20_000, 20_000])
  })

  test('that is not there at all is asked again too', async () => {
    const server = await serve('')
    await server.close()
    servers = []
    expect(await fetchFrom(server.url)).toEqual({ ok: false, reason: 'unreachable' })
    expect(slept).toHaveLength(3)
  })
})

describe('a slow server', () => {
  test.each<[string, Answer]>([
    ['never answers', () => undefined],
    ['sends headers and no more', (socket) => socket.write(head('Content-Length: 10'))],
    ['stalls after a while', (socket) => socket.write(`${head('Content-Length: 1000')}${'x'.repeat(900)}`)],
  ])('that %s is given up at the deadline', async (_, answer) => {
    const server = await serve(answer)
    expect(await fetchFrom(server.url, { totalMs: 150 })).toEqual({ ok: false, reason: 'tooSlow' })
    expect(await temp.files()).toEqual([])
  })

  test('that trickles is given up long before the deadline', async () => {
    const server = await serve((socket) => {
      socket.write(head('Content-Length: 1000'))
      const drip = setInterval(() => socket.write('x'), 20)
      socket.on('close', () => clearInterval(drip))
    })
    const result = await fetchFrom(server.url, { totalMs: 60_000, slowest: { bytes: 100, windowMs: 200 } })
    expect(result).toEqual({ ok: false, reason: 'tooSlow' })
  })

  test('is not waited for between tries beyond the deadline', async () => {
    const server = await serve(head('Content-Length: 0', '503 Service Unavailable'))
    const request = {
      url: server.url,
      hosts: { connectorHosts: new Set<string>(), loopback: true },
      limitBytes: 1,
      totalMs: 100,
    }
    expect(await downloadFile(request, temp.blobs)).toEqual({ ok: false, reason: 'tooSlow' })
  })
})

describe('a redirect', () => {
  const to = (location: string, status = '302 Found') => head(`Location: ${location}\r\nContent-Length: 0`, status)

  test.each(['301 Moved', '302 Found', '303 See Other', '307 Temporary Redirect', '308 Permanent Redirect'])(
    'within the allowed hosts is followed (%s)',
    async (status) => {
      const target = await serve(whole('hello'))
      const server = await serve(to(target.url, status))
      expect(await fetchFrom(server.url)).toMatchObject({ ok: true, value: { size: 5 } })
    },
  )

  test('to another path of the same host is followed', async () => {
    const server = await serve((socket, count) => socket.end(count === 1 ? to('../real?x=1') : whole('hello')))
    expect(await fetchFrom(server.url)).toMatchObject({ ok: true })
    expect(server.requests[1]).toMatch(/^GET \/real\?x=1 /)
  })

  test.each([
    'https://evil.example/x',
    '//evil.example/x',
    'http://10.0.0.8/x',
    'http://127.1/x',
    'file:///etc/passwd',
    '\\\\evil.example\\x',
  ])('to anywhere else is refused: %s', async (location) => {
    const server = await serve(to(location))
    expect(await fetchFrom(server.url)).toEqual({ ok: false, reason: 'hostRefused' })
  })

  test('to Microsoft sign-in is told apart: the link no longer works without signing in', async () => {
    const server = await serve(to('https://login.microsoftonline.com/common/oauth2/authorize?x=1'))
    expect(await fetchFrom(server.url)).toEqual({ ok: false, reason: 'signInPage' })
  })

  test('that goes round in circles is followed three times and no more', async () => {
    const server = await serve(to('/again'))
    expect(await fetchFrom(server.url)).toEqual({ ok: false, reason: 'unreachable' })
    expect(server.requests).toHaveLength(4)
  })
})

describe("the bot's own token", () => {
  const asConnector = (...connectors: Server[]) => ({
    bearer: 'our-token',
    hosts: { connectorHosts: new Set(connectors.map((server) => server.host)), loopback: true },
  })

  test('goes to the connector, for a pasted image', async () => {
    const server = await serve(whole('image'))
    expect(await fetchFrom(server.url, asConnector(server))).toMatchObject({ ok: true })
    expect(server.requests[0]).toMatch(/authorization: Bearer our-token/i)
  })

  test('goes nowhere else', async () => {
    const server = await serve(whole('file'))
    expect(await fetchFrom(server.url, asConnector())).toMatchObject({ ok: true })
    expect(server.requests.join()).not.toMatch(/authorization/i)
  })

  test('is never sent after a redirect, not even back to the connector', async () => {
    const server = await serve((socket, count) =>
      socket.end(count === 1 ? head('Location: /real\r\nContent-Length: 0', '302 Found') : whole('image')),
    )
    expect(await fetchFrom(server.url, asConnector(server))).toMatchObject({ ok: true })
    expect(server.requests.map((request) => /authorization/i.test(request))).toEqual([true, false])
  })
})

describe('a name that leads to a private address', () => {
  test.each([
    [['127.0.0.1']],
    [['10.0.0.1']],
    [['169.254.169.254']],
    [['100.64.0.1']],
    [['fd00::1']],
    [['::ffff:127.0.0.1']],
    [['13.107.136.10', '192.168.0.1']],
    [[]],
  ])('is refused before a connection: %j', async (addresses) => {
    const resolve = async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    const result = await fetchFrom('https://contoso.sharepoint.com/x', {}, resolve)
    expect(result).toEqual({ ok: false, reason: 'hostRefused' })
    expect(slept).toEqual([])
  })

  test('is asked for once per connection, so that it cannot change between check and connection', async () => {
    const server = await serve(whole('hello'))
    let asked = 0
    const flipping = async () => [{ address: asked++ === 0 ? '127.0.0.1' : '10.0.0.1', family: 4 }]
    const url = server.url.replace('127.0.0.1', 'localhost')
    expect(await fetchFrom(url, {}, flipping)).toMatchObject({ ok: true })
    expect(asked).toBe(1)
  })
})

test('a name nobody knows is unreachable', async () => {
  expect(await fetchFrom('https://contoso.sharepoint.com/x')).toEqual({ ok: false, reason: 'unreachable' })
})

test('a link to a forbidden host is refused without a connection', async () => {
  expect(await fetchFrom('https://evil.example/x')).toEqual({ ok: false, reason: 'hostRefused' })
})

test('the same file twice, and two at once, is one blob', async () => {
  const server = await serve(whole('hello'))
  const results = await Promise.all([fetchFrom(server.url), fetchFrom(server.url), fetchFrom(server.url)])
  expect(new Set(results.map((result) => result.ok && result.value.sha256)).size).toBe(1)
  expect(await temp.files()).toHaveLength(1)
})
