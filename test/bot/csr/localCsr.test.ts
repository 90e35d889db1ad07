import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { coOpClaim, csrLine } from '../../support/claims'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import type { Person } from '../../support/teams/person'
import { type LocalBot, startLocalBot } from '../../tools/localBot'

const directory = mkdtempSync(join(tmpdir(), 'claimwell-csr-'))
let teams: FakeTeams
let local: LocalBot
let mina: Person

beforeAll(async () => {
  teams = await startFakeTeams()
  local = await startLocalBot(teams, directory)
  mina = teams.person()
  await mina.say('hello')
  const body = { csr: { lines: [csrLine()] } }
  const claim = coOpClaim({ tenantId: mina.tenantId, ownerId: mina.aadObjectId, body })
  await local.bot.store.write((tables) => tables.claims.insert(claim))
})
afterAll(async () => {
  await local.stop()
  await teams.stop()
  rmSync(directory, { recursive: true, force: true })
})

interface Sent {
  sent: { files: { name: string; url?: string }[] }[]
}

test('an offered CSR has a local address, where Teams’ own way cannot be walked', async () => {
  await mina.say('make the csr')
  await local.bot.idle()
  const { sent } = (await (await fetch(`${local.url}/local/sent`)).json()) as Sent
  const [file] = sent.at(-1)?.files ?? []
  expect(file?.name).toBe('Cloud-security-seminar-Seoul-CSR.pdf')
  const answer = await fetch(file?.url ?? '')
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  expect((await answer.text()).startsWith('%PDF-1.7')).toBe(true)
})

test.each([['nobody-has-it'], ['..%2F..%2Fclaims.db'], ['%00']])('the claim %s has no CSR', async (claimId) => {
  expect((await fetch(`${local.url}/local/csr/${claimId}`)).status).toBe(404)
})
