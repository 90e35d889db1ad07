import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import pino from 'pino'
import { PackageDelivery, type PackageDeliveryNeeds } from '../../../bot/package/packageDelivery'
import { tempBlobs } from '../files/tempBlobs'
import { sampleFile, sampleRequest, sampleSource } from './sampleRequest'
import { unzipped } from './unzipped'

let temp: Awaited<ReturnType<typeof tempBlobs>>
let drive: Server
let put: Buffer[]
let logged: string[]
let delivery: PackageDelivery

beforeEach(async () => {
  temp = await tempBlobs()
  put = []
  logged = []
  drive = createServer(async (request, response) => {
    put.push(await buffer(request))
    response.writeHead(201)
    response.end('{}')
  })
  await new Promise<void>((resolve) => drive.listen(0, '127.0.0.1', resolve))
  const log = pino({}, { write: (line: string) => void logged.push(line) })
  // The request's own packages need neither claims nor the store: the caller has loaded what they are made of.
  const needs = { blobs: temp.blobs, log, now: () => 0, allowUploadHost: (url: string) => url.includes('127.0.0.1') }
  delivery = new PackageDelivery(needs as unknown as PackageDeliveryNeeds)
})
afterEach(async () => {
  const closed = new Promise((resolve) => drive.close(resolve))
  drive.closeAllConnections()
  await closed
  await temp.drop()
})

const items = [{ words: 'The agenda', answers: [{ fileId: 'agenda' }] }]

const infoOf = (host = '127.0.0.1') => ({
  contentUrl: 'https://contoso.example/x.zip',
  name: 'x.zip',
  uploadUrl: `http://${host}:${(drive.address() as AddressInfo).port}/upload`,
  uniqueId: '1',
  fileType: 'zip',
})

async function made() {
  const source = await sampleSource(temp.blobs, sampleRequest(items), {
    files: [await sampleFile(temp.blobs, 'agenda')],
  })
  const built = await delivery.makeAnswers(source, 'en')
  if (!built) throw new Error('not made')
  return built
}

test('a review is answered with the new files, a request for originals with all of them', async () => {
  const files = [await sampleFile(temp.blobs, 'agenda')]
  const answered = await sampleSource(temp.blobs, sampleRequest(items), { files })
  const originals = await sampleSource(temp.blobs, sampleRequest(items, { kind: 'originals' }), { files })
  const namesOf = async (source: typeof answered) => {
    const { sha256 = '', name } = (await delivery.makeAnswers(source, 'en')) ?? {}
    return [name, ...Object.keys(await unzipped(temp.blobs, sha256)).filter((file) => /^\d|pdf$/.test(file))]
  }
  expect(await namesOf(answered)).toEqual([
    'Copilot-Seminar-서울-CL-2027-0042-answers-2027-03-01.zip',
    '01-item-1-agenda.pdf',
    'answers.pdf',
  ])
  expect(await namesOf(originals)).toEqual([
    'Copilot-Seminar-서울-CL-2027-0042-originals-2027-03-01.zip',
    '01-third-party-invoice-Rechnung 118.pdf',
    '02-event-photos-무대.jpg',
    '03-answer-agenda.pdf',
    'index.pdf',
  ])
})

test('a package that cannot be made is told as not made, and logged with its request', async () => {
  expect(await delivery.makeAnswers(await sampleSource(temp.blobs, sampleRequest(items)), 'en')).toBeUndefined()
  expect(JSON.parse(logged[0] ?? '{}')).toMatchObject({ requestId: 'request-1', msg: 'package of a request failed' })
})

test('the package that may be had now is put where the person allowed it, byte for byte', async () => {
  const built = await made()
  const asked = { claimId: 'claim-1', sha256: built.sha256 }
  const { current, uploaded, shown } = await delivery.uploadMade(built, asked, infoOf())
  expect([current, uploaded, shown !== undefined]).toEqual([true, true, true])
  expect(Buffer.concat(put)).toEqual(await buffer(temp.blobs.open(built.sha256)))
})

test.each<[string, (sha256: string) => Parameters<PackageDelivery['uploadMade']>, boolean]>([
  [
    'made anew since',
    (sha256) => [{ sha256: 'other', size: 1, name: 'x.zip' }, { claimId: 'c', sha256 }, infoOf()],
    false,
  ],
  ['there no more', (sha256) => [undefined, { claimId: 'c', sha256 }, infoOf()], false],
  ['declined', (sha256) => [{ sha256, size: 1, name: 'x.zip' }, { claimId: 'c', sha256 }, undefined], true],
  [
    'to a host of nobody',
    (sha256) => [{ sha256, size: 1, name: 'x' }, { claimId: 'c', sha256 }, infoOf('localhost')],
    true,
  ],
])('nothing is uploaded of a package that was %s', async (_, argumentsOf, current) => {
  const { sha256 } = await made()
  expect(await delivery.uploadMade(...argumentsOf(sha256))).toEqual({ current, uploaded: false })
  expect(put).toEqual([])
})
