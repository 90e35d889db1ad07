import { randomUUID } from 'node:crypto'
import { readdirSync, readlinkSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { preparedClaim } from '../../support/preparedClaim'
import { startTab, type TabCaller, type TabWorld } from '../../support/tabCaller'
import type { Person } from '../../support/teams/person'

jest.setTimeout(30_000)

let world: TabWorld
let mina: Person
let tab: TabCaller
let claimId: string
let item: string

beforeAll(async () => {
  world = await startTab({ at: Date.UTC(2027, 0, 15, 3) })
  mina = world.teams.person({ name: 'Mina Kim' })
  claimId = (await preparedClaim(world.well, mina)).id
  tab = world.as(mina)
  const { targets } = (await tab.get(`/claims/${claimId}`)).body.upload
  item = targets.find(({ title }: { title: string }) => title.includes('Third-party invoice')).value
})
afterAll(() => world.stop())

const pdf = (size = 100) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    Buffer.alloc(size, `%${randomUUID()}\n`),
    Buffer.from('\nstartxref\n9\n%%EOF\n'),
  ])
const blobs = () => join(world.well.directory, 'files')

/** Files of the store that this process has open. */
function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const path = readlinkSync(`/proc/self/fd/${fd}`)
      return /\/[0-9a-f]{62}$/.test(path) ? [path] : []
    } catch {
      return []
    }
  })
}

async function kept(name: string, bytes: Buffer): Promise<{ path: string; name: string; id: string }> {
  const before = new Set((await tab.get(`/claims/${claimId}`)).body.files.map(({ id }: { id: string }) => id))
  await tab.upload(`/claims/${claimId}/files?item=${item}`, [{ name, bytes }])
  const { files } = (await tab.get(`/claims/${claimId}`)).body
  return files.find(({ id }: { id: string }) => !before.has(id))
}

test.each([
  ['a line of its own', 'a\r\nSet-Cookie: x=1.pdf'],
  ['quotes and a semicolon', 'a"; filename="b.exe".pdf'],
  ['a direction of writing', 'invoice\u202Efdp.exe.pdf'],
  ['apostrophes and brackets', "a'b''(c)*.pdf"],
  ['half a character', 'a\uD83D.pdf'],
  ['Hangul', '계산서.pdf'],
])('a name with %s stays a name', async (_what, name) => {
  const file = await kept(name, pdf())
  const { status, headers } = await tab.get(file.path)
  expect(status).toBe(200)
  const disposition = headers.get('content-disposition') ?? ''
  expect(disposition).toMatch(/^attachment; filename\*=UTF-8''[\w!~.%-]+$/)
  expect(decodeURIComponent(disposition.split("''")[1] ?? '')).toBe(file.name)
  expect(headers.get('set-cookie')).toBeNull()
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('a file whose bytes are gone is answered as a fault with its code, not with nothing', async () => {
  const { path } = await kept('gone.pdf', pdf())
  const { body } = await world.well.bot.claims
    .find({ tenantId: mina.tenantId, userId: mina.aadObjectId }, claimId)
    .then((found) => (found.ok ? found.value : Promise.reject(new Error(found.reason))))
  const fileIds = Object.values(body.evidence).flatMap(({ files }) => files.map(({ fileId }) => fileId))
  const [row] = (await world.well.bot.store.reader.files.findMany(mina.tenantId, fileIds)).filter(
    ({ name }) => name === 'gone.pdf',
  )
  await world.well.bot.blobs.remove(row!.sha256)
  const { status, body: said } = await tab.get(path)
  expect({ status, said }).toEqual({ status: 500, said: { code: expect.stringMatching(/^[0-9A-F]{6}$/) } })
})

test('who breaks off a download leaves no file open', async () => {
  const { path } = await kept('large.pdf', pdf(20 * 1024 * 1024))
  const headers = { Authorization: `Bearer ${world.tokenOf(mina)}` }
  await new Promise<void>((resolve, reject) => {
    const asked = request(`${world.well.url}/tab/api${path}`, { headers }, (response) => {
      response.once('readable', () => {
        expect(openFiles()).toHaveLength(1)
        asked.destroy()
      })
      response.on('error', () => undefined).on('close', resolve)
    })
    asked.on('error', reject).end()
  })
  for (let looks = 0; openFiles().length > 0 && looks < 100; looks++) await tab.get('/me')
  expect(openFiles()).toEqual([])
})

test('an upload that breaks off leaves nothing behind, and the next one is taken', async () => {
  const before = (await tab.get(`/claims/${claimId}`)).body.files.length
  await new Promise<void>((resolve) => {
    const asked = request(`${world.well.url}/tab/api/claims/${claimId}/files?item=${item}`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${world.tokenOf(mina)}`,
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': 5_000_000,
      },
    })
    asked.on('error', () => undefined).on('close', resolve)
    asked.write('--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.7\n')
    asked.write(Buffer.alloc(100_000), () => asked.destroy())
  })
  const unfinished = () => readdirSync(join(blobs(), 'tmp'))
  for (let looks = 0; unfinished().length > 0 && looks < 100; looks++) await tab.get('/me')
  expect(unfinished()).toEqual([])
  expect((await tab.get(`/claims/${claimId}`)).body.files).toHaveLength(before)
  expect((await kept('b.pdf', pdf())).name).toBe('b.pdf')
})

test('ten uploads of one person at once are all kept', async () => {
  const before = (await tab.get(`/claims/${claimId}`)).body.files.length
  const sent = await Promise.all(
    Array.from({ length: 10 }, (_, n) =>
      tab.upload(`/claims/${claimId}/files?item=${item}`, [{ name: `at-once-${n}.pdf`, bytes: pdf() }]),
    ),
  )
  expect(sent.map(({ status }) => status)).toEqual(sent.map(() => 202))
  await world.well.bot.idle()
  expect((await tab.get(`/claims/${claimId}`)).body.files).toHaveLength(before + 10)
})
