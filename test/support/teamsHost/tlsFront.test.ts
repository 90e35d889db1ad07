import { once } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { openSampleServer, type SampleServer } from './sampleServer'
import { TlsFront } from './tlsFront'

describe('The https front before a bot on loopback', () => {
  let server: SampleServer
  let front: TlsFront

  beforeEach(async () => {
    server = await openSampleServer('')
    front = await TlsFront.open(server.url)
  })
  afterEach(async () => {
    await front.close()
    await server.close()
  })

  const ask = (path: string, method = 'GET') =>
    request({
      port: front.port,
      path,
      method,
      servername: 'claims.example.com',
      headers: { host: 'claims.example.com' },
      rejectUnauthorized: false,
      agent: false,
    })
  const answerOf = async (asked: ReturnType<typeof ask>) => ((await once(asked, 'response')) as [IncomingMessage])[0]
  const textOf = async (response: IncomingMessage) => (await response.setEncoding('utf8').toArray()).join('')

  it('passes an answer on as it is', async () => {
    const response = await answerOf(ask('/tab').end())
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-security-policy']).toContain('frame-ancestors https://teams.microsoft.com')
    expect(await textOf(response)).toContain('<h1>Sample</h1>')
  })

  it('passes an upload on while it comes, to the host that was asked for', async () => {
    const asked = ask('/upload', 'POST')
    asked.write('beginning')
    const response = await answerOf(asked)
    const [first] = await once(response.setEncoding('utf8'), 'data')
    expect(first).toBe('first bytes for claims.example.com, ')
    asked.end(' and end')
    expect(await textOf(response)).toMatch(/^17 bytes/)
  })

  it('passes events on as they come, and hangs up when the listener does', async () => {
    const asked = ask('/events').end()
    const response = (await answerOf(asked)).setEncoding('utf8')
    expect(await once(response, 'data')).toEqual(['data: hello\n\n'])
    server.emit('news')
    expect(await once(response, 'data')).toEqual(['data: news\n\n'])
    asked.destroy()
    await server.deserted()
  })

  it('says 502 when the bot is not there, and lets a stream break with it', async () => {
    const response = await answerOf(ask('/events').end())
    await once(response, 'data')
    const broken = once(response, 'error')
    await server.close()
    expect(String(await broken)).toContain('aborted')
    expect((await answerOf(ask('/tab').end())).statusCode).toBe(502)
    server = await openSampleServer('')
  })

  it('says what it needs where there is no openssl', async () => {
    const { PATH } = process.env
    process.env.PATH = '/nowhere'
    try {
      await expect(TlsFront.open(server.url)).rejects.toThrow('needs openssl, which is not installed here')
    } finally {
      process.env.PATH = PATH
    }
  })
})
