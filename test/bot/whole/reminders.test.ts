import type { CoOpClaim } from '../../../rules/claim'
import { reminderDays } from '../../../rules/reminderPlan'
import { form } from '../../support/changedClaim'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { changeAs, preparedClaim } from '../../support/preparedClaim'
import { cardOf } from '../../support/teams/cardOf'
import { cardText } from '../../support/teams/cardText'
import type { Fault } from '../../support/teams/faults'
import type { Person } from '../../support/teams/person'

/** 09:00 in Seoul, this many days before the last working day, Friday 12 February 2027. */
const morning = (daysBefore: number) => Date.UTC(2027, 1, 12 - daysBefore)
const start = Date.UTC(2027, 0, 4, 3)
const minute = 60_000

let teams: FakeTeams
let well: Claimwell
let mina: Person
let claim: CoOpClaim

beforeEach(async () => {
  teams = await startFakeTeams()
  well = await startClaimwell(teams, { at: start })
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
const reminders = () =>
  mina.messages
    .filter(({ activity }) => JSON.stringify(activity).includes('Last working day'))
    .map(cardOf)
    .map(cardText)
const states = async () =>
  Object.fromEntries(
    (await well.bot.store.reader.reminders.list(mina.tenantId, claim.id)).map(({ daysBefore, state, reason }) => [
      daysBefore,
      reason ? `${state} ${reason}` : state,
    ]),
  )

test('each comes once, on its morning, over restarts', async () => {
  let expected = 0
  for (const days of reminderDays) {
    await goTo(morning(days) - minute)
    expect(reminders()).toHaveLength(expected)
    await goTo(morning(days) + minute)
    expected += 1
    expect(reminders()).toHaveLength(expected)
    await well.stop()
    well = await startClaimwell(teams, { directory: well.directory, at: morning(days) + 2 * minute })
    await well.bot.idle()
    expect(reminders()).toHaveLength(expected)
  }
  expect(reminders().join('\n')).not.toContain('may have')
})

test('after an outage only the latest is sent', async () => {
  await goTo(morning(3) + minute)
  expect(reminders()).toHaveLength(1)
  expect(await states()).toMatchObject({ 30: 'cancelled overtaken', 7: 'cancelled overtaken', 3: 'sent', 1: 'due' })
})

test('none comes once the claim is withdrawn or handed over', async () => {
  await changeAs(well, mina, claim.id, { do: 'withdraw' })
  const other = await preparedClaim(well, mina)
  await changeAs(well, mina, other.id, { do: 'submitted', claimNumber: '1', on: '2027-01-03' })
  for (const days of reminderDays) await goTo(morning(days) + minute)
  expect(reminders()).toEqual([])
})

test('another date brings another plan', async () => {
  await changeAs(well, mina, claim.id, { do: 'editCost', costId: claim.body.costs[0]!.id })
  await changeAs(well, mina, claim.id, form({ costServed: '2026-10-12' }))
  await changeAs(well, mina, claim.id, form({ dates: '12 October 2026' }))
  await goTo(morning(30) + minute)
  expect(reminders()).toHaveLength(1)
  const rows = await well.bot.store.reader.reminders.list(mina.tenantId, claim.id)
  expect(rows.filter(({ state }) => state === 'due')).toHaveLength(5)
})

test('pressing it opens the item that is missing', async () => {
  await goTo(morning(30) + minute)
  const turn = await mina.press(mina.lastCard(), { verb: 'evidence.attach' })
  expect(turn.status).toBe(200)
  await mina.sendFiles([{ name: 'x.pdf', bytes: Buffer.from('not a file') }])
  await goTo(morning(30) + 2 * minute)
  expect(mina.messages.map(({ activity }) => activity.text).join()).toContain('x.pdf')
})

const failing: [string, Fault['kind'], number, boolean][] = [
  ['429', { status: 429, retryAfter: '5' }, 1, false],
  ['a 502 after Teams took it', 'acceptThen502', 2, true],
  ['a 503', { status: 503 }, 1, true],
  ['a broken connection', 'reset', 1, true],
]
test.each(failing)(
  'after %s it is sent again, and labelled only when it may have arrived',
  async (_, kind, copies, labelled) => {
    teams.fail({ method: 'POST', path: /activities/, kind })
    await goTo(morning(30) + minute)
    expect(reminders()).toHaveLength(copies - 1)
    await goTo(morning(30) + 4 * minute)
    expect(reminders()).toHaveLength(copies)
    expect(/may have received this before/.test(reminders().at(-1)!)).toBe(labelled)
    expect(await states()).toMatchObject({ 30: 'sent', 14: 'due' })
    await goTo(morning(30) + 60 * minute)
    expect(reminders()).toHaveLength(copies)
  },
)

test('who cannot be reached is not tried again, and reminded again once they write', async () => {
  teams.unreachable.add(mina.conversationId)
  await goTo(morning(30) + minute)
  const asked = teams.record.requests.length
  expect(await states()).toMatchObject({ 30: 'parked MessageWritesBlocked' })
  await goTo(morning(14) + minute)
  expect(await states()).toMatchObject({ 14: 'parked MessageWritesBlocked' })
  expect(teams.record.requests.length).toBe(asked)
  teams.unreachable.clear()
  await mina.say('hello')
  await goTo(morning(7) + minute)
  expect(await states()).toMatchObject({ 7: 'sent' })
  expect(reminders()).toHaveLength(1)
})
