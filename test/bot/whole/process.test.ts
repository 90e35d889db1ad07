import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { DirectoryBlobStore } from '../../../bot/files/directoryBlobStore'
import { openStore } from '../../../bot/store/openStore'
import { killChildBots, spawnMain, startChildBot } from '../../support/childBot'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { seen } from '../../support/seen'
import type { Person } from '../../support/teams/person'
import { samplePdf } from '../files/sampleFiles'
import { intakesOf } from './intakesOf'

let teams: FakeTeams
let directory: string

beforeEach(async () => {
  teams = await startFakeTeams()
  directory = mkdtempSync(join(tmpdir(), 'claimwell-process-'))
})
afterEach(async () => {
  killChildBots()
  await teams.stop()
  rmSync(directory, { recursive: true, force: true })
})

test('without an app id it refuses to start, says which setting is missing, and exits 1', async () => {
  const { MicrosoftAppId: _none, ...env } = teams.environment()
  const bot = spawnMain({ ...env, DATA_DIR: directory })
  expect(await bot.ended).toBe(1)
  expect(bot.lines).toEqual([expect.stringMatching(/^MicrosoftAppId: required/)])
})

test('a second process on the same data is refused in one clear line', async () => {
  const first = await startChildBot(teams, directory)
  const second = spawnMain({ ...teams.environment(), DATA_DIR: directory })
  expect(await second.ended).toBe(1)
  expect(second.lines).toEqual([expect.stringContaining(`is held by process ${first.child.pid}`)])
  first.child.kill('SIGTERM')
  expect(await first.ended).toBe(0)
}, 30_000)

test('asked to stop in the middle of a turn it finishes the turn, cuts a download off, and exits 0', async () => {
  const bot = await startChildBot(teams, directory)
  const mina = teams.person()
  await mina.sendFiles([{ name: 'slow.pdf', bytes: samplePdf(), fault: 'hold' }])
  await seen(() => [...teams.files.files.values()].some(({ reads }) => reads > 0))
  teams.fail({ method: 'POST', path: /activities/, kind: 'hold' })
  const asked = teams.record.requests.length
  const turn = mina.say('hello')
  await seen(() => teams.record.requests.length > asked)
  bot.child.kill('SIGTERM')
  const began = Date.now()
  await seen(() => bot.lines.some((line) => line.includes('stopping')))
  teams.faults.release()
  expect((await turn).status).toBe(200)
  expect(await bot.ended).toBe(0)
  expect(Date.now() - began).toBeLessThan(20_000)
  expect(intakesOf(directory)).toMatchObject([{ state: 'promised', url: expect.stringContaining('/files/') }])
}, 30_000)

interface Acknowledged {
  claims: number
  messages: string[]
}

/** Starts claims and sends files without end, noting what was acknowledged, until the bot is gone. */
async function talk(person: Person, noted: Acknowledged, progress: () => void): Promise<void> {
  for (let n = 0; ; n++) {
    try {
      const { status } = await person.say('new claim')
      if (status === 200) noted.claims += 1
      const sent = await person.sendFiles([
        { name: `f${n}.pdf`, bytes: samplePdf(`/N ${person.name.length * 1e6 + n}`) },
      ])
      if (sent.replies.some(({ activity }) => activity.text?.startsWith('Received')))
        noted.messages.push(sent.activity.id ?? '')
    } catch {
      return
    }
    progress()
  }
}

test('killed ten times in the middle of it all, nothing that was acknowledged is lost', async () => {
  const people = ['Mina', 'Noah A', 'Sumi Lee'].map((name) => ({
    person: teams.person({ name }),
    noted: { claims: 0, messages: [] } as Acknowledged,
  }))
  for (let round = 1; round <= 10; round++) {
    const bot = await startChildBot(teams, directory)
    let steps = 0
    await Promise.all(
      people.map(({ person, noted }) =>
        talk(person, noted, () => {
          steps += 1
          if (steps === 1 + Math.floor(Math.random() * 8) || steps > 8) bot.child.kill('SIGKILL')
        }),
      ),
    )
    await bot.ended
  }
  const store = await openStore({ directory })
  const blobs = new DirectoryBlobStore(join(directory, 'files'))
  for (const { person, noted } of people) {
    expect(noted.messages.length).toBeGreaterThan(0)
    const claims = await store.reader.claims.listByOwner(person.tenantId, person.aadObjectId)
    expect(claims.length).toBeGreaterThanOrEqual(noted.claims)
    const there = intakesOf(directory).map(({ activity_id }) => activity_id)
    expect(there).toEqual(expect.arrayContaining(noted.messages))
  }
  const kept = intakesOf(directory).filter(({ state }) => state === 'kept')
  expect(kept.length).toBeGreaterThan(0)
  for (const { tenant_id, file_id } of kept) {
    const file = await store.reader.files.find(String(tenant_id), String(file_id))
    const bytes = await blobs.read(file!.sha256, 0, file!.size + 1)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(file!.sha256)
  }
  await store.close()
  expect(integrityOf(directory)).toBe('ok')
}, 80_000)

function integrityOf(at: string): unknown {
  const database = new Database(join(at, 'claimwell.db'))
  const row = database.prepare('pragma integrity_check').get([]) as { integrity_check: unknown }
  database.close()
  return row.integrity_check
}
