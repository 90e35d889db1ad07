import type { Mailed } from '../../../bot/claims/reporting'
import {
  type Headers,
  otherSecret,
  type RequestsBot,
  seconds,
  signed,
  startRequestsBot,
} from '../../support/requests/requestsBot'

let well: RequestsBot
const words = 'Please send the signed invoice of Mina Park.'
const good = { claimNumber: 'C-1047', text: words }
const problemType = 'application/problem+json'
const otherApp = 'c1a1b0a7-0000-4000-8000-00000000a992'

beforeAll(async () => {
  well = await startRequestsBot()
})
beforeEach(() => {
  well.recorder.next = undefined
  well.recorder.asked.splice(0)
  well.recorder.recorded.splice(0)
})
afterAll(() => well.stop())

const token = (claims = {}): Headers => [['Authorization', `Bearer ${well.entra.token({ claims })}`]]
const signature = (body: unknown, key?: { name: string; secret: string }) =>
  signed(JSON.stringify(body), seconds(well.now()), key)
function post(body: unknown, keys: string[], who = token()) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const idempotency = keys.map((key): [string, string] => ['Idempotency-Key', key])
  return well.raw([['Content-Type', 'application/json'], ...idempotency, ...who], text)
}

describe('the Idempotency-Key', () => {
  it.each<[string, string[]]>([
    ['missing', []],
    ['empty', ['']],
    ['of 201 characters', ['k'.repeat(201)]],
    ['with a space', ['mail 1']],
    ['with an umlaut', ['m\u00e4il']],
    ['sent twice', ['mail-1', 'mail-1']],
  ])('%s is refused, and nothing is recorded', async (_name, keys) => {
    const answer = await post(good, keys)
    expect(answer).toMatchObject({ status: 400, headers: { 'content-type': problemType } })
    expect(answer.body).toMatchObject({ code: 'idempotencyKey', type: 'urn:claimwell:problem:idempotencyKey' })
    expect(well.recorder.asked).toEqual([])
  })

  it.each(['k', 'k'.repeat(200), '<CAF=x+y@mail.contoso.com>', '"quoted"'])('may be %s', async (key) => {
    expect((await post(good, [key])).status).toBe(201)
  })

  it('is asked for only of those who may call', async () => {
    expect((await post(good, [], [])).status).toBe(401)
  })

  it('makes a repeat harmless: the first answer comes again, and says so', async () => {
    const first = await post(good, ['mail-2'])
    const second = await post(good, ['mail-2'])
    expect([first.status, first.headers['idempotent-replayed']]).toEqual([201, undefined])
    expect([second.status, second.headers['idempotent-replayed']]).toEqual([200, 'true'])
    expect(second.body).toEqual(first.body)
    expect(well.recorder.recorded).toHaveLength(1)
  })

  it('goes with what the body says, not with how it is spelt', async () => {
    expect((await post(good, ['mail-3'])).status).toBe(201)
    const respelt = `{ "text": ${JSON.stringify(words)},\n "claimNumber": "C-1047" }`
    expect((await post(respelt, ['mail-3'])).status).toBe(200)
  })

  it.each<[string, object]>([
    ['other words', { text: 'Please send the receipt.' }],
    ['another due date', { dueOn: '2026-12-01' }],
    ['another kind', { kind: 'originals' }],
    ['a reference', { reference: 'RV-7' }],
    ['the day it was received', { receivedOn: '2026-12-01' }],
  ])('is not taken for a body with %s', async (name, change) => {
    expect((await post(good, [`mail-4-${name.replaceAll(' ', '-')}`])).status).toBe(201)
    const answer = await post({ ...good, ...change }, [`mail-4-${name.replaceAll(' ', '-')}`])
    expect(answer).toMatchObject({ status: 422, headers: { 'content-type': problemType }, body: { code: 'keyReused' } })
    expect(well.recorder.recorded).toHaveLength(1)
  })

  it('is each caller’s own: another app, another way, another tenant', async () => {
    await post(good, ['mail-5'])
    await post(good, ['mail-5'], token({ azp: otherApp }))
    await post(good, ['mail-5'], signature(good))
    await post(
      { ...good, claimNumber: 'C-2000' },
      ['mail-5'],
      signature({ ...good, claimNumber: 'C-2000' }, { name: 'other', secret: otherSecret }),
    )
    expect(new Set(well.recorder.asked.map(({ key }) => key)).size).toBe(4)
    expect(well.recorder.recorded).toHaveLength(4)
  })

  it('is itself not handed on', async () => {
    await post(good, ['<secret-mail-id@contoso.com>'])
    expect(JSON.stringify(well.recorder.asked)).not.toContain('secret-mail-id')
  })
})

describe('what could not be recorded', () => {
  type Reason = Extract<Mailed, { ok: false }>['reason']
  it.each<[Reason, number, string, unknown]>([
    ['notFound', 404, 'notFound', undefined],
    ['severalClaims', 409, 'severalClaims', undefined],
    ['notSubmitted', 422, 'notSubmitted', undefined],
    ['keyReused', 422, 'keyReused', undefined],
    ['dateInFuture', 400, 'invalid', [{ pointer: '/receivedOn', detail: 'not after today' }]],
    ['dateInPast', 400, 'invalid', [{ pointer: '/dueOn', detail: 'not before the day it was received' }]],
  ])('%s is answered with %d and what to mend', async (reason, status, code, errors) => {
    well.recorder.next = { ok: false, reason }
    const answer = await post(good, ['mail-6'])
    expect(answer).toMatchObject({ status, headers: { 'content-type': problemType } })
    expect(answer.body).toEqual({
      type: `urn:claimwell:problem:${code}`,
      title: expect.any(String),
      detail: expect.any(String),
      status,
      code,
      ...(errors ? { errors } : {}),
    })
  })

  it('when the recorder fails nothing is promised: 503, to be sent again', async () => {
    well.recorder.next = new Error(`insert failed: ${words}`)
    const answer = await post(good, ['mail-7'])
    expect(answer).toMatchObject({ status: 503, headers: { 'retry-after': '5' }, body: { code: 'unavailable' } })
    const entry = well.logs.at(-1)
    expect(entry).toMatchObject({ level: 50, error: 'Error', correlationId: answer.headers['x-correlation-id'] })
    well.recorder.next = undefined
    expect((await post(good, ['mail-7'])).status).toBe(201)
  })
})

describe('the log', () => {
  it('has one line an answer, found by its correlation id, with nothing a person wrote', async () => {
    const before = well.logs.length
    const answer = await post(good, ['mail-8'])
    expect(well.logs.slice(before)).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        pid: expect.any(Number),
        hostname: expect.any(String),
        correlationId: answer.headers['x-correlation-id'],
        caller: 'c1a1b0a7-0000-4000-8000-00000000a991',
        status: 201,
        msg: 'documentation request reported',
      },
    ])
    expect(JSON.stringify(well.logs)).not.toMatch(/Mina|invoice|C-1047|mail-|eyJ|v1=/)
  })
})
