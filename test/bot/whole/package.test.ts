import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { checklist } from '../../../rules/checklist'
import type { CoOpClaim } from '../../../rules/claim'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { changeAs, claimNow, preparedClaim } from '../../support/preparedClaim'
import type { Person } from '../../support/teams/person'
import { samplePdf } from '../files/sampleFiles'
import { settleFiles } from './settleFiles'

const consentCard = 'application/vnd.microsoft.teams.card.file.consent'
const infoCard = 'application/vnd.microsoft.teams.card.file.info'
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const agenda = samplePdf('/Agenda 1')

let teams: FakeTeams
let well: Claimwell
let mina: Person
let claim: CoOpClaim
let people = 0

beforeAll(async () => {
  teams = await startFakeTeams()
  well = await startClaimwell(teams, { at: Date.UTC(2027, 0, 15, 3) })
})
beforeEach(async () => {
  people += 1
  mina = teams.person({ name: `Mina ${people}` })
  claim = await preparedClaim(well, mina)
  await mina.say('status')
  const item = checklist(claim.body, well.bot.claims.policyOf(claim)).find(({ id }) => id === 'agenda')!
  await mina.say(`item ${item.number}`)
  await mina.sendFiles([{ name: 'agenda.pdf', bytes: agenda }])
  await settleFiles(well)
})
afterAll(async () => {
  await well.stop()
  await teams.stop()
  removeClaimwellData()
})

const said = () => mina.messages.map(({ activity }) => activity.text ?? '').join('\n')
const offers = () => mina.messages.filter(({ activity }) => activity.attachments?.[0]?.contentType === consentCard)
const hashOf = (offer: (typeof mina.messages)[number]): string =>
  offer.activity.attachments?.[0]?.content.acceptContext.sha256
const uploaded = () => [...teams.record.uploads.values()].filter(({ complete }) => complete).at(-1)!.bytes

/** Asks for the package, over what is still missing, and waits until it is offered. */
async function make(words = 'package anyway: the rest is on paper') {
  await mina.say(words)
  await well.bot.idle()
  return offers().at(-1)!
}

test('findings that stop a reviewer ask for a reason first, and the reason goes into the package', async () => {
  await mina.say('package')
  await well.bot.idle()
  expect(offers()).toEqual([])
  expect(said()).toContain('say why the package should be made anyway')
  const offer = await make()
  await mina.consent('accept', offer)
  await well.bot.idle()
  expect((await claimNow(well, mina, claim.id)).body.overrides).toMatchObject([{ reason: 'the rest is on paper' }])
  expect(Buffer.from(unzipSync(uploaded())['claim.json']!).toString()).toContain('the rest is on paper')
})

test('the package holds the originals, an index, the claim, its history, and hashes that fit', async () => {
  const offer = await make()
  expect(offer.activity.attachments?.[0]?.name).toMatch(/^Seminar.*\.zip$/)
  const named = hashOf(offer)
  expect((await mina.consent('accept', offer)).status).toBe(200)
  await well.bot.idle()
  const zip = uploaded()
  expect(sha256(zip)).toBe(named)
  const entries = unzipSync(zip)
  const names = Object.keys(entries)
  expect(names).toEqual(expect.arrayContaining(['index.pdf', 'claim.json', 'history.csv', 'manifest.sha256']))
  const original = names.find((name) => /^01-.*\.pdf$/.test(name))!
  expect(Buffer.from(entries[original]!)).toEqual(agenda)
  expect(Buffer.from(entries['index.pdf']!).subarray(0, 5).toString()).toBe('%PDF-')
  expect(Buffer.from(entries['history.csv']!).toString()).toContain('place')
  const lines = Buffer.from(entries['manifest.sha256']!).toString().trim().split('\n')
  expect(lines).toHaveLength(names.length - 1)
  for (const line of lines) {
    const [hash, name = ''] = line.split('  ')
    expect([name, sha256(entries[name]!)]).toEqual([name, hash])
  }
  const consented = mina.messages.find(({ id }) => id === offer.id)!
  expect(consented.activity.attachments?.[0]?.contentType).toBe(infoCard)
  expect(said()).toContain('is in your OneDrive')
})

test('the same claim makes the same bytes', async () => {
  const first = await make()
  const second = await make('package')
  expect(second.id).not.toBe(first.id)
  expect(hashOf(second)).toBe(hashOf(first))
})

test('declined is fine', async () => {
  const offer = await make()
  await mina.consent('decline', offer)
  await well.bot.idle()
  expect(said()).toContain('I keep the package here')
  expect((await claimNow(well, mina, claim.id)).status).toBe('ready')
})

test('pressed after the claim has changed, the package is made anew and that one is offered', async () => {
  const offer = await make()
  await changeAs(well, mina, claim.id, { do: 'write', itemId: 'agenda', note: 'the final one' })
  const before = teams.record.uploads.size
  await mina.consent('accept', offer)
  await well.bot.idle()
  expect([...teams.record.uploads.values()].slice(before).map(({ bytes }) => bytes.length)).toEqual([0])
  expect(said()).toContain('has changed since that package was made')
  const current = offers().at(-1)!
  const named = hashOf(current)
  expect(named).not.toBe(hashOf(offer))
  await mina.consent('accept', current)
  await well.bot.idle()
  expect(sha256(uploaded())).toBe(named)
})

test('an upload that OneDrive refuses is said, and the same card can be pressed again', async () => {
  const offer = await make()
  await mina.consent('accept', offer, 503)
  await well.bot.idle()
  expect(said()).toContain('The upload to your OneDrive did not work')
  await mina.consent('accept', offer)
  await well.bot.idle()
  expect(said()).toContain('is in your OneDrive')
})

test('an answer that Teams delivers again has its effect once', async () => {
  const offer = await make()
  const turn = await mina.consent('accept', offer)
  await Promise.all([1, 2, 3, 4].map(() => mina.redeliver(turn.activity)))
  await well.bot.idle()
  await mina.redeliver(turn.activity)
  await well.bot.idle()
  expect(said().match(/is in your OneDrive/g)).toHaveLength(1)
})

test('once submitted, files are kept for 24 months and nothing can be added', async () => {
  await make()
  await mina.say('submitted 4711 on 14 January 2027')
  await well.bot.idle()
  const after = await claimNow(well, mina, claim.id)
  expect(after).toMatchObject({ status: 'handed-over', body: { claimNumber: '4711' } })
  const [{ fileId } = { fileId: '' }] = after.body.evidence.agenda!.files
  const file = await well.bot.store.reader.files.find(mina.tenantId, fileId)
  expect(file?.retainUntil).toBe('2028-10-05')
  await mina.say('item 1')
  await mina.sendFiles([{ name: 'late.pdf', bytes: samplePdf('/Late 1') }])
  await settleFiles(well)
  expect((await claimNow(well, mina, claim.id)).body.evidence).toEqual(after.body.evidence)
})

test('what lies in the store stays while a claim or a file needs it, and nothing else', async () => {
  const offer = await make()
  const old = hashOf(offer)
  await changeAs(well, mina, claim.id, { do: 'write', itemId: 'agenda', note: 'changed' })
  const current = hashOf(await make('package'))
  const later = Date.now() + 1000
  await well.bot.blobs.sweep(later, (hash) => well.bot.store.reader.files.isReferenced(hash))
  expect(await Promise.all([old, current, sha256(agenda)].map((hash) => well.bot.blobs.has(hash)))).toEqual([
    false,
    true,
    true,
  ])
})
