import { type FakeTeams, startFakeTeams } from '../support/fakeTeams'
import { newPair } from '../support/teams/issuer'
import { type RunningBot, startBot } from '../support/teams/runningBot'

const hour = 3600_000
let teams: FakeTeams
let bot: RunningBot
let now = Date.now()
const later = (ms: number) => {
  now += ms
}
/** A message whose token is good at the moved clock. */
const speak = (kid = 'teams-key', key = teams.issuer.keys[0]!.privateKey) => {
  const seconds = Math.floor(now / 1000)
  return teams.person().say('hi', { token: { kid, key, claims: { nbf: seconds - 60, exp: seconds + 3600 } } })
}

beforeEach(async () => {
  now = Date.now()
  teams = await startFakeTeams()
  bot = await startBot(teams, { now: () => now })
})
afterEach(async () => {
  await bot.server.stop()
  await teams.stop()
})

describe('when the signing keys cannot be had', () => {
  it.each([
    [500 as const],
    ['notJson' as const],
    [{ document: { jwks_uri: 'http://127.0.0.1:1/keys' } }],
    [{ document: { jwks_uri: '/keys' } }],
    [{ document: { keys: [] } }],
  ])('a first message meets 503 with Retry-After (%j), and works when they are back', async (fault) => {
    teams.issuerFault = fault
    expect((await speak()).status).toBe(503)
    expect(await bot.keysReady()).toBe(false)
    teams.issuerFault = undefined
    later(1001)
    expect((await speak()).status).toBe(200)
    expect(await bot.keysReady()).toBe(true)
  })

  it('says when to come back', async () => {
    teams.issuerFault = 500
    const answer = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${teams.issuer.token()}` },
      body: JSON.stringify({ ...teams.person().base(), type: 'message' }),
    })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
  })

  it('known keys serve for five days, and strangers stay out', async () => {
    expect((await speak()).status).toBe(200)
    teams.issuerFault = 500
    later(4 * 24 * hour)
    expect((await speak()).status).toBe(200)
    expect((await speak('teams-key', newPair().privateKey)).status).toBe(401)
    later(2 * 24 * hour)
    expect((await speak()).status).toBe(503)
  })
})

describe('when the keys change', () => {
  it('a new key is looked up once however many ask, at most every five minutes', async () => {
    expect((await speak()).status).toBe(200)
    const fresh = teams.issuer.addKey('fresh', ['msteams'])
    expect((await speak('fresh', fresh.privateKey)).status).toBe(401)
    later(300_001)
    const many = await Promise.all(Array.from({ length: 50 }, () => speak('fresh', fresh.privateKey)))
    expect(many.map(({ status }) => status)).toEqual(Array(50).fill(200))
    expect(teams.issuer.keyReads).toBe(2)
  })

  it('a withdrawn key is refused after the next refresh', async () => {
    const old = teams.issuer.keys[0]!
    expect((await speak('teams-key', old.privateKey)).status).toBe(200)
    teams.issuer.keys.splice(0)
    const fresh = teams.issuer.addKey('fresh', ['msteams'])
    later(300_001)
    expect((await speak('fresh', fresh.privateKey)).status).toBe(200)
    later(1000)
    expect((await speak('teams-key', old.privateKey)).status).toBe(401)
  })

  it('a hundred first messages fetch the keys once', async () => {
    const many = await Promise.all(Array.from({ length: 100 }, () => speak()))
    expect(many.every(({ status }) => status === 200)).toBe(true)
    expect(teams.issuer).toMatchObject({ metadataReads: 1, keyReads: 1 })
  })
})
