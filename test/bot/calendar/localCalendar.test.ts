import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coOpClaim } from '../../support/claims'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import type { Person } from '../../support/teams/person'
import { type LocalBot, startLocalBot } from '../../tools/localBot'

const directory = mkdtempSync(join(tmpdir(), 'claimwell-calendar-'))
let teams: FakeTeams
let local: LocalBot
let mina: Person

beforeAll(async () => {
  teams = await startFakeTeams()
  local = await startLocalBot(teams, directory)
  mina = teams.person()
  await mina.say('hello')
  const claim = coOpClaim({ tenantId: mina.tenantId, ownerId: mina.aadObjectId })
  await local.bot.store.write((tables) => tables.claims.insert(claim))
})
afterAll(async () => {
  await local.stop()
  await teams.stop()
  rmSync(directory, { recursive: true, force: true })
})

interface Sent {
  sent: { cards: string[]; files: { name: string; url?: string }[] }[]
}
const lately = async () => ((await (await fetch(`${local.url}/local/sent`)).json()) as Sent).sent

test('an offered calendar has a local address, where Teams’ own way cannot be walked', async () => {
  await mina.say('calendar')
  await local.bot.idle()
  const [file] = (await lately()).at(-1)?.files ?? []
  expect(file?.name).toBe('Cloud-security-seminar-Seoul-dates.ics')
  const answer = await fetch(file?.url ?? '')
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/)
  expect(JSON.stringify((await lately()).at(-2)?.cards)).toContain('[Download]')
})

test.each([['nobody-has-it'], ['..%2F..%2Fclaims.db'], ['%00']])('the claim %s has no calendar', async (claimId) => {
  expect((await fetch(`${local.url}/local/calendar/${claimId}`)).status).toBe(404)
})

test('a feed works on this machine without any setting', async () => {
  await mina.say('calendar feed')
  const address = /http:\/\/127\.0\.0\.1:\d+\/calendar\/[\w-]{43}\.ics/.exec(JSON.stringify((await lately()).at(-1)))
  expect(address?.[0]).toContain(local.url)
  const answer = await fetch(address?.[0] ?? '')
  expect([answer.status, (await answer.text()).includes('SUMMARY:Claim deadline')]).toEqual([200, true])
})
