import { randomUUID } from 'node:crypto'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { preparedClaim } from '../../support/preparedClaim'
import { cardOf } from '../../support/teams/cardOf'
import type { Person } from '../../support/teams/person'

let teams: FakeTeams
let well: Claimwell
let mina: Person

beforeEach(async () => {
  teams = await startFakeTeams()
  well = await startClaimwell(teams, { at: Date.UTC(2027, 0, 15, 3) })
  mina = teams.person({ name: 'Mina Kim' })
})
afterEach(async () => {
  await well.stop()
  await teams.stop()
})
afterAll(removeClaimwellData)

const presses = 8

/** Shows the checklist, then enters the registrations so many times, one right after the other. */
async function enterOften(): Promise<string> {
  const claim = await preparedClaim(well, mina)
  await mina.say('status')
  await well.bot.idle()
  const { id } = mina.lastCard()
  await mina.press(id, { verb: 'evidence.attach' }, { 'in.item': 'registrations' })
  const form = mina.lastCard()
  for (let count = 1; count <= presses; count++) {
    const inputs = { 'in.m.registered': String(count) }
    const data = { verb: 'evidence.write', nonce: randomUUID(), claimId: claim.id, itemId: 'registrations', ...inputs }
    const { status } = await mina.execute(form, { type: 'Action.Execute', verb: data.verb, data })
    expect(status).toBe(200)
  }
  return id
}

test('many quick presses change the checklist above a few times only, and the last one is on it', async () => {
  const id = await enterOften()
  await well.bot.idle()
  const changes = teams.record.updated.filter((message) => message.id === id)
  expect(changes.length).toBeGreaterThan(0)
  expect(changes.length).toBeLessThan(presses)
  const shown = JSON.stringify(cardOf(mina.messages.find((message) => message.id === id)!))
  expect(shown).toMatch(/registered guests: done/)
})

test('presses push nothing away: the checklist stays where it is and is not posted again', async () => {
  const id = await enterOften()
  await well.bot.idle()
  const lists = mina.messages.filter((message) => JSON.stringify(message.activity).includes('"in.item"'))
  expect(lists.map((message) => message.id)).toEqual([id])
})
