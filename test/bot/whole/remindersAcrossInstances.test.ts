import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { preparedClaim } from '../../support/preparedClaim'
import { describeOnPostgres, tempPostgres } from '../store/tempPostgres'

/** 09:00 in Seoul, thirty days before the last working day, Friday 12 February 2027. */
const morning = Date.UTC(2027, 0, 13)
const start = Date.UTC(2027, 0, 4, 3)
const rate = 20
const people = 60

describeOnPostgres('reminders of two instances on one PostgreSQL', () => {
  const { schema } = tempPostgres()
  let teams: FakeTeams
  let wells: Claimwell[]
  let tenantId: string
  let claimIds: string[]

  beforeEach(async () => {
    teams = await startFakeTeams()
    const env = {
      DATABASE_URL: await schema(),
      FILES_DIR: mkdtempSync(join(tmpdir(), 'claimwell-files-')),
      TEAMS_TENANT_RPS: String(rate),
    }
    wells = [await startClaimwell(teams, { at: start, env }), await startClaimwell(teams, { at: start, env })]
    await prepare()
  }, 30_000)
  afterEach(async () => {
    for (const well of wells) await well.stop()
    await teams.stop()
  })
  afterAll(removeClaimwellData)

  /** Somebody's claim, and as many like it of others. */
  async function prepare(): Promise<void> {
    const mina = teams.person()
    tenantId = mina.tenantId
    const claim = await preparedClaim(wells[1]!, mina)
    const { store } = wells[0]!.bot
    const chat = (await store.reader.conversations.find(tenantId, mina.conversationId))!
    const reminder = { kind: 'claim-by', subject: '30', dueAt: morning, deadline: '2027-02-12' } as const
    claimIds = []
    await store.write(async (tables) => {
      await tables.reminders.replace(tenantId, claim.id, claim.ownerId, [])
      for (let index = 0; index < people; index++) {
        const [id, claimId] = [randomUUID(), randomUUID()]
        const person = { tenantId, id, name: 'Mina', locale: 'en', timeZone: 'Asia/Seoul', conversationId: `a:${id}` }
        await tables.people.save({ ...person, preferences: usualPreferences })
        await tables.conversations.save({ ...chat, id: `a:${id}` })
        await tables.claims.insert({ ...claim, id: claimId, ownerId: id })
        await tables.reminders.replace(tenantId, claimId, id, [reminder])
        claimIds.push(claimId)
      }
    })
  }

  const posts = () => teams.record.requests.filter(({ method, path }) => method === 'POST' && path.includes('a%3A'))
  async function goTo(at: number): Promise<void> {
    for (const { bot } of wells) bot.clock.set(at)
    for (const { bot } of wells) bot.poke()
    for (const { bot } of wells) await bot.idle()
  }
  const unsent = async () => {
    const { reminders } = wells[0]!.bot.store.reader
    const rows = (await Promise.all(claimIds.map((id) => reminders.list(tenantId, id)))).flat()
    return rows.filter(({ state }) => state !== 'sent')
  }

  it('go to each person once, at the pace of one', async () => {
    const before = posts().length
    const began = performance.now()
    await goTo(morning + 1000)
    expect(performance.now() - began).toBeGreaterThan((people / rate - 1) * 900)
    expect(await unsent()).toEqual([])
    expect(posts().length - before).toBe(people)
  }, 30_000)

  it('go on at the other one when one stops', async () => {
    const before = posts().length
    for (const { bot } of wells) bot.clock.set(morning + 1000)
    wells[0]!.bot.poke()
    await teams.record.waitFor(() => posts().length - before > 5 || undefined, 'the first reminders')
    await wells.shift()!.stop()
    await goTo(morning + 5000)
    expect(posts().length - before).toBe(people)
    wells[0]!.bot.poke()
    await wells[0]!.bot.idle()
    expect(posts().length - before).toBe(people)
  }, 30_000)
})
