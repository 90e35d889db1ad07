import { createHash } from 'node:crypto'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { claimNow, itemNumber, preparedClaim, preparedClaims } from '../../support/preparedClaim'
import { cardOf } from '../../support/teams/cardOf'
import { cardText } from '../../support/teams/cardText'
import type { Person } from '../../support/teams/person'
import { samplePdf, samplePng } from '../files/sampleFiles'
import { intakesOf } from './intakesOf'
import { settleFiles } from './settleFiles'

const at = Date.UTC(2027, 0, 15, 3)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

let teams: FakeTeams
let well: Claimwell
let mina: Person
let people = 0

beforeAll(async () => {
  teams = await startFakeTeams()
  well = await startClaimwell(teams, { at })
})
beforeEach(() => {
  people += 1
  mina = teams.person({ name: `Mina ${people}` })
})
afterAll(async () => {
  await well.stop()
  await teams.stop()
  removeClaimwellData()
})

const said = (person = mina) => person.messages.map(({ activity }) => activity.text ?? '').join('\n')
const files = (claim: { body: { evidence: Record<string, { files: { fileId: string }[] }> } }, item: string) =>
  claim.body.evidence[item]?.files.map(({ fileId }) => fileId) ?? []
const heapCards = (person = mina) =>
  person.messages.filter(({ activity }) => JSON.stringify(activity).includes('"in.place.'))

/** Opens an item by typing it, then sends files for it. */
async function openItem(claimId: string, item: string): Promise<void> {
  await mina.say(`item ${await itemNumber(well, mina, claimId, item)}`)
}

describe('a file for an opened item', () => {
  it('is received within the turn, kept byte for byte, placed, and the checklist follows in place', async () => {
    const claim = await preparedClaim(well, mina)
    await mina.say('status')
    const checklist = mina.lastCard()
    await openItem(claim.id, 'agenda')
    const pdf = samplePdf('/Agenda true')
    const turn = await mina.sendFiles([{ name: 'agenda.pdf', bytes: pdf }])
    expect(turn.replies.map(({ activity }) => activity.text)).toEqual([expect.stringContaining('Received agenda.pdf')])
    await settleFiles(well)

    const now = await claimNow(well, mina, claim.id)
    const [fileId = ''] = files(now, 'agenda')
    const kept = await well.bot.store.reader.files.find(mina.tenantId, fileId)
    expect(kept).toMatchObject({ sha256: sha256(pdf), size: pdf.length, name: 'agenda.pdf', type: 'pdf' })
    expect(await well.bot.blobs.read(sha256(pdf), 0, pdf.length + 1)).toEqual(pdf)
    expect(said()).toContain('Kept agenda.pdf for')
    const followed = mina.messages.find(({ id }) => id === checklist.id)!
    expect(cardText(cardOf(followed))).toContain('agenda.pdf')
    expect(mina.messages.filter(({ activity }) => JSON.stringify(activity).includes('agenda.pdf')).length).toBeLessThan(
      4,
    )
  })

  it('shows the checklist anew once it has scrolled away, and leaves a pointer where it was', async () => {
    const claim = await preparedClaim(well, mina)
    await mina.say('status')
    const old = mina.lastCard()
    const before = cardText(cardOf(old))
    for (let n = 0; n < 3; n++) await mina.say('what do I need for a seminar')
    await openItem(claim.id, 'agenda')
    await mina.sendFiles([{ name: 'agenda.pdf', bytes: samplePdf() }])
    await settleFiles(well)
    const anew = mina.lastCard()
    expect(anew.id).not.toBe(old.id)
    expect(cardText(cardOf(anew))).toContain('agenda.pdf')
    const pointer = cardText(cardOf(mina.messages.find(({ id }) => id === old.id)!))
    expect(pointer.length).toBeLessThan(before.length / 2)
  })
})

describe('files without a word of what they are for', () => {
  it('several at once and a burst of messages become one card, whose places can be corrected', async () => {
    const claim = await preparedClaim(well, mina)
    await mina.say('status')
    const [agenda, invoice, photo] = [samplePdf('/A 1'), samplePdf('/B 2'), samplePng]
    await mina.sendFiles([
      { name: 'agenda.pdf', bytes: agenda },
      { name: 'invoice-118.pdf', bytes: invoice },
    ])
    await mina.sendFiles([{ name: 'photo.png', bytes: photo }])
    await settleFiles(well)
    expect(heapCards()).toHaveLength(1)
    const rows = intakesOf(well.directory).filter(({ person_id }) => person_id === mina.aadObjectId)
    const [first, second, third] = rows.map(({ id }) => `in.place.${id}`)
    await mina.press(
      heapCards()[0],
      { verb: 'evidence.place' },
      { [first!]: 'agenda', [second!]: 'keep', [third!]: 'event-photos' },
    )
    await well.bot.idle()
    const now = await claimNow(well, mina, claim.id)
    expect(['agenda', 'third-party-invoice', 'event-photos'].map((item) => files(now, item).length)).toEqual([1, 0, 1])
  })

  it('one file serves several items, and the linked claim when asked', async () => {
    const [claim, linked] = await preparedClaims(well, mina, 'searchAds')
    await mina.say('my claims')
    await mina.sendFiles([{ name: 'invoice.pdf', bytes: samplePdf('/Ads 1') }])
    await settleFiles(well)
    if (heapCards().length === 0) {
      await mina.press(mina.lastCard(), { verb: 'evidence.place' }, { 'in.claim': claim!.id })
    }
    const [row] = intakesOf(well.directory).filter(({ person_id }) => person_id === mina.aadObjectId)
    const card = heapCards().at(-1)
    await mina.press(
      card,
      { verb: 'evidence.place' },
      { [`in.place.${row!.id}`]: 'third-party-invoice', 'in.sibling': 'yes' },
    )
    await well.bot.idle()
    const now = await claimNow(well, mina, claim!.id)
    const [fileId = ''] = files(now, 'third-party-invoice')
    expect(files(await claimNow(well, mina, linked!.id), 'third-party-invoice')).toEqual([fileId])
  })

  it('before there is a claim they are kept, and get their places once there is one', async () => {
    await mina.say('hello')
    await mina.sendFiles([{ name: 'agenda.pdf', bytes: samplePdf('/Early 1') }])
    await settleFiles(well)
    expect(said()).toContain('There is no claim in preparation yet')
    const claim = await preparedClaim(well, mina)
    await mina.say(`item ${await itemNumber(well, mina, claim.id, 'agenda')}`)
    await mina.say('status')
    await mina.say('place as shown')
    await well.bot.idle()
    expect(files(await claimNow(well, mina, claim.id), 'agenda')).toHaveLength(1)
  })

  it('the same bytes again are recognised, also twice in one message', async () => {
    await preparedClaim(well, mina)
    const bytes = samplePdf('/Twice 1')
    await mina.sendFiles([
      { name: 'one.pdf', bytes },
      { name: 'two.pdf', bytes },
    ])
    await settleFiles(well)
    await mina.sendFiles([{ name: 'three.pdf', bytes }])
    await settleFiles(well)
    const rows = intakesOf(well.directory).filter(({ person_id }) => person_id === mina.aadObjectId)
    expect(rows.map(({ again }) => Number(again)).sort()).toEqual([0, 1, 1])
    expect(new Set(rows.map(({ file_id }) => file_id)).size).toBe(1)
    expect(said()).toContain('before')
  })

  it('a message delivered five times at once and once more promises its files once', async () => {
    await preparedClaim(well, mina)
    const bytes = samplePdf('/Five 1')
    const turn = await mina.sendFiles([{ name: 'agenda.pdf', bytes }], '', { copies: 5 })
    await mina.redeliver(turn.activity)
    await settleFiles(well)
    await mina.redeliver(turn.activity)
    await settleFiles(well)
    expect(turn.statuses).toEqual([200, 200, 200, 200, 200])
    expect(intakesOf(well.directory).filter(({ person_id }) => person_id === mina.aadObjectId)).toHaveLength(1)
    expect(said().match(/Received agenda\.pdf/g)).toHaveLength(1)
    expect(heapCards()).toHaveLength(1)
  })

  it('a pasted picture is fetched from the connector, and no storage host ever sees a bearer', async () => {
    const claim = await preparedClaim(well, mina)
    await openItem(claim.id, 'event-photos')
    await mina.pasteImage(Buffer.concat([samplePng]))
    await settleFiles(well)
    expect(files(await claimNow(well, mina, claim.id), 'event-photos')).toHaveLength(1)
    expect([...teams.files.files.values()].map(({ authorization }) => authorization)).toEqual(
      expect.not.arrayContaining([expect.any(String)]),
    )
  })
})

const big = Buffer.concat([samplePdf(), Buffer.alloc(25 * 1024 * 1024)])
const refusals = [
  ['of a wrong type', { name: 'tool.exe', bytes: Buffer.from('MZ\u0000\u0001 not a document') }, /not a kind of file/],
  ['that is empty', { name: 'empty.pdf', bytes: Buffer.alloc(0) }, /empty\.pdf is empty/],
  ['that is too big', { name: 'big.pdf', bytes: big }, /larger than 25/],
  ['whose link has expired', { name: 'old.pdf', bytes: samplePdf(), fault: { status: 404 } }, /old\.pdf has expired/],
  ['of which a part is missing', { name: 'half.pdf', bytes: samplePdf(), fault: 'truncated' }, /part of half\.pdf/],
  ['behind a sign-in page', { name: 'page.pdf', bytes: samplePdf(), fault: 'signIn' }, /sign-in page/],
  [
    'redirected elsewhere',
    { name: 'away.pdf', bytes: samplePdf(), fault: { redirect: 'https://evil.example/x' } },
    /did not fetch away\.pdf/,
  ],
] as const

describe('a file is refused with a sentence', () => {
  it.each(refusals)('%s', async (_, file, sentence) => {
    await preparedClaim(well, mina)
    await mina.sendFiles([file])
    await settleFiles(well)
    expect(said()).toMatch(sentence)
    const [row] = intakesOf(well.directory).filter(({ person_id }) => person_id === mina.aadObjectId)
    expect(row).toMatchObject({ state: 'refused', url: null, file_id: null })
  })

  it('from a host that is none of Microsoft’s, without asking it', async () => {
    await preparedClaim(well, mina)
    const content = { downloadUrl: 'https://contoso.sharepoint.com.evil.example/x', uniqueId: 'u', fileType: 'pdf' }
    const contentType = 'application/vnd.microsoft.teams.file.download.info'
    await mina.send({ type: 'message', attachments: [{ contentType, name: 'x.pdf', content }] })
    await settleFiles(well)
    expect(said()).toMatch(/did not fetch x\.pdf/)
  })

  it('in a group chat, where Teams gives no bytes', async () => {
    const group = teams.person({ name: 'Mina in a group', conversationType: 'groupChat' })
    const turn = await group.sendFiles([{ name: 'x.pdf', bytes: samplePdf() }])
    expect(turn.replies.map(({ activity }) => activity.text).join()).toMatch(/personal chat/)
    expect(intakesOf(well.directory).filter(({ person_id }) => person_id === group.aadObjectId)).toEqual([])
  })
})

test('no address of a file is left in the database, nor a word of a file in the log', () => {
  expect(intakesOf(well.directory).filter(({ url }) => url !== null)).toEqual([])
  expect(JSON.stringify(well.logs)).not.toMatch(/tempauth|\.pdf|Mina/)
})
