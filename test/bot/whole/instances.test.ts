import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Chat, type Step } from '../../support/chat'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { hearing } from '../../support/hearing'
import { changeAs, claimNow, preparedClaim } from '../../support/preparedClaim'
import type { Person } from '../../support/teams/person'
import { samplePdf } from '../files/sampleFiles'
import { describeOnPostgres, endConnections, onPostgres, tempPostgres } from '../store/tempPostgres'

const at = Date.UTC(2027, 0, 15, 3)
const dayMs = 86_400_000
/** 09:01 in Seoul, a week before the last working day to submit. */
const sevenDaysBefore = Date.UTC(2027, 1, 5, 0, 1)

/** Every step is for the other instance than the one before. */
const journey: Step[] = [
  ['new claim', 'Which incentive program'],
  ['managed reseller', 'Do you see co-op funds'],
  ['yes', 'bank and tax'],
  ['yes', 'What kind of activity'],
  ['market development', 'Which activity was it?'],
  ['seminar', 'What shall we call this claim?'],
  ['Seminar', 'When did the activity run'],
  ['5 October 2026', 'Where did it take place?'],
  ['Seoul', 'PartnerID'],
  ['skip', 'Which location'],
]

describeOnPostgres('two instances of the bot on one PostgreSQL', () => {
  const { schema } = tempPostgres()
  let teams: FakeTeams
  let wells: [Claimwell, Claimwell]
  let mina: Person
  let url: string
  let files: string

  beforeEach(async () => {
    jest.setTimeout(30_000)
    url = await schema()
    teams = await startFakeTeams()
    files = mkdtempSync(join(tmpdir(), 'claimwell-files-'))
    const env = { DATABASE_URL: url, FILES_DIR: files }
    wells = [await startClaimwell(teams, { at, env }), await startClaimwell(teams, { at, env })]
    mina = teams.person({ name: 'Mina' })
  })
  afterEach(async () => {
    for (const well of new Set(wells)) await well.stop()
    await teams.stop()
    rmSync(files, { recursive: true, force: true })
  })
  afterAll(removeClaimwellData)

  const idle = async () => {
    for (const well of wells) await well.bot.idle()
  }
  /** What is delivered from now on comes to this one. */
  const speakTo = (well: Claimwell) => teams.connect(well.url)

  const notePress = (claimId: string, note: string) => {
    const data = { verb: 'evidence.write', nonce: randomUUID(), claimId, itemId: 'agenda', 'in.note': note }
    const value = { action: { type: 'Action.Execute', title: 'Save', verb: data.verb, data }, trigger: 'manual' }
    return { type: 'invoke', name: 'adaptiveCard/action', value, replyToId: mina.lastCard().id }
  }

  it('a claim begun on one is continued on the other, question by question', async () => {
    const world = { well: wells[0] }
    const chat = new Chat(world, mina)
    await chat.say('hello')
    for (const [index, step] of journey.entries()) {
      world.well = wells[index % 2 === 0 ? 1 : 0]
      speakTo(world.well)
      await chat.follow([step])
    }
    expect((await chat.claim()).body.answers).toMatchObject({ title: 'Seminar', venue: 'Seoul' })
  })

  it('who looks at a claim on one hears what is done on the other', async () => {
    const claim = await preparedClaim(wells[0], mina)
    const looking = hearing(wells[1].bot.changes, mina.tenantId)
    await changeAs(wells[0], mina, claim.id, { do: 'override', reason: 'It was agreed by phone' })
    await looking.until(claim.id)
  })

  it('the same press delivered to both at once has one effect', async () => {
    const claim = await preparedClaim(wells[0], mina)
    await mina.say('status')
    for (let round = 1; round <= 5; round++) {
      const press = notePress(claim.id, `note ${round}`)
      const id = randomUUID()
      const deliveries = wells.flatMap((well) => {
        speakTo(well)
        return [mina.send(press, { id }), mina.send(press)]
      })
      const statuses = (await Promise.all(deliveries)).map(({ status }) => status)
      expect(statuses).toEqual([200, 200, 200, 200])
    }
    await idle()
    const history = await wells[0].bot.store.reader.history.list(mina.tenantId, claim.id)
    expect(history.filter(({ code }) => code === 'write')).toHaveLength(5)
  })

  it('two who work on the same claim over different instances lose nothing', async () => {
    const claim = await preparedClaim(wells[0], mina)
    for (let round = 1; round <= 10; round++) {
      const write = (well: Claimwell, itemId: string) =>
        changeAs(well, mina, claim.id, { do: 'write', itemId, note: `${itemId} ${round}` })
      await Promise.all([write(wells[0], 'agenda'), write(wells[1], 'invitation'), write(wells[1], 'agenda')])
    }
    const after = await claimNow(wells[1], mina, claim.id)
    expect(after.version).toBe(claim.version + 30)
    expect([after.body.evidence.agenda?.note, after.body.evidence.invitation?.note]).toEqual([
      'agenda 10',
      'invitation 10',
    ])
    const history = await wells[0].bot.store.reader.history.list(mina.tenantId, claim.id)
    expect(history.filter(({ code }) => code === 'write')).toHaveLength(30)
  })

  it('files promised to one are kept once and shown once, whoever fetches them', async () => {
    await preparedClaim(wells[0], mina)
    speakTo(wells[1])
    await mina.sendFiles(['one', 'two', 'two'].map((name) => ({ name: `${name}.pdf`, bytes: samplePdf(name) })))
    for (const well of wells) {
      well.bot.poke()
      well.bot.clock.set(at + 10_000)
    }
    await idle()
    for (const well of wells) well.bot.poke()
    await idle()
    const intakes = await onPostgres<{ state: string; again: number; file_id: string }>('select * from intake', url)
    expect(intakes.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept'])
    expect(intakes.map(({ again }) => again).sort()).toEqual([0, 0, 1])
    expect(new Set(intakes.map(({ file_id }) => file_id)).size).toBe(2)
    const shown = mina.messages.filter(({ activity }) => JSON.stringify(activity).includes('"in.place.'))
    expect(shown).toHaveLength(1)
  })

  it('what is due is told to everybody once, whichever sends it, also when one of them was stopped', async () => {
    const people = Array.from({ length: 6 }, (_, n) => teams.person({ name: `Person ${n}` }))
    for (const [index, person] of people.entries()) {
      const well = wells[index % 2] ?? wells[0]
      speakTo(well)
      await preparedClaim(well, person)
    }
    const told = () =>
      people.map(
        ({ messages }) =>
          messages.filter(({ activity }) => JSON.stringify(activity).includes('You get this because')).length,
      )
    const goTo = async (time: number) => {
      for (const { bot } of wells) bot.clock.set(time)
      for (const { bot } of wells) bot.poke()
      await idle()
    }
    await goTo(sevenDaysBefore)
    expect(told()).toEqual(people.map(() => 1))
    await wells[0].stop()
    wells = [wells[1], wells[1]]
    await goTo(sevenDaysBefore + 4 * dayMs)
    expect(told()).toEqual(people.map(() => 2))
  })

  it('a restart of the database between two messages is not noticed', async () => {
    const world = { well: wells[0] }
    const chat = new Chat(world, mina)
    speakTo(wells[0])
    await chat.follow(journey.slice(0, 3))
    expect(await endConnections(url)).toBeGreaterThan(0)
    await chat.follow(journey.slice(3))
    expect(await wells[1].bot.health()).toMatchObject({ ok: true })
  })
})
