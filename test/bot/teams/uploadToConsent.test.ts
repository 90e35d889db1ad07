import { createHash } from 'node:crypto'
import { fileHostAllowed } from '../../../bot/teams/fileHostAllowed'
import { uploadToConsent } from '../../../bot/teams/uploadToConsent'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'

let teams: FakeTeams
const step = 320 * 1024
const allowHost = (url: string) => fileHostAllowed(url, ['127.0.0.1'])
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

beforeAll(async () => {
  teams = await startFakeTeams()
})
afterAll(() => teams.stop())

async function* inParts(bytes: Uint8Array, part: number) {
  for (let at = 0; at < bytes.length; at += part) yield bytes.subarray(at, at + part)
}

describe("a file put into a person's OneDrive", () => {
  it.each([
    ['one byte', 1, 1],
    ['exactly one chunk', step, 1],
    ['two whole chunks', 2 * step, 2],
    ['one byte more than two chunks', 2 * step + 1, 3],
  ])('arrives whole, in chunks OneDrive takes: %s', async (_name, size, chunks) => {
    const bytes = Buffer.alloc(size, 'claim')
    const path = teams.files.openUpload()
    const source = inParts(bytes, 100_000)
    const done = await uploadToConsent({ uploadUrl: teams.url + path }, source, size, { allowHost, chunkBytes: step })
    const upload = teams.record.uploads.get(path)!
    expect(done).toEqual({ ok: true, value: { size } })
    expect([upload.complete, upload.ranges.length, hash(upload.bytes)]).toEqual([true, chunks, hash(bytes)])
  })

  it.each([
    ['shorter', 99],
    ['longer', 101],
  ])('is not finished when it is %s than said', async (_name, real) => {
    const path = teams.files.openUpload()
    const source = inParts(Buffer.alloc(real), 10)
    const done = await uploadToConsent({ uploadUrl: teams.url + path }, source, 100, { allowHost })
    expect(done).toEqual({ ok: false, reason: 'sizeMismatch' })
    expect(teams.record.uploads.get(path)!.complete).toBe(false)
  })

  it.each([
    'https://evil.example/upload',
    'https://a.b.sharepoint.com/upload',
    'https://sharepoint.com/upload',
    'https://contoso.sharepoint.com.evil.example/upload',
    'https://contoso.sharepoint.com@evil.example/upload',
    'https://contoso.sharepoint.com:8443/upload',
    'http://contoso.sharepoint.com/upload',
    'https://contoso.sharepoint.com./upload',
    'http://127.1:9/upload',
    'nonsense',
  ])('goes nowhere but to SharePoint: %s', async (uploadUrl) => {
    const done = await uploadToConsent({ uploadUrl }, inParts(Buffer.alloc(1), 1), 1, {
      allowHost: (url) => fileHostAllowed(url, []),
    })
    expect(done).toEqual({ ok: false, reason: 'hostRefused' })
  })

  it('may go to the SharePoint of an organisation', () => {
    expect(fileHostAllowed('https://contoso-my.sharepoint.com/personal/x', [])).toBe(true)
  })

  it('is refused when the session has ended', async () => {
    const uploadUrl = teams.url + teams.files.openUpload(404)
    const done = await uploadToConsent({ uploadUrl }, inParts(Buffer.alloc(1), 1), 1, { allowHost })
    expect(done).toEqual({ ok: false, reason: 'uploadRefused', params: { status: 404 } })
  })

  it('is reported when nobody answers', async () => {
    const done = await uploadToConsent({ uploadUrl: 'http://127.0.0.1:1/x' }, inParts(Buffer.alloc(1), 1), 1, {
      allowHost,
    })
    expect(done).toEqual({ ok: false, reason: 'unreachable' })
  })
})
