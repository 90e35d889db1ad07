import { createAdapter } from '../../../bot/teams/createAdapter'
import { type Address, createMessenger, type Messenger } from '../../../bot/teams/messenger'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { configFor } from '../../support/teams/runningBot'

let teams: FakeTeams
let messenger: Messenger
let address: Address
const now = Date.parse('2026-11-21T09:00:00Z')
const pauses: number[] = []
const hello = { text: 'hello' }

beforeEach(async () => {
  teams = await startFakeTeams()
  pauses.length = 0
  const { clients } = createAdapter(configFor(teams), () => now)
  const sleep = async (ms: number) => void pauses.push(ms)
  messenger = createMessenger({ clients, sleep })
  const { conversationId, tenantId, id } = teams.person()
  address = { serviceUrl: teams.serviceUrl, conversationId, tenantId, botId: `28:${teams.appId}`, userId: id }
})
afterEach(() => teams.stop())

const posts = () => teams.record.requests.filter(({ method }) => method === 'POST').length
const puts = () => teams.record.requests.filter(({ method }) => method === 'PUT').length

describe('a message outside a turn', () => {
  it('arrives once, addressed, with an id', async () => {
    const delivery = await messenger.send(address, hello)
    expect(teams.record.sent).toMatchObject([
      {
        id: delivery.ok && delivery.id,
        activity: { type: 'message', text: 'hello', recipient: { id: address.userId } },
      },
    ])
    expect(teams.record.requests[0]?.authorization).toBe('Bearer loopback')
  })

  it.each(['html', 'empty'] as const)('counts as delivered when the answer is %s', async (kind) => {
    teams.fail({ kind })
    expect(await messenger.send(address, hello)).toEqual({ ok: true })
  })

  it.each([
    ['1', 1000],
    ['Sat, 21 Nov 2026 09:00:30 GMT', 30_000],
    ['3600', 900_000],
    ['-1', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('is put off, not repeated, when Teams is busy (Retry-After: %s)', async (retryAfter, retryAfterMs) => {
    teams.fail({ kind: { status: 429, ...(retryAfter ? { retryAfter } : {}) } })
    expect(await messenger.send(address, hello)).toEqual({
      ok: false,
      outcome: 'throttled',
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    })
    expect(posts()).toBe(1)
  })

  it.each([408, 500, 502, 503, 504])('is never repeated blindly after %d', async (status) => {
    teams.fail({ kind: { status }, times: 9 })
    expect(await messenger.send(address, hello)).toMatchObject({
      ok: false,
      outcome: 'ambiguous',
      code: String(status),
    })
    expect(posts()).toBe(1)
  })

  it.each(['reset', 'acceptThenReset', 'acceptThen502'] as const)('is never doubled after %s', async (kind) => {
    teams.fail({ kind, times: 9 })
    expect(await messenger.send(address, hello)).toMatchObject({ ok: false, outcome: 'ambiguous' })
    expect(posts()).toBe(1)
    expect(teams.record.sent).toHaveLength(kind === 'reset' ? 0 : 1)
  })

  it('is known not to be sent when nobody listens', async () => {
    await teams.stop()
    expect(await messenger.send(address, hello)).toMatchObject({ ok: false, outcome: 'notSent', code: 'ECONNREFUSED' })
    await teams.start()
  })

  it.each([
    [403, 'BotNotInConversationRoster', 'gone'],
    [403, 'ConversationBlockedByUser', 'gone'],
    [403, 'BotDisabledByAdmin', 'gone'],
    [403, 'MessageWritesBlocked', 'gone'],
    [404, 'ConversationNotFound', 'gone'],
    [403, 'SomethingElse', 'refused'],
    [400, 'BadSyntax', 'refused'],
    [413, 'MessageSizeTooBig', 'refused'],
  ])('stops at once after %d %s', async (status, code, outcome) => {
    teams.fail({ kind: { status, code }, times: 9 })
    expect(await messenger.send(address, hello)).toMatchObject({ ok: false, outcome, code })
    expect(posts()).toBe(1)
  })

  it('is not sent without a token that Teams takes', async () => {
    teams.fail({ kind: { status: 401, code: 'Unauthorized' }, times: 9 })
    expect(await messenger.send(address, hello)).toMatchObject({ ok: false, outcome: 'notSent', code: 'NoToken' })
    expect(posts()).toBe(1)
  })

  it('cannot reach somebody who removed the bot', async () => {
    teams.unreachable.add(address.conversationId)
    expect(await messenger.send(address, hello)).toMatchObject({ outcome: 'gone', code: 'MessageWritesBlocked' })
  })

  it.each(['https://evil.example/', 'https://x.trafficmanager.net/', 'http://smba.trafficmanager.net/'])(
    'never leaves for a stored address at %s',
    async (serviceUrl) => {
      const delivery = await messenger.send({ ...address, serviceUrl }, hello)
      expect(delivery).toMatchObject({ ok: false, outcome: 'refused', code: 'HostRefused' })
    },
  )

  it('does not follow the connector elsewhere', async () => {
    const other = await startFakeTeams()
    teams.fail({ kind: { redirect: `${other.serviceUrl}v3/conversations/x/activities` } })
    expect(await messenger.send(address, hello)).toMatchObject({ ok: false, outcome: 'refused' })
    expect(other.record.requests).toEqual([])
    await other.stop()
  })
})

it('fails alone when it cannot be written down, however the bearer is', async () => {
  const circle: Record<string, unknown> = {}
  circle.itself = circle
  const delivery = await messenger.send(address, { text: 'hello', channelData: circle })
  expect(delivery).toMatchObject({ ok: false, outcome: 'refused' })
  expect(posts()).toBe(0)
})

describe('a message replaced in place', () => {
  const sent = async () => {
    const delivery = await messenger.send(address, hello)
    return delivery.ok ? (delivery.id ?? '') : ''
  }

  it('shows the new text', async () => {
    const id = await sent()
    expect(await messenger.update(address, id, { text: 'changed' })).toEqual({ ok: true, id })
    expect(teams.record.messages(address.conversationId)).toMatchObject([{ id, activity: { text: 'changed' } }])
  })

  it.each([{ status: 412 }, { status: 502 }, { status: 504 }, 'reset' as const])(
    'is repeated with growing pauses (%j)',
    async (kind) => {
      const id = await sent()
      teams.fail({ method: 'PUT', kind, times: 4 })
      expect(await messenger.update(address, id, { text: 'changed' })).toEqual({ ok: true, id })
      expect(pauses).toEqual([250, 500, 1000, 2000])
    },
  )

  it('is given up after five tries', async () => {
    const id = await sent()
    teams.fail({ method: 'PUT', kind: { status: 504 }, times: 9 })
    expect(await messenger.update(address, id, { text: 'changed' })).toMatchObject({ ok: false, outcome: 'refused' })
    expect(puts()).toBe(5)
  })

  it('that is no longer there is not tried again', async () => {
    expect(await messenger.update(address, 'nothing', hello)).toMatchObject({ outcome: 'gone' })
    expect(puts()).toBe(1)
  })
})
