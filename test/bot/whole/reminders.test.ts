import type { CoOpClaim } from '../../../rules/claim'
import { usualPreferences } from '../../../rules/reminders/preferences'
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
const { reminderDays } = usualPreferences

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
/** Reminders of the claim, as they were shown. */
const reminders = () =>
  mina.messages
    .filter(({ activity }) => activity.attachments?.length)
    .map(cardOf)
    .map(cardText)
    .filter((text) => text.includes('Seminar') && text.includes('You get this because'))
const rows = () => well.bot.store.reader.reminders.list(mina.tenantId, claim.id)
const states = async () =>
  Object.fromEntries(
    (await rows())
      .filter(({ kind }) => kind === 'claim-by')
      .map(({ subject, state, reason }) => [subject, reason && state !== 'due' ? `${state} ${reason}` : state]),
  )

test('each comes once, on its morning, over restarts', async () => {
  for (const days of reminderDays) {
    await goTo(morning(days) - minute)
    expect((await states())[days]).toBe('due')
    const before = reminders().length
    await goTo(morning(days) + minute)
    expect(await states()).toMatchObject({ [days]: 'sent' })
    expect(reminders()).toHaveLength(before + 1)
    await well.stop()
    well = await startClaimwell(teams, { directory: well.directory, at: morning(days) + 2 * minute })
    await well.bot.idle()
    expect(reminders()).toHaveLength(before + 1)
  }
  expect(reminders().join('\n')).not.toContain('may have')
})

test('after an outage only the latest is sent', async () => {
  await goTo(morning(3) + minute)
  expect(reminders()).toHaveLength(1)
  expect(await states()).toMatchObject({
    30: 'cancelled overtaken',
    14: 'cancelled overtaken',
    7: 'cancelled overtaken',
    3: 'sent',
    1: 'due',
  })
})

test('after an outage over the deadline it says that the deadline passed', async () => {
  await goTo(morning(-4) + minute)
  expect(await states()).toMatchObject({ 3: 'cancelled overtaken', 1: 'cancelled overtaken', 0: 'cancelled overtaken' })
  expect((await rows()).find(({ kind }) => kind === 'claim-passed')).toMatchObject({ state: 'sent' })
  expect(reminders()).toEqual([expect.stringMatching(/Seminar.*passed/s)])
})

test('all that is due on a morning comes in one message', async () => {
  const other = await preparedClaim(well, mina)
  const before = mina.messages.length
  await goTo(morning(30) + minute)
  expect(mina.messages).toHaveLength(before + 1)
  const sent = await well.bot.store.reader.reminders.list(mina.tenantId, other.id)
  expect([...sent, ...(await rows())].filter(({ state }) => state === 'sent')).toHaveLength(2)
  expect(await well.bot.store.reader.people.find(mina.tenantId, mina.aadObjectId)).toMatchObject({
    remindedOn: '2027-01-13',
  })
})

test('what becomes due later on that day waits for the next one', async () => {
  await goTo(morning(30) + minute)
  const before = mina.messages.length
  const snoozed = { kind: 'snoozed', subject: '', dueAt: morning(30) + 2 * minute, deadline: '2027-02-12' } as const
  await well.bot.store.write((tables) => tables.reminders.replace(mina.tenantId, claim.id, mina.aadObjectId, [snoozed]))
  await goTo(morning(30) + 3 * minute)
  expect(mina.messages).toHaveLength(before)
  await goTo(morning(29) + minute)
  expect(mina.messages).toHaveLength(before + 1)
  expect(JSON.stringify(mina.messages.at(-1)!.activity)).not.toContain('may have')
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
  expect(await states()).toMatchObject({ 30: 'sent', 14: 'due', 0: 'due' })
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

test('who cannot be reached is not tried again, and gets it all once they write', async () => {
  teams.unreachable.add(mina.conversationId)
  await goTo(morning(30) + minute)
  const asked = teams.record.requests.length
  expect(await states()).toMatchObject({ 30: 'parked MessageWritesBlocked' })
  await goTo(morning(14) + minute)
  expect(await states()).toMatchObject({ 14: 'parked MessageWritesBlocked' })
  expect(teams.record.requests.length).toBe(asked)
  teams.unreachable.clear()
  await mina.say('hello')
  await well.bot.idle()
  expect(await states()).toMatchObject({ 30: 'cancelled overtaken', 14: 'sent' })
  expect(reminders()).toHaveLength(1)
  expect(reminders().at(-1)).not.toContain('may have')
})
