import { execFile, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import {
  type Headers,
  otherSecret,
  otherTenant,
  type RequestsBot,
  seconds,
  secret,
  signed,
  startRequestsBot,
} from '../../support/requests/requestsBot'

let well: RequestsBot
const body = JSON.stringify({ claimNumber: 'C-1047', text: 'Bitte die Rechnung – 請寄發票' })
const strange = { name: 'mailbox', secret: 'x'.repeat(46) }
const minute = 60_000

beforeAll(async () => {
  well = await startRequestsBot({ env: { REQUESTS_AUDIENCE: '', ENTRA_OPENID_METADATA_URL: '' } })
})
afterAll(() => well.stop())

let calls = 0
function post(headers: Headers, sent: string | Buffer = body, idempotencyKey = `call-${++calls}`) {
  const own: Headers = [
    ['Content-Type', 'application/json'],
    ['Idempotency-Key', idempotencyKey],
  ]
  return well.raw([...own, ...headers], sent)
}
const at = (ms: number) => seconds(well.now() + ms)
const good = () => signed(body, at(0))
const without = (name: string) => good().filter(([known]) => known !== name)
const changed = (name: string, change: (value: string) => string) =>
  good().map(([known, value]): [string, string] => [known, known === name ? change(value) : value])

describe('a call with a signed body', () => {
  it.each<[string, string, () => Headers]>([
    ['no signature at all', 'credentials', () => []],
    ['no key', 'credentials', () => without('X-Claimwell-Key')],
    ['no timestamp', 'credentials', () => without('X-Claimwell-Timestamp')],
    ['no signature', 'credentials', () => without('X-Claimwell-Signature')],
    ['two signatures', 'credentials', () => [...good(), ...good().slice(2)]],
    ['two keys', 'credentials', () => [...good(), ['X-Claimwell-Key', 'other']]],
    ['two timestamps', 'credentials', () => [...good(), ['X-Claimwell-Timestamp', at(0)]]],
    ['another version', 'credentials', () => changed('X-Claimwell-Signature', (v) => v.replace('v1', 'v2'))],
    ['the digest alone', 'credentials', () => changed('X-Claimwell-Signature', (v) => v.slice(3))],
    ['a digest in base64', 'credentials', () => changed('X-Claimwell-Signature', () => `v1=${'A'.repeat(43)}=`)],
    ['a digest cut short', 'credentials', () => changed('X-Claimwell-Signature', (v) => v.slice(0, -2))],
    ['an empty signature', 'credentials', () => changed('X-Claimwell-Signature', () => '')],
    ['a timestamp in words', 'credentials', () => changed('X-Claimwell-Timestamp', () => 'now')],
    ['an unsigned other timestamp', 'signature', () => changed('X-Claimwell-Timestamp', () => at(1000))],
    ['an unknown key', 'signature', () => changed('X-Claimwell-Key', () => 'nobody')],
    ['__proto__ as key', 'signature', () => changed('X-Claimwell-Key', () => '__proto__')],
    ['the name of another key', 'signature', () => changed('X-Claimwell-Key', () => 'other')],
    ['the secret of nobody', 'signature', () => signed(body, at(0), strange)],
    ['another body', 'signature', () => signed(`${body} `, at(0))],
    ['the body alone signed', 'signature', () => changed('X-Claimwell-Signature', () => signed('', at(0))[2]![1])],
    ['a timestamp six minutes old', 'timestamp', () => signed(body, at(-6 * minute))],
    ['a timestamp six minutes ahead', 'timestamp', () => signed(body, at(6 * minute))],
    ['a timestamp in milliseconds', 'credentials', () => signed(body, String(well.now()))],
    ['a token, where none is taken', 'credentials', () => [['Authorization', `Bearer ${well.entra.token()}`]]],
  ])('with %s is refused, and all are answered alike', async (_name, why, headers) => {
    const answer = await post(headers())
    expect(answer).toMatchObject({
      status: 401,
      headers: { 'www-authenticate': 'Claimwell-Signature realm="documentation-requests"' },
      body: { code: 'unauthorized', detail: 'The call does not show that it may report documentation requests.' },
    })
    expect(well.logs.at(-1)).toMatchObject({ status: 401, why })
    expect(well.recorder.asked).toEqual([])
  })

  it.each([
    ['now', 0],
    ['four minutes ago', -4 * minute],
    ['four minutes ahead', 4 * minute],
  ])('signed %s is recorded, for the tenant of its key', async (_name, ms) => {
    expect((await post(signed(body, at(ms)))).status).toBe(201)
    const tenantId = well.teams.tenantId
    expect(well.recorder.recorded.at(-1)).toMatchObject({ tenantId, source: 'mailbox', text: JSON.parse(body).text })
  })

  it('of another tenant cannot reach a claim of this one; it is answered like an unknown claim', async () => {
    const unknown = JSON.stringify({ claimNumber: 'C-9999', text: 'x' })
    const key = { name: 'other', secret: otherSecret }
    const answers = [await post(signed(body, at(0), key)), await post(signed(unknown, at(0), key), unknown)]
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(answers[0]?.text).toBe(answers[1]?.text)
    expect(well.recorder.asked.at(-1)).toMatchObject({ tenantId: otherTenant, source: 'other' })
  })

  it('signed with a new key is let in beside the old one', async () => {
    const env = {
      REQUESTS_HMAC_KEYS: `old:${well.teams.tenantId}:${secret},new:${well.teams.tenantId}:${otherSecret}`,
    }
    const rotated = await startRequestsBot({ env })
    const statuses = await Promise.all(
      [
        { name: 'old', secret },
        { name: 'new', secret: otherSecret },
        { name: 'old', secret: otherSecret },
      ].map(async (key) => {
        const own: Headers = [
          ['Content-Type', 'application/json'],
          ['Idempotency-Key', 'one'],
        ]
        return (await rotated.raw([...own, ...signed(body, at(0), key)], body)).status
      }),
    ).finally(() => rotated.stop())
    expect(statuses).toEqual([201, 201, 401])
  })
})

describe('a signed call that somebody sends again', () => {
  const words = (n: number) => JSON.stringify({ claimNumber: 'C-1047', text: `again ${n}` })

  it('is recorded once under its Idempotency-Key', async () => {
    const headers = signed(words(1), at(0))
    const answers = [await post(headers, words(1), 'again-1'), await post(headers, words(1), 'again-1')]
    expect(answers.map(({ status }) => status)).toEqual([201, 200])
    expect(well.recorder.recorded.filter(({ text }) => text === 'again 1')).toHaveLength(1)
  })

  it('is refused under another Idempotency-Key, so that it cannot be recorded twice', async () => {
    const headers = signed(words(2), at(4 * minute))
    expect((await post(headers, words(2), 'again-2')).status).toBe(201)
    well.later(8 * minute)
    expect(await post(headers, words(2), 'again-3')).toMatchObject({ status: 401, body: { code: 'unauthorized' } })
    expect(well.logs.at(-1)).toMatchObject({ why: 'signatureSeen' })
    expect(well.recorder.recorded.filter(({ text }) => text === 'again 2')).toHaveLength(1)
  })

  it('and signed anew, as for a new request, is one', async () => {
    expect((await post(signed(words(3), at(0)), words(3), 'again-4')).status).toBe(201)
    expect((await post(signed(words(3), at(1000)), words(3), 'again-5')).status).toBe(201)
  })
})

describe('the example of the README', () => {
  const script = /## Record requests from a mailbox[\s\S]*?```sh\n([\s\S]*?)```/.exec(
    readFileSync('README.md', 'utf8'),
  )?.[1]
  const hasTools = ['curl', 'openssl'].every((tool) => spawnSync('which', [tool]).status === 0)

  const whenPossible = hasTools ? it : it.skip
  whenPossible('records a request, and the same one when it is run again', async () => {
    const fresh = await startRequestsBot()
    const env = {
      PATH: process.env.PATH,
      URL: `${fresh.bot.url}/api/documentation-requests`,
      KEY: 'mailbox',
      SECRET: secret,
    }
    const run = async () => JSON.parse((await promisify(execFile)('sh', ['-c', script ?? ''], { env })).stdout)
    const outcomes = await Promise.all([run(), run()]).finally(() => fresh.stop())
    expect(outcomes[0]).toMatchObject({ requestId: 'request-1', claimId: 'C-1047', state: 'proposed' })
    expect(outcomes[1]).toEqual(outcomes[0])
    expect(fresh.recorder.recorded).toMatchObject([
      { claimNumber: 'C-1047', text: 'Please send the signed invoice.', receivedOn: '2026-11-02', source: 'mailbox' },
    ])
  })
})
