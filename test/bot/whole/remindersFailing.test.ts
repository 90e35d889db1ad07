import type { CoOpClaim } from '../../../rules/claim'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { preparedClaim } from '../../support/preparedClaim'
import { cardOf } from '../../support/teams/cardOf'
import { cardText } from '../../support/teams/cardText'
import type { Fault } from '../../support/teams/faults'
import type { Person } from '../../support/teams/person'

/** 09:00 in Seoul, thirty days before the last working day, Friday 12 February 2027. */
const morning = Date.UTC(2027, 0, 13)
const minute = 60_000

let teams: FakeTeams
let well: Claimwell
let mina: Person
let noah: Person
let claim: CoOpClaim

beforeEach(async () => {
  teams = await startFakeTeams()
  noah = teams.person({ name: 'Noah Lee' })
  const env = { INCENTIVES_ADMINS: `${noah.tenantId}/${noah.aadObjectId}` }
  well = await startClaimwell(teams, { at: Date.UTC(2027, 0, 4, 3), env })
  mina = teams.person()
  claim = await preparedClaim(well, mina)
})
afterEach(async () => {
  await well.stop()
  await teams.stop()
})
afterAll(removeClaimwellData)

async function goTo(at: number): Promise<void> {
  well.bot.clock.set(at)
  well.bot.poke()
  await well.bot.idle()
}
const remindersOf = (person: Person) =>
  person.messages
    .filter(({ activity }) => activity.attachments?.length)
    .map(cardOf)
    .map(cardText)
    .filter((text) => text.includes('30 days left'))
const sends = () => teams.record.requests.filter(({ method, path }) => method === 'POST' && path.includes('activities'))
const state = async () => {
  const rows = await well.bot.store.reader.reminders.list(mina.tenantId, claim.id)
  const { state: now, reason } = rows.find(({ subject }) => subject === '30')!
  return now === 'parked' ? `${now} ${reason}` : now
}
const failOnce = (kind: Fault['kind'], times = 1) => teams.fail({ method: 'POST', path: /activities/, kind, times })

test.each(['html', 'empty'] as const)('O01: an answer of %s counts as delivered', async (kind) => {
  failOnce(kind)
  const before = sends().length
  await goTo(morning + minute)
  await goTo(morning + 10 * minute)
  expect(await state()).toBe('sent')
  expect(sends().length - before).toBe(1)
})

test.each([
  ['1', 1, 3],
  ['3600', 14, 18],
  [undefined, 0.4, 2],
  ['-1', 0.4, 2],
  ['soon', 0.4, 2],
])(
  'O02: too many requests, Retry-After %s: it waits, asks once, and comes unlabelled',
  async (retryAfter, still, then) => {
    failOnce({ status: 429, ...(retryAfter === undefined ? {} : { retryAfter }) })
    const before = sends().length
    await goTo(morning + minute)
    expect(sends().length - before).toBe(1)
    if (retryAfter !== '1') {
      await goTo(morning + minute + (still - 0.2) * minute)
      expect(remindersOf(mina)).toHaveLength(0)
    }
    await goTo(morning + minute + then * minute)
    expect(remindersOf(mina)).toHaveLength(1)
    expect(remindersOf(mina)[0]).not.toContain('may have received')
    expect(sends().length - before).toBe(2)
  },
)

test.each([{ status: 408 }, { status: 500 }, { status: 503 }, { status: 504 }, 'reset', 'acceptThen502'] as const)(
  'O03: an unclear end (%j) brings one labelled copy after a minute, then it is parked',
  async (kind) => {
    failOnce(kind, 2)
    const before = sends().length
    await goTo(morning + minute)
    await goTo(morning + minute + 50_000)
    expect(sends().length - before).toBe(1)
    await goTo(morning + 3 * minute)
    expect(sends().length - before).toBe(2)
    expect(await state()).toBe('parked ambiguous')
    await goTo(morning + 60 * minute)
    expect(sends().length - before).toBe(2)
    if (kind === 'acceptThen502') expect(remindersOf(mina)[1]).toContain('may have received')
    await well.bot.store.write((tables) => tables.reminders.resume(mina.tenantId, well.bot.clock.now()))
    await goTo(morning + 61 * minute)
    expect(await state()).toBe('sent')
    expect(remindersOf(mina).at(-1)).toContain('may have received')
  },
)

test('O04: when nobody listens it is tried again until the address is known, and comes unlabelled', async () => {
  const chat = (await well.bot.store.reader.conversations.find(mina.tenantId, mina.conversationId))!
  const stopped = await startFakeTeams()
  await stopped.stop()
  await well.bot.store.write((tables) => tables.conversations.save({ ...chat, serviceUrl: stopped.serviceUrl }))
  await goTo(morning + minute)
  expect(await state()).toBe('due')
  await mina.say('hello')
  await goTo(morning + 20 * minute)
  expect(await state()).toBe('sent')
  expect(remindersOf(mina)).toEqual([expect.not.stringContaining('may have received')])
})

test.each([
  [403, 'BotNotInConversationRoster'],
  [403, 'ConversationBlockedByUser'],
  [403, 'BotDisabledByAdmin'],
  [404, 'ConversationNotFound'],
  [404, 'ActivityNotFoundInConversation'],
  [400, 'BadSyntax'],
  [413, 'MessageSizeTooBig'],
])('O05: after %d %s it is not tried again and parked with the reason', async (status, code) => {
  failOnce({ status, code }, 9)
  const before = sends().length
  await goTo(morning + minute)
  await goTo(morning + 60 * minute)
  expect(sends().length - before).toBe(1)
  expect(await state()).toBe(`parked ${code}`)
})

test('O05: a claims lead is reminded instead of somebody who removed the bot', async () => {
  await noah.say('hello')
  await mina.uninstall()
  await goTo(morning + minute)
  expect(await state()).toBe('sent')
  expect(remindersOf(mina)).toEqual([])
  expect(remindersOf(noah)).toEqual([expect.stringContaining('Mina')])
})

test('O06: while the bearer is not taken all wait, readiness says so after two minutes, one line is logged', async () => {
  failOnce({ status: 401, code: 'Unauthorized' }, 3)
  const ready = async () => (await fetch(`${well.url}/readyz`)).json()
  await goTo(morning + minute)
  expect(await ready()).toEqual({ status: 'ready' })
  await goTo(morning + 2.5 * minute)
  await goTo(morning + 4 * minute)
  expect(await ready()).toEqual({ status: 'notReady', cause: 'token' })
  await goTo(morning + 6 * minute)
  expect(await ready()).toEqual({ status: 'ready' })
  expect(remindersOf(mina)).toEqual([expect.not.stringContaining('may have received')])
  expect(well.complaints.map(({ msg }) => msg)).toEqual(['no token: reminders wait'])
})

test('O15: a connector that points elsewhere is not followed', async () => {
  const other = await startFakeTeams()
  failOnce({ redirect: `${other.serviceUrl}v3/conversations/x/activities` })
  await goTo(morning + minute)
  expect(other.record.requests).toEqual([])
  expect(await state()).toMatch(/^parked/)
  await other.stop()
})

test('nothing of it is seen where others read along', async () => {
  const group = teams.person({ conversationType: 'groupChat' })
  await group.say('hello')
  await mina.uninstall()
  const before = group.messages.length
  await goTo(morning + minute)
  expect(group.messages).toHaveLength(before)
  expect(await state()).toBe('parked MessageWritesBlocked')
})

test('installing it again brings what could not be delivered', async () => {
  await mina.uninstall()
  await goTo(morning + minute)
  expect(await state()).toBe('parked MessageWritesBlocked')
  teams.unreachable.clear()
  await mina.install()
  await well.bot.idle()
  expect(await state()).toBe('sent')
  expect(remindersOf(mina)).toEqual([expect.not.stringContaining('may have received')])
})

test('a 412, which Teams asks to repeat, is tried again without a label', async () => {
  failOnce({ status: 412 })
  await goTo(morning + minute)
  expect(await state()).toBe('due')
  await goTo(morning + 10 * minute)
  expect(await state()).toBe('sent')
  expect(remindersOf(mina).join()).not.toContain('may have received this before')
})
