import { buildPackage } from '../../../bot/package/buildPackage'
import { originalsPackageInputOf } from '../../../bot/package/originalsPackageInputOf'
import type { RequestSource } from '../../../bot/package/requestSource'
import { textFor } from '../../../cards/text/textFor'
import type { DocumentationRequest } from '../../../rules/requests/documentationRequest'
import { streamOf } from '../files/streamOf'
import { tempBlobs } from '../files/tempBlobs'
import { checkManifest } from './checkManifest'
import { sampleClaim, sampleFile, sampleRequest, sampleSource } from './sampleRequest'
import { unzipped } from './unzipped'

let temp: Awaited<ReturnType<typeof tempBlobs>>

beforeEach(async () => {
  temp = await tempBlobs()
})
afterEach(() => temp.drop())

const text = textFor('en')
const asked = sampleRequest([], { kind: 'originals', text: 'Please send the originals.' }, { id: 'spot-check' })

const review = (id: string, fileId: string, more: Partial<DocumentationRequest['body']> = {}, state = 'answered') =>
  sampleRequest([{ words: 'a' }, { words: 'b', answers: [{ fileId }] }], more, {
    id,
    state: state as DocumentationRequest['state'],
  })

async function sourceOf(more: Partial<RequestSource> = {}): Promise<RequestSource> {
  return sampleSource(temp.blobs, asked, more)
}

const rowsOf = (source: RequestSource) => originalsPackageInputOf(text, source).sheet.parts[1]?.table.rows ?? []

test('the originals are one package: numbered as in the claim, with an index and hashes', async () => {
  const input = originalsPackageInputOf(text, await sourceOf())
  const entries = await unzipped(temp.blobs, (await buildPackage(input, temp.blobs)).sha256)
  expect(input.name).toBe('Copilot-Seminar-서울-CL-2027-0042-originals-2027-03-01.zip')
  expect(Object.keys(entries)).toEqual([
    '01-third-party-invoice-Rechnung 118.pdf',
    '02-event-photos-무대.jpg',
    'history.csv',
    'index.pdf',
    'manifest.sha256',
    'request.json',
  ])
  expect(entries['02-event-photos-무대.jpg']?.toString()).toBe('bytes of photo')
  expect(checkManifest(entries)).toMatchObject({ wrong: [], unlisted: [] })
})

test('the index says until when they are kept, what the history ends with, and each whole hash', async () => {
  const source = await sourceOf()
  const { sheet } = originalsPackageInputOf(text, source)
  expect(sheet.parts[0]?.table.rows.slice(-4)).toEqual([
    ['Asked', 'Please send the originals.'],
    ['Originals', '2 files, 30 bytes'],
    ['Kept until', '2028-10-05, 24 months after the last day of the activity (2026-10-05)'],
    ['Latest history hash', 'hash-3'],
  ])
  const [invoice, photo] = rowsOf(source)
  expect(invoice?.slice(0, 4)).toEqual([
    '1',
    '01-third-party-invoice-Rechnung 118.pdf',
    'Third-party invoice',
    '16 bytes',
  ])
  expect(photo?.[2]).toBe('Event photos\nthe stage')
  expect(invoice?.[4]?.split('\n').map((line) => line.length)).toEqual([16, 16, 16, 16])
  expect(invoice?.[4]?.replaceAll('\n', '')).toBe(source.files[0]?.sha256)
})

test('what was sent to earlier reviewers follows, oldest request first, each content once', async () => {
  const twin = await sampleFile(temp.blobs, 'twin', { name: 'twin.pdf' }, streamOf('bytes of invoice'))
  const files = [await sampleFile(temp.blobs, 'late'), await sampleFile(temp.blobs, 'early'), twin]
  const requests = [
    review('b', 'late', { receivedOn: '2027-03-20', recordedAt: 2 }),
    review('a', 'early', { receivedOn: '2027-02-20', recordedAt: 1 }),
    review('c', 'twin', { receivedOn: '2027-03-30', recordedAt: 3 }),
    asked,
  ]
  const rows = rowsOf(await sourceOf({ files, requests }))
  expect(rows.map((row) => row.slice(1, 3))).toEqual([
    [
      '01-third-party-invoice-Rechnung 118.pdf',
      'Third-party invoice\nAnswer to item 2 of the request received on 2027-03-30',
    ],
    ['02-event-photos-무대.jpg', 'Event photos\nthe stage'],
    ['03-answer-early.pdf', 'Answer to item 2 of the request received on 2027-02-20'],
    ['04-answer-late.pdf', 'Answer to item 2 of the request received on 2027-03-20'],
  ])
})

test('one file for several items is told in one sentence', async () => {
  const answers = [{ fileId: 'one' }]
  const request = sampleRequest([
    { words: 'a', answers },
    { words: 'b', answers },
    { words: 'c', answers },
  ])
  const rows = rowsOf(await sourceOf({ files: [await sampleFile(temp.blobs, 'one')], requests: [request] }))
  expect(rows[2]?.[2]).toBe('Answer to items 1, 2, and 3 of the request received on 2027-03-01')
})

test('a request that was withdrawn sent nothing', async () => {
  const files = [await sampleFile(temp.blobs, 'unsent')]
  expect(rowsOf(await sourceOf({ files, requests: [review('w', 'unsent', {}, 'withdrawn')] }))).toHaveLength(2)
})

test('a file sent to this very request, or removed from the claim since, is among them', async () => {
  const files = [await sampleFile(temp.blobs, 'gone')]
  const items = [{ words: 'a', answers: [{ fileId: 'gone', kept: true as const }] }]
  const source = await sampleSource(temp.blobs, sampleRequest(items, { kind: 'originals' }), { files, requests: [] })
  expect(rowsOf(source).map((row) => row[1])).toContain('03-answer-gone.pdf')
})

test('the claim without dates, or without a history, leaves out what nobody knows', async () => {
  const body = sampleClaim().body
  const { dates: _none, ...answers } = body.answers
  const source = await sourceOf({ claim: { ...sampleClaim(), body: { ...body, answers } }, history: [] })
  const labels = originalsPackageInputOf(text, source).sheet.parts[0]?.table.rows.map(([label]) => label)
  expect(labels).toEqual([
    'Claim number',
    'PartnerID',
    'Reviewer’s reference',
    'Received on',
    'Due on',
    'Asked',
    'Originals',
  ])
})

test('an original that is missing stops the package: it never is short of one without a word', async () => {
  const source = await sourceOf()
  expect(() => originalsPackageInputOf(text, { ...source, files: source.files.slice(1) })).toThrow(
    'no file of the claim: invoice',
  )
  const requests = [review('r', 'nowhere')]
  expect(() => originalsPackageInputOf(text, { ...source, requests })).toThrow('no file of an answer: nowhere')
  const files = source.files.map((file) => ({ ...file, sha256: 'b'.repeat(64) }))
  await expect(buildPackage(originalsPackageInputOf(text, { ...source, files }), temp.blobs)).rejects.toThrow('ENOENT')
})
