import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coOpClaim } from '../../support/claims'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { changeAs, preparedClaim, preparedClaims } from '../../support/preparedClaim'
import { readCalendar } from '../../support/readCalendar'
import { cardOf } from '../../support/teams/cardOf'
import type { Person } from '../../support/teams/person'

jest.setTimeout(30_000)

const day = 86_400_000
const start = Date.UTC(2027, 0, 15, 3)
const publicUrl = 'https://claims.contoso.example'
const denied = '{"code":"denied"}'
const inIt = /https:\/\/claims\.contoso\.example(\/calendar\/([\w-]{43})\.ics)/

let teams: FakeTeams
let well: Claimwell
let mina: Person
let people = 0

beforeAll(async () => {
  teams = await startFakeTeams()
  well = await startClaimwell(teams, { at: start, env: { PUBLIC_URL: `${publicUrl}/` } })
})
beforeEach(() => {
  people += 1
  well.bot.clock.set(start)
  mina = teams.person({ name: `Mina ${people}` })
})
afterAll(async () => {
  await well.stop()
  await teams.stop()
  removeClaimwellData()
})

/** Asks for an address and gives its path, as it would be asked for behind the public name. */
async function subscribe(person = mina): Promise<string> {
  const { replies } = await person.say('calendar feed')
  const found = inIt.exec(JSON.stringify(cardOf(replies.at(-1)!)))
  if (!found?.[1]) throw new Error('no address')
  return found[1]
}

const ask = (path: string, more: RequestInit = {}) => fetch(well.url + path, more)

/** Name and state of each event. */
async function eventsIn(path: string): Promise<string[]> {
  const answer = await ask(path)
  if (answer.status !== 200) throw new Error(`answered ${answer.status}`)
  return readCalendar(await answer.text()).events.map(({ summary, status }) => `${summary} ${status}`)
}

test('a calendar that subscribes gets the dates of all the person’s claims, and nobody else’s', async () => {
  await preparedClaims(well, mina, 'searchAds')
  await preparedClaim(well, teams.person({ name: 'Somebody else' }))
  const events = await eventsIn(await subscribe())
  expect(events).toHaveLength(12)
  expect(events.every((event) => event.includes(': Ads'))).toBe(true)
  expect(events).toContain('Submit today at the latest: Ads CONFIRMED')
})

test('the answer may be kept for a quarter of an hour, by the person’s own calendar alone', async () => {
  await preparedClaim(well, mina)
  const path = await subscribe()
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('private, max-age=900')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
  expect(answer.headers.get('set-cookie')).toBeNull()
  const text = await answer.text()
  expect(answer.headers.get('content-length')).toBe(String(Buffer.byteLength(text)))
  const head = await ask(path, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([
    200,
    String(Buffer.byteLength(text)),
    '',
  ])
})

test('what a calendar has already is not sent again, until a claim changes', async () => {
  const claim = await preparedClaim(well, mina)
  const path = await subscribe()
  const etag = (await ask(path)).headers.get('etag') ?? ''
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const again = await ask(path, { headers: { 'If-None-Match': known } })
    expect([known, again.status, await again.text()]).toEqual([known, 304, ''])
    expect(again.headers.get('etag')).toBe(etag)
  }
  await changeAs(well, mina, claim.id, { do: 'write', itemId: 'agenda', note: 'Doors at nine' })
  const changed = await ask(path, { headers: { 'If-None-Match': etag } })
  expect(changed.status).toBe(200)
  expect(changed.headers.get('etag')).not.toBe(etag)
})

test('dates of a withdrawn claim are struck out, and after 90 days left out', async () => {
  const claim = await preparedClaim(well, mina)
  const path = await subscribe()
  await changeAs(well, mina, claim.id, { do: 'withdraw' })
  const struck = await eventsIn(path)
  expect(struck).toHaveLength(6)
  expect(struck.every((event) => event.endsWith('CANCELLED'))).toBe(true)
  well.bot.clock.set(start + 91 * day)
  expect(await eventsIn(path)).toEqual([])
})

test('a draft is in no calendar: nobody has said yet that it will be a claim', async () => {
  await mina.say('hello')
  await mina.say('new claim for a seminar')
  expect(await eventsIn(await subscribe())).toEqual([])
})

test('however many claims somebody has, a calendar gets those of the hundred that changed last', async () => {
  await mina.say('hello')
  const many = Array.from({ length: 150 }, (_, at) =>
    coOpClaim({
      id: `many-${at}`,
      tenantId: mina.tenantId,
      ownerId: mina.aadObjectId,
      updatedAt: start - at,
      body: { answers: { ...coOpClaim().body.answers, title: `No ${at}.` } },
    }),
  )
  await well.bot.store.write(async ({ claims }) => {
    for (const claim of many) await claims.insert(claim)
  })
  const events = await eventsIn(await subscribe())
  expect(events).toHaveLength(600)
  expect(events).toContain('Claim deadline: No 99. CONFIRMED')
})

test('asking again makes a new address and ends the one before', async () => {
  const first = await subscribe()
  const second = await subscribe()
  expect(second).not.toBe(first)
  expect([(await ask(first)).status, (await ask(second)).status]).toEqual([404, 200])
})

test.each([
  ['typed', () => mina.say('stop calendar feed')],
  ['pressed', () => mina.press(undefined, 'End this address')],
] as const)('an address ends at once when that is %s, and the card shows it no longer', async (_how, end) => {
  const path = await subscribe()
  const answer = await end()
  expect((await ask(path)).status).toBe(404)
  expect(JSON.stringify([answer.replies, answer])).toContain('The calendar address has ended')
  expect(JSON.stringify(answer)).not.toContain(path)
})

test('where there is no address, that is said', async () => {
  await mina.say('hello')
  const { replies } = await mina.say('stop calendar feed')
  expect(replies.at(-1)?.activity.text).toContain('There is no calendar address to end')
})

describe('an address that leads nowhere', () => {
  const made = (length: number) => `/calendar/${'a'.repeat(length)}.ics`
  it.each([
    ['a secret nobody has', made(43)],
    ['a short one', made(3)],
    ['a long one', made(5000)],
    ['no secret', '/calendar/.ics'],
    ['no file', '/calendar/'],
    ['the folder', '/calendar'],
    ['another ending', `/calendar/${'a'.repeat(43)}.txt`],
    ['a folder above', '/calendar/..%2F..%2Fetc%2Fpasswd'],
    ['broken percents', '/calendar/%E0%A4%A'],
    ['a null', '/calendar/%00.ics'],
  ])('%s is refused in one shape', async (_what, path) => {
    const answer = await ask(path)
    expect([400, 404]).toContain(answer.status)
    expect(await answer.text()).toBe(denied)
  })

  it('an ended address cannot be told from one that never was, nor from any other unknown path', async () => {
    const ended = await subscribe()
    await mina.say('stop calendar feed')
    const shapes = await Promise.all(
      [ended, made(43), '/nothing/here'].map(async (path) => {
        const answer = await ask(path)
        const headers = Object.fromEntries([...answer.headers].filter(([name]) => name !== 'date'))
        return { status: answer.status, headers, body: await answer.text() }
      }),
    )
    expect(shapes[1]).toEqual(shapes[0])
    expect(shapes[2]).toEqual(shapes[0])
    expect(shapes[0]?.status).toBe(404)
  })
})

test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused and changes nothing', async (method) => {
  const path = await subscribe()
  const answer = await ask(path, { method })
  expect(answer.status).toBeGreaterThanOrEqual(400)
  expect(await answer.text()).toBe(denied)
  expect((await ask(path)).status).toBe(200)
})

test('the secret is in no log, no answer and not in the database', async () => {
  const path = await subscribe()
  const secret = path.slice('/calendar/'.length, -'.ics'.length)
  await ask(path)
  await ask(path, { method: 'POST' })
  await ask(`${path}/more`)
  await mina.say('stop calendar feed')
  await ask(path)
  expect(JSON.stringify(well.logs)).not.toContain(secret)
  expect(await (await ask(path)).text()).not.toContain(secret)
  const kept = readdirSync(well.directory).filter((name) => name.includes('.db') || name.includes('sqlite'))
  expect(kept.length).toBeGreaterThan(0)
  for (const name of kept) expect(readFileSync(`${well.directory}/${name}`).includes(secret)).toBe(false)
})

test('an address outlives a restart, and ends when its organisation may not use the bot any more', async () => {
  const other = await startFakeTeams()
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-feed-'))
  const started = (env: NodeJS.ProcessEnv = {}) =>
    startClaimwell(other, { at: start, directory, env: { PUBLIC_URL: publicUrl, ...env } })
  const first = await started()
  const path = await subscribe(other.person({ name: 'Jun' }))
  await first.stop()
  const statuses: number[] = []
  for (const env of [{}, { ALLOWED_TENANTS: 'c1a1b0a7-0000-4000-8000-0000000000ff' }]) {
    const again = await started(env)
    statuses.push((await fetch(again.url + path)).status)
    await again.stop()
  }
  await other.stop()
  rmSync(directory, { recursive: true, force: true })
  expect(statuses).toEqual([200, 404])
})

describe('a bot without a public address', () => {
  let plain: Claimwell
  let other: FakeTeams
  beforeAll(async () => {
    other = await startFakeTeams()
    plain = await startClaimwell(other, { at: start })
  })
  afterAll(async () => {
    await plain.stop()
    await other.stop()
  })

  it('says so, offers the file, and answers nothing under /calendar', async () => {
    const jun = other.person({ name: 'Jun' })
    await jun.say('hello')
    const { replies } = await jun.say('calendar feed')
    expect(replies.at(-1)?.activity.text).toMatch(/cannot give you a feed.*“calendar”/)
    const stopped = await jun.say('stop calendar feed')
    expect(stopped.replies.at(-1)?.activity.text).toContain('cannot give you a feed')
    expect((await fetch(`${plain.url}/calendar/${'a'.repeat(43)}.ics`)).status).toBe(404)
  })
})
