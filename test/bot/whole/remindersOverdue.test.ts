import type { Change } from '../../../rules/changes/change'
import type { CoOpClaim } from '../../../rules/claim'
import { form } from '../../support/changedClaim'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { changeAs, preparedClaim } from '../../support/preparedClaim'

const minute = 60_000
/** 09:00 in Seoul, a week before the last working day. */
const morning = Date.UTC(2027, 1, 5)

let teams: FakeTeams
let well: Claimwell

beforeEach(async () => {
  teams = await startFakeTeams()
  well = await startClaimwell(teams, { at: morning - 60 * minute })
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

const ask = (claim: CoOpClaim): Change => ({
  do: 'askVendor',
  costId: claim.body.costs[0]?.id ?? '',
  dueOn: '2027-02-09',
  language: 'en',
})

test('a reminder that waits to be tried again still comes when the claim is worked on meanwhile', async () => {
  const mina = teams.person()
  const claim = await preparedClaim(well, mina)
  teams.fail({ method: 'POST', path: /activities/, kind: { status: 429, retryAfter: '60' } })
  await goTo(morning + minute)
  const reminders = () => mina.messages.filter(({ activity }) => JSON.stringify(activity).includes('7 days left'))
  expect(reminders()).toHaveLength(0)
  await changeAs(well, mina, claim.id, form({ venue: 'Busan' }))
  await changeAs(well, mina, claim.id, ask(claim))
  await goTo(morning + 10 * minute)
  expect(reminders()).toHaveLength(1)
})

test('one of a date that has changed does not', async () => {
  const mina = teams.person()
  const claim = await preparedClaim(well, mina)
  teams.fail({ method: 'POST', path: /activities/, kind: { status: 429, retryAfter: '60' } })
  await goTo(morning + minute)
  await changeAs(well, mina, claim.id, { do: 'submitted', claimNumber: '12', on: '2027-02-05' })
  await goTo(morning + 10 * minute)
  expect(mina.messages.filter(({ activity }) => JSON.stringify(activity).includes('7 days left'))).toEqual([])
})
