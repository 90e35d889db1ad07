import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http'
import type { StoreChange } from '../../../bot/changes/changeFeed'
import { changesEndpoint } from '../../../bot/tab/changesEndpoint'
import { form } from '../../support/changedClaim'
import { changeAs, preparedClaim } from '../../support/preparedClaim'
import { startTab, type TabSomebody, type TabWorld } from '../../support/tabCaller'
import type { TokenOptions } from '../../support/teams/issuer'
import type { Person } from '../../support/teams/person'

jest.setTimeout(30_000)

const leadId = 'c1a1b0a7-0000-4000-8000-0000000001ea'
let tab: TabWorld
let mina: Person
let claimId: string

beforeEach(async () => {
  tab = await startTab({
    at: Date.UTC(2027, 0, 15, 3),
    env: { INCENTIVES_ADMINS: `c1a1b0a7-0000-4000-8000-000000000001/${leadId}` },
  })
  mina = tab.teams.person({ name: 'Mina Kim' })
  claimId = (await preparedClaim(tab.well, mina)).id
})
afterEach(() => tab.stop())

/** An open stream as a browser has it. */
interface Open {
  request: ClientRequest
  response: IncomingMessage
  /** Everything it was sent. */
  heard(): string
  /** Resolves once it has heard something. */
  until(wanted: RegExp): Promise<string>
  ended: Promise<void>
}

function listen(who: TabSomebody, token?: TokenOptions, agent = new Agent()): Promise<Open> {
  return new Promise((resolve, reject) => {
    const headers = { Authorization: `Bearer ${tab.tokenOf(who, token)}` }
    const sent = request(`${tab.well.url}/tab/api/changes`, { headers, agent }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part
        response.emit('heard')
      })
      // A stream may be cut.
      response.on('error', () => undefined)
      const ended = new Promise<void>((end) => response.on('close', () => end()))
      const until = (wanted: RegExp) =>
        new Promise<string>((found) => {
          const look = () => wanted.test(text) && found(text)
          response.on('heard', look)
          look()
        })
      resolve({ request: sent, response, heard: () => text, until, ended })
    })
    sent.on('error', reject).end()
  })
}

const renamed = (title: string) => changeAs(tab.well, mina, claimId, form({ title }))

const toldOf = (id: string) => `event: changed\ndata: ${JSON.stringify({ claimId: id })}\n\n`

/** What one stream heard until a claim of its own changed, which all see that can see anything. */
async function heardUntilOwn(open: Open, own: { person: Person; id: string }): Promise<string> {
  await changeAs(tab.well, own.person, own.id, form({ title: 'A marker' }))
  return open.until(new RegExp(own.id))
}

test('the owner hears which claim changed; a colleague hears nothing of it, whatever else they hear', async () => {
  const jun = tab.teams.person({ name: 'Jun Park' })
  const own = { person: jun, id: (await preparedClaim(tab.well, jun)).id }
  const [hers, his] = await Promise.all([listen(mina), listen(jun)])
  await Promise.all([hers, his].map((open) => open.until(/retry/)))
  await renamed('A dinner')
  expect(await hers.until(/changed/)).toContain(toldOf(claimId))
  expect(await heardUntilOwn(his, own)).not.toContain(claimId)
  expect(hers.heard()).not.toContain(own.id)
})

test('who leads no more hears of a claim they saw once more, so that it goes from their page, and then of nobody’s', async () => {
  const jun = tab.teams.person({ name: 'Jun Park' })
  const own = { person: jun, id: (await preparedClaim(tab.well, jun)).id }
  const role = { tenantId: jun.tenantId, personId: jun.aadObjectId, by: leadId, at: 0 }
  const { store } = tab.well.bot
  await store.write(({ roles }) => roles.save({ ...role, role: 'lead' }))
  const open = await listen(jun)
  await open.until(/retry/)
  await renamed('A dinner')
  await open.until(new RegExp(claimId))
  await store.write(({ roles }) => roles.save({ ...role, role: 'member' }))
  const before = open.heard().split(claimId).length
  await renamed('A lunch')
  await heardUntilOwn(open, own)
  await renamed('A breakfast')
  const other = { person: jun, id: (await preparedClaim(tab.well, jun)).id }
  expect((await heardUntilOwn(open, other)).split(claimId)).toHaveLength(before + 1)
})

test('who handed a claim over hears of it once more, and then only who has it now', async () => {
  const jun = tab.teams.person({ name: 'Jun Park' })
  const own = { person: mina, id: (await preparedClaim(tab.well, mina)).id }
  await jun.say('hello')
  const [hers, his] = await Promise.all([listen(mina), listen(jun)])
  await Promise.all([hers, his].map((open) => open.until(/retry/)))
  await changeAs(tab.well, mina, claimId, { do: 'handOver', personId: jun.aadObjectId } as never)
  await his.until(new RegExp(claimId))
  await hers.until(new RegExp(claimId))
  await changeAs(tab.well, jun, claimId, form({ title: 'A lunch' }))
  expect((await heardUntilOwn(hers, own)).split(claimId)).toHaveLength(2)
})

test('a stream ends with the token it was opened with', async () => {
  const exp = Math.floor(Date.now() / 1000) + 2
  const open = await listen(mina, { claims: { exp } })
  await open.ended
  expect(Date.now()).toBeGreaterThanOrEqual(exp * 1000)
  expect(open.heard()).toBe('retry: 2000\n\n')
})

test('somebody with more windows open than anybody needs loses the first, and nobody else does', async () => {
  const others = await listen(tab.teams.person({ name: 'Jun Park' }))
  const streams: Open[] = []
  for (let n = 0; n < 11; n++) streams.push(await listen(mina))
  await streams[0]!.ended
  await renamed('A dinner')
  await Promise.all(streams.slice(1).map((open) => open.until(new RegExp(claimId))))
  expect([others, ...streams.slice(1)].filter(({ response }) => response.destroyed)).toEqual([])
})

test('the bot stops at once though pages are open, and though they come back at once', async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const first = await listen(mina, {}, agent)
  await first.until(/retry/)
  // It waits for the connection to be free, which it is while the bot stops.
  const back = listen(mina, {}, agent).then(
    ({ ended }) => ended,
    () => undefined,
  )
  const began = performance.now()
  await tab.well.stop()
  await Promise.all([first.ended, back])
  expect(performance.now() - began).toBeLessThan(1000)
  agent.destroy()
  await tab.restart()
})

test('a claim that changes again and again is looked up as often as it is told, and not more', async () => {
  let heard: (change: StoreChange) => void = () => undefined
  const looks: (() => void)[] = []
  const endpoint = changesEndpoint({
    changes: {
      subscribe(_tenantId, hear) {
        heard = hear
        return () => undefined
      },
    },
    claims: {
      list: async () => [],
      find: () =>
        new Promise((answer) => {
          looks.push(() => answer({ ok: false, reason: 'notFound' }))
        }),
    },
  })
  const sent: unknown[] = []
  const answer = await endpoint.handle({ person: { tenantId: mina.tenantId, id: mina.aadObjectId } } as never)
  if (answer.kind !== 'stream') throw new Error('no stream')
  answer.begin({ send: (_event, data) => sent.push(data), end: () => undefined })
  for (let n = 0; n < 1000; n++) heard({ tenantId: mina.tenantId, claimId })
  await new Promise(setImmediate)
  expect(looks).toHaveLength(1)
  heard({ tenantId: mina.tenantId })
  looks[0]?.()
  await new Promise(setImmediate)
  expect(looks).toHaveLength(2)
  looks[1]?.()
  await new Promise(setImmediate)
  expect({ looks: looks.length, sent }).toEqual({ looks: 2, sent: [{}] })
})
