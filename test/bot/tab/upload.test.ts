import type { ClaimView } from '../../../cards/tab/claimView'
import { preparedClaim } from '../../support/preparedClaim'
import { startTab, type TabCaller, type TabWorld } from '../../support/tabCaller'
import { findButton } from '../../support/teams/cardParts'
import type { Person } from '../../support/teams/person'
import { samplePdf } from '../../tools/samples/samplePdf'

let world: TabWorld
let mina: Person
let tab: TabCaller
let claimId: string
let invoiceItem: string

beforeEach(async () => {
  world = await startTab({ at: Date.UTC(2027, 0, 15, 3) })
  mina = world.teams.person({ name: 'Mina Kim' })
  claimId = (await preparedClaim(world.well, mina)).id
  tab = world.as(mina)
  invoiceItem = (await view()).upload!.targets.find(({ title }) => title.includes('Third-party invoice'))!.value
})
afterEach(() => world.stop())

const invoice = (title = 'Invoice 118') => samplePdf({ title, paragraphs: ['Venue: KRW 5,500,000'], footer: 'Hanbit' })
const view = async (): Promise<ClaimView> => (await tab.get(`/claims/${claimId}`)).body
const upload = (name: string, bytes: Uint8Array, item = '') =>
  tab.upload(`/claims/${claimId}/files?item=${item}`, [{ name, bytes }])

/** Past the moment until which further files of a heap are waited for. */
async function later() {
  const { clock } = world.well.bot
  clock.set(clock.now() + 4000)
  world.well.bot.poke()
  await world.well.bot.idle()
}

test('a file sent for an item is on it at once, and can be saved as it was', async () => {
  const bytes = await invoice()
  const sent = await upload('Invoice 118.pdf', bytes, invoiceItem)
  expect(sent.status).toBe(202)
  expect(sent.body).toMatchObject({
    kept: 1,
    said: [expect.stringMatching(/Kept Invoice 118\.pdf for Third-party invoice/)],
  })
  const [file] = (await view()).files
  expect(file).toMatchObject({ name: 'Invoice 118.pdf', serves: 'For Third-party invoice' })
  const saved = await tab.get(file!.path)
  expect(saved.bytes.equals(bytes)).toBe(true)
  expect(saved.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Invoice%20118.pdf")
  expect(saved.headers.get('x-content-type-options')).toBe('nosniff')
  expect(saved.headers.get('content-type')).toBe('application/pdf')
  await later()
  expect((await view()).files).toHaveLength(1)
  expect(mina.messages.some(({ activity }) => JSON.stringify(activity).includes('Invoice 118'))).toBe(false)
})

test('a file sent for nothing gets a place proposed on the page, also after it was loaded anew, until it has one', async () => {
  const sent = await upload('invoice.pdf', await invoice())
  expect(sent.body).toMatchObject({ kept: 1, cards: [] })
  await later()
  const [heap, ...others] = (await view()).heaps
  expect(others).toEqual([])
  const { data } = findButton(heap!.card as never, { verb: 'evidence.place' })
  const row = JSON.stringify(heap!.card).match(/"in\.place\.([^"]+)"/)?.[1]
  await tab.post('/press', { ...data, [`in.place.${row}`]: invoiceItem })
  const after = await view()
  expect(after.heaps).toEqual([])
  expect(after.files).toMatchObject([{ name: 'invoice.pdf', serves: 'For Third-party invoice' }])
})

test('what was kept when the bot stopped is taken in after the next start', async () => {
  const { blobs, claims } = world.well.bot
  const kept = await blobs.put([await invoice()] as unknown as AsyncIterable<Uint8Array>, { maxBytes: 1e7 })
  if (!kept.ok) throw new Error(kept.reason)
  const who = { tenantId: mina.tenantId, userId: mina.aadObjectId }
  // As far as an upload gets before it is acknowledged; then the power fails.
  const promised = claims.promise(
    { who, timeZone: 'Asia/Seoul', today: '2027-01-15', key: 'k', words: () => ({}) },
    { conversationId: 'tab', serviceUrl: '', activityId: 'upload-1' },
    [{ name: 'invoice.pdf', url: `blob:${kept.value.sha256}`, source: 'upload' }],
    { claimId, itemId: invoiceItem },
  )
  await promised
  await world.restart()
  await later()
  expect((await view()).files).toMatchObject([{ name: 'invoice.pdf', serves: 'For Third-party invoice' }])
})

test('the same bytes sent twice are one file, and that is said', async () => {
  const bytes = await invoice()
  await upload('invoice.pdf', bytes, invoiceItem)
  const again = await upload('invoice copy.pdf', bytes, invoiceItem)
  expect(again.body.said.join(' ')).toMatch(/sent .* before/)
  expect((await view()).files).toHaveLength(1)
})

test.each<[string, string, () => Buffer, RegExp]>([
  [
    'a web page called a PDF',
    'invoice.pdf',
    () => Buffer.from('<!doctype html><html><body>Sign in</body></html>'),
    /not a kind of file/,
  ],
  ['an empty file', 'invoice.pdf', () => Buffer.alloc(0), /is empty/],
  ['a file of more than 25 MB', 'big.pdf', () => Buffer.alloc(25 * 1024 * 1024 + 1, '%PDF-'), /larger than 25 MB/],
])('%s is refused with a sentence, and serves nothing', async (_, name, bytes, sentence) => {
  const sent = await upload(name, bytes(), invoiceItem)
  expect(sent.status).toBe(202)
  expect(sent.body.kept).toBe(0)
  expect(sent.body.said.join(' ')).toMatch(sentence)
  await later()
  const { files, heaps } = await view()
  expect({ files, heaps }).toEqual({ files: [], heaps: [] })
})

test('beside a file that is too big the others are taken', async () => {
  const sent = await tab.upload(`/claims/${claimId}/files?item=${invoiceItem}`, [
    { name: 'big.pdf', bytes: Buffer.alloc(25 * 1024 * 1024 + 1) },
    { name: 'invoice.pdf', bytes: await invoice() },
  ])
  expect(sent.body.kept).toBe(1)
  expect(sent.body.said.join(' ')).toMatch(/big\.pdf is larger.*Kept invoice\.pdf/)
})

test.each<[string, () => Promise<{ status: number; body: { said?: string[] } }>, number]>([
  ['no form', () => tab.post(`/claims/${claimId}/files`, {}), 400],
  ['a form without a file', () => tab.upload(`/claims/${claimId}/files`, []), 400],
  ['an item that the claim has not', async () => upload('a.pdf', await invoice(), 'nonsense'), 400],
  [
    'more files than a message has',
    () =>
      tab.upload(
        `/claims/${claimId}/files`,
        Array.from({ length: 21 }, () => ({ name: 'a.pdf', bytes: Buffer.from('x') })),
      ),
    413,
  ],
])('%s is refused with a sentence', async (_, send, status) => {
  const refused = await send()
  expect(refused.status).toBe(status)
  expect(refused.body.said).toHaveLength(1)
})

test('a file can be saved through its own claim only, by those who see that claim', async () => {
  await upload('invoice.pdf', await invoice(), invoiceItem)
  const [file] = (await view()).files
  const other = await preparedClaim(world.well, mina)
  const elsewhere = await tab.get(`/claims/${other.id}/files/${file!.id}`)
  const absent = await tab.get(`/claims/${other.id}/files/none`)
  expect([elsewhere.status, elsewhere.text]).toEqual([404, absent.text])
  const jun = world.as(world.teams.person({ name: 'Jun Park', aadObjectId: 'c1a1b0a7-0000-4000-8000-00000000beef' }))
  expect((await jun.get(file!.path)).status).toBe(404)
})

test('who never wrote to the bot can work in the tab: start a claim, and be told of it nowhere else', async () => {
  const sent = world.teams.record.sent.length
  const sora = world.as({
    tenantId: mina.tenantId,
    aadObjectId: 'c1a1b0a7-0000-4000-8000-00000000face',
    name: 'Sora Lee',
  })
  const started = await sora.post('/press', { verb: 'claim.new', nonce: 'n' })
  const question = started.body.inPlace ?? started.body.cards[0]
  const { body, status } = await sora.get(`/claims/${question.of}`)
  expect(status).toBe(200)
  expect(body).toMatchObject({ isDraft: true, people: ['Owner: Sora Lee'] })
  await world.well.bot.idle()
  expect(world.teams.record.sent).toHaveLength(sent)
})

test('the package is made while one waits, saved in the tab, and out of date once the claim changes', async () => {
  await upload('invoice.pdf', await invoice(), invoiceItem)
  const { makePackage } = await view()
  // What is missing needs a reason first.
  const verdict = await tab.post('/press', makePackage!.data)
  const made = await tab.post('/press', {
    ...findButton(verdict.body.cards.at(-1).card, { verb: 'claim.package' }).data,
    'in.reason': 'The rest follows',
  })
  expect(made.body.said.join(' ')).toMatch(/ready to save/)
  expect(made.body.said.join(' ')).not.toMatch(/OneDrive/)
  const [zip] = made.body.downloads
  const saved = await tab.get(zip.path)
  expect(saved.status).toBe(200)
  expect(saved.headers.get('content-type')).toBe('application/zip')
  expect(saved.bytes.subarray(0, 2).toString()).toBe('PK')
  expect((await view()).packages).toMatchObject([{ state: 'current', path: zip.path }])
  await upload('another.pdf', await invoice('Invoice 119'), invoiceItem)
  expect((await view()).packages).toMatchObject([{ state: 'outdated' }])
  await world.well.bot.idle()
  expect(JSON.stringify(mina.messages.map(({ activity }) => activity))).not.toMatch(/file\.consent/)
})
