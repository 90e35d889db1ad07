import { join } from 'node:path'
import { killChildBots, startChildBot } from '../../support/childBot'
import { removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { fakedTime, fakeTimeLibrary, stepTo } from '../../support/fakedTime'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { preparedClaim } from '../../support/preparedClaim'
import { seen } from '../../support/seen'
import type { Person } from '../../support/teams/person'

if (!fakeTimeLibrary) process.stderr.write('SKIPPED: clock steps end to end, libfaketime is not installed\n')
const withFakedTime = fakeTimeLibrary ? test : test.skip

const day = 86_400_000
/** Just before 09:00 in Seoul, so many days before the last working day, Friday 12 February 2027. */
const before = (daysBefore: number) => Date.UTC(2027, 1, 12 - daysBefore) - 2000
/** Monday 15 February 2027, 09:30 in Seoul: the deadline, the day before, is past. */
const afterDeadline = Date.UTC(2027, 1, 15, 0, 30)
/** A stepped clock is noticed within half a minute. */
const patienceMs = 45_000

let teams: FakeTeams
let mina: Person
let directory: string

beforeEach(async () => {
  teams = await startFakeTeams()
  const well = await startClaimwell(teams, { at: Date.UTC(2027, 1, 10, 3) })
  mina = teams.person()
  await preparedClaim(well, mina)
  directory = well.directory
  await well.stop()
})
afterEach(async () => {
  killChildBots()
  await teams.stop()
})
afterAll(removeClaimwellData)

const reminders = () =>
  mina.messages.filter(({ activity }) => JSON.stringify(activity.attachments ?? []).includes('Seminar'))

withFakedTime(
  'a clock that jumps a day on, a day back and on again brings each reminder once',
  async () => {
    const clock = join(directory, 'clock')
    stepTo(clock, before(1))
    const bot = await startChildBot(teams, directory, fakedTime(clock))
    await seen(() => reminders().length === 1, patienceMs)
    stepTo(clock, before(1) + day)
    await seen(() => reminders().length === 2, patienceMs)
    stepTo(clock, before(1))
    bot.child.kill('SIGTERM')
    expect(await bot.ended).toBe(0)
    // Started on the day of before: what was sent stays sent.
    const again = await startChildBot(teams, directory, fakedTime(clock))
    stepTo(clock, afterDeadline)
    await seen(() => reminders().length === 3, patienceMs)
    again.child.kill('SIGTERM')
    expect(await again.ended).toBe(0)
    const texts = reminders().map(({ activity }) => JSON.stringify(activity))
    expect(texts.filter((text) => text.includes('may have received this before'))).toEqual([])
    expect(texts).toHaveLength(3)
  },
  180_000,
)
