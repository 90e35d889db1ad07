import { json } from 'node:stream/consumers'
import { answerPackageInputOf } from '../../../bot/package/answerPackageInputOf'
import { buildPackage } from '../../../bot/package/buildPackage'
import type { RequestSource } from '../../../bot/package/requestSource'
import { uncoveredCharacters } from '../../../bot/package/uncoveredCharacters'
import { textFor } from '../../../cards/text/textFor'
import { hostile, hostileName } from '../../cards/hostile'
import { freshProcess } from '../files/freshProcess'
import { streamOf } from '../files/streamOf'
import { tempBlobs } from '../files/tempBlobs'
import { checkManifest } from './checkManifest'
import { sampleClaim, sampleFile, sampleRequest, sampleSource, type Told } from './sampleRequest'
import { unzipped } from './unzipped'

let temp: Awaited<ReturnType<typeof tempBlobs>>

beforeEach(async () => {
  temp = await tempBlobs()
})
afterEach(() => temp.drop())

const text = textFor('en')
const file = (id: string, name = `${id}.pdf`) => sampleFile(temp.blobs, id, { name })

async function sourceOf(items: readonly Told[], more: Partial<RequestSource> = {}): Promise<RequestSource> {
  return sampleSource(temp.blobs, sampleRequest(items), more)
}

/** Each item of the sheet as `label: value` lines. */
async function itemsOf(items: readonly Told[], more: Partial<RequestSource> = {}): Promise<string[][]> {
  const { parts } = answerPackageInputOf(text, await sourceOf(items, more)).sheet
  return parts.slice(1).map(({ table }) => table.rows.map(([label, value]) => `${label}: ${value}`))
}

async function zipOf(source: RequestSource): Promise<Record<string, Buffer>> {
  return unzipped(temp.blobs, (await buildPackage(answerPackageInputOf(text, source), temp.blobs)).sha256)
}

test('the package of the answers has the new files alone, byte for byte, and what explains them', async () => {
  const items: Told[] = [
    {
      words: 'The invoice',
      itemId: 'third-party-invoice',
      answers: [{ fileId: 'new' }, { fileId: 'invoice', kept: true }],
    },
    { words: 'Photos', answers: [{ fileId: 'photo', kept: true }, { fileId: 'stage' }] },
  ]
  const files = [await file('stage', '무대 2.jpg'), await file('new', 'Rechnung 118 final.pdf')]
  const entries = await zipOf(await sourceOf(items, { files }))
  expect(Object.keys(entries)).toEqual([
    '01-item-1-third-party-invoice-Rechnung 118 final.pdf',
    '02-item-2-무대 2.pdf',
    'answers.pdf',
    'history.csv',
    'manifest.sha256',
    'request.json',
  ])
  expect(entries['02-item-2-무대 2.pdf']?.toString()).toBe('bytes of stage')
  expect(checkManifest(entries)).toMatchObject({ wrong: [], unlisted: [] })
  expect(checkManifest(entries).sound).toHaveLength(5)
})

test('the zip is named after the claim, its number and the day the request came', async () => {
  const numbered = answerPackageInputOf(text, await sourceOf([{ words: 'x' }]))
  const { claimNumber: _none, ...body } = sampleClaim().body
  const without = { ...sampleClaim(), body: { ...body, answers: { ...body.answers, title: '…' } } }
  expect(numbered.name).toBe('Copilot-Seminar-서울-CL-2027-0042-answers-2027-03-01.zip')
  expect(answerPackageInputOf(text, await sourceOf([{ words: 'x' }], { claim: without })).name).toBe(
    'claim-answers-2027-03-01.zip',
  )
})

test('the sheet says what claim and request it is about, in ISO dates', async () => {
  const { sheet } = answerPackageInputOf(
    text,
    await sourceOf([{ words: 'a', answers: [{ text: 'b' }] }, { words: 'c' }]),
  )
  expect([sheet.title, ...sheet.subtitle]).toEqual([
    'Answers to a documentation request',
    'Copilot-Seminar 서울',
    '1 of 2 items answered; no new files',
  ])
  expect(sheet.parts.map(({ heading }) => heading)).toEqual(['The request', 'Item 1 of 2', 'Item 2 of 2'])
  expect(sheet.parts[0]?.table.rows).toEqual([
    ['Claim number', 'CL-2027/0042'],
    ['PartnerID', '4711'],
    ['Usage period', '2026-07-01 – 2026-12-31'],
    ['Reviewer’s reference', 'REV-77/B'],
    ['Received on', '2027-03-01'],
    ['Due on', '2027-03-15'],
  ])
})

test('an item shows what was asked, the requirement, the last words, the new files with their hash', async () => {
  const added = await sampleFile(temp.blobs, 'new', { size: 284_111 })
  const asked = '「인용」 The invoice.\nWith the date of service!'
  const answers = [{ text: 'first' }, { fileId: 'new' }, { text: 'second, better' }]
  expect(await itemsOf([{ words: asked, itemId: 'third-party-invoice', answers }], { files: [added] })).toEqual([
    [
      `Asked: ${asked}`,
      'Requirement: Third-party invoice',
      'Answer: second, better',
      `New files: 01-item-1-third-party-invoice-new.pdf (277 kB, SHA-256 ${added.sha256.slice(0, 12)}…)`,
    ],
  ])
})

test('what was submitted before is named as it was then, and is not sent again', async () => {
  const earlier = sampleRequest(
    [{ words: 'The agenda', itemId: 'agenda', answers: [{ fileId: 'agenda' }] }],
    { receivedOn: '2027-02-10' },
    { id: 'earlier', state: 'answered' },
  )
  const files = [await file('agenda', 'Program.pdf'), await file('loose', 'Only mine.pdf')]
  const kept = ['photo', 'agenda', 'loose', 'photo'].map((fileId) => ({ fileId, kept: true as const }))
  const more = { files, requests: [earlier] }
  expect(await itemsOf([{ words: 'All of it', answers: kept }], more)).toEqual([
    [
      'Asked: All of it',
      'Already submitted: 02-event-photos-무대.jpg\n01-item-1-agenda-Program.pdf, with the answers to the request received on 2027-02-10\nOnly mine.pdf',
    ],
  ])
  const { files: packed } = answerPackageInputOf(text, await sourceOf([{ words: 'All', answers: kept }], more))
  expect(packed).toEqual([])
})

test('one file that answers two items is there once, and named at both', async () => {
  const again = await sampleFile(temp.blobs, 'again', { name: 'sent again.pdf' }, streamOf('bytes of both'))
  const files = [await file('both'), again, await file('third')]
  const items: Told[] = [
    { words: 'a', answers: [{ fileId: 'both' }] },
    { words: 'b', answers: [{ fileId: 'both' }, { fileId: 'again' }] },
    { words: 'c', answers: [{ fileId: 'third' }] },
  ]
  const shown = (await itemsOf(items, { files })).map((rows) => rows.at(-1)?.split(' (')[0])
  expect(shown).toEqual([
    'New files: 01-item-1-both.pdf',
    'New files: 01-item-1-both.pdf',
    'New files: 02-item-3-third.pdf',
  ])
  const names = Object.keys(await zipOf(await sourceOf(items, { files })))
  expect(names.slice(0, 3)).toEqual(['01-item-1-both.pdf', '02-item-3-third.pdf', 'answers.pdf'])
})

test('an item nobody answered says so, and so does a requirement that is no longer on the list', async () => {
  expect(
    await itemsOf([
      { words: 'a', itemId: 'agenda' },
      { words: 'b', itemId: 'long gone' },
    ]),
  ).toEqual([
    ['Asked: a', 'Requirement: Agenda or program', 'Answer: No answer is given to this item.'],
    ['Asked: b', 'Answer: No answer is given to this item.'],
  ])
})

test('a request without items or answers is still a package', async () => {
  const entries = await zipOf(await sourceOf([]))
  expect(Object.keys(entries)).toEqual(['answers.pdf', 'history.csv', 'manifest.sha256', 'request.json'])
  expect(checkManifest(entries)).toMatchObject({ wrong: [], unlisted: [] })
})

test('who answered is named only by a name that is known', async () => {
  const items: Told[] = [{ words: 'a', answers: [{ text: 'b' }, { text: 'c' }] }]
  expect((await itemsOf(items, { names: { 'owner-1': '김민지' } }))[0]).toContain('Answered by: 김민지')
  expect((await itemsOf(items, { names: { another: 'Lee' } }))[0]?.join()).not.toMatch(/Answered by|owner-1/)
})

test('the request is in it as data, and the history, both without what packing and sending add', async () => {
  const asked = sampleRequest([{ words: 'a' }])
  const made = { sha256: 'x', size: 1, name: 'y', at: 1, version: 1 }
  const sent = sampleRequest([{ words: 'a' }], { package: made, answeredOn: '2027-03-05' }, { state: 'answered' })
  const [before, after] = [await sampleSource(temp.blobs, asked), await sampleSource(temp.blobs, sent)]
  const entries = await zipOf(before)
  expect(JSON.parse(String(entries['request.json']))).toMatchObject({ id: 'request-1', items: [{ words: 'a' }] })
  expect(String(entries['history.csv'])).toMatch(/confirmed.*\r\n.*submitted/)
  expect(String(entries['history.csv'])).not.toMatch(/packed/i)
  expect(await buildPackage(answerPackageInputOf(text, after), temp.blobs)).toEqual(
    await buildPackage(answerPackageInputOf(text, before), temp.blobs),
  )
})

test('the sheet is tagged: a title, a heading for each item, tables with their labels', async () => {
  const items: Told[] = [{ words: '세미나', answers: [{ text: '臺灣' }] }, { words: 'b' }]
  const pdf = (await zipOf(await sourceOf(items)))['answers.pdf']?.toString('latin1') ?? ''
  const count = (tag: string) => pdf.match(new RegExp(`/S /${tag}\\b`, 'g'))?.length
  expect([count('H1'), count('H2'), count('Table'), count('TH')]).toEqual([1, 3, 3, 6 + 2 + 2])
  expect(pdf).toMatch(/\/Lang \(en\)/)
  expect(pdf).toMatch(/\/DisplayDocTitle true/)
})

test('every word of ours on the sheet can be printed', () => {
  const { answerSheet } = text
  const said = [Object.values(answerSheet.labels), answerSheet.file('', '', ''), answerSheet.originals.columns]
  expect(uncoveredCharacters([...said.flat(), answerSheet.footer, answerSheet.originals.footer].join())).toEqual([])
})

test('hostile names and words stay words: every file has a safe name of its own', async () => {
  const names = ['../../etc/passwd', 'CON', hostileName, '\u202Egnp.exe', '=1+1.pdf', '', '한'.repeat(300), 'a\nb.pdf']
  const files = await Promise.all(names.map((name, index) => file(`f${index}`, name)))
  const items = names.map((_name, index) => ({
    words: hostile.slice(0, 2000),
    itemId: '../agenda',
    answers: [{ fileId: `f${index}` }, { text: hostile }],
  }))
  const claim = sampleClaim({ claimNumber: '../../x' })
  const entries = await zipOf(await sourceOf(items, { files, claim, names: { 'owner-1': hostile } }))
  const packed = Object.keys(entries).filter((name) => /^\d/.test(name))
  expect(packed).toHaveLength(names.length)
  expect(packed.filter((name) => !/^\d\d-item-\d-[^/\\<>:"|?*\p{Cc}\p{Cf}]+\.pdf$/u.test(name))).toEqual([])
  expect(checkManifest(entries)).toMatchObject({ wrong: [], unlisted: [] })
  expect(answerPackageInputOf(text, await sourceOf(items, { files, claim })).name).toBe(
    'Copilot-Seminar-서울-x-answers-2027-03-01.zip',
  )
})

test('twenty items with all the words and files that fit are one package', async () => {
  const files = await Promise.all(Array.from({ length: 200 }, (_each, index) => file(`f${index}`)))
  const items = Array.from({ length: 20 }, (_each, index) => ({
    words: '臺灣研討會'.repeat(400),
    answers: [
      { text: 'W'.repeat(4000) },
      ...files.slice(index * 10, index * 10 + 10).map(({ id }) => ({ fileId: id })),
    ],
  }))
  const entries = await zipOf(await sourceOf(items, { files }))
  const names = Object.keys(entries)
  expect([names[0], names[199]]).toEqual(['001-item-1-f0.pdf', '200-item-20-f199.pdf'])
  expect(names).toHaveLength(204)
}, 30_000)

test.each([
  ['new', {}],
  ['that was there', { kept: true as const }],
])('a file %s whose row is missing stops the package', async (_, kept) => {
  const source = await sourceOf([{ words: 'a', answers: [{ fileId: 'nowhere', ...kept }] }])
  expect(() => answerPackageInputOf(text, source)).toThrow('no file of an answer: nowhere')
})

test('a new file whose bytes are missing stops the package', async () => {
  const lost = { ...(await file('lost')), sha256: 'a'.repeat(64) }
  const input = answerPackageInputOf(
    text,
    await sourceOf([{ words: 'a', answers: [{ fileId: 'lost' }] }], { files: [lost] }),
  )
  await expect(buildPackage(input, temp.blobs)).rejects.toThrow('ENOENT')
  expect((await temp.files()).filter((name) => name.startsWith('tmp'))).toEqual([])
})

test('the same answers give the same bytes in every process and time zone', async () => {
  const zones = ['UTC', 'Asia/Seoul', 'America/St_Johns']
  const printed = await Promise.all(
    zones.map((TZ) => json(freshProcess('test/bot/package/printRequestHashes.ts', [temp.root], { TZ }).stdout)),
  )
  const results = printed as { hashes: string[]; offset: number }[]
  expect(new Set(results.map(({ offset }) => offset)).size).toBe(zones.length)
  expect(new Set(results.map(({ hashes }) => hashes.join())).size).toBe(1)
  expect(new Set(results[0]?.hashes).size).toBe(2)
}, 60_000)

test('packages with 60 MB of originals need no more memory than small ones', async () => {
  const child = freshProcess('test/bot/package/printRequestMemory.ts', [temp.root])
  const { size, growth } = (await json(child.stdout)) as { size: number; growth: number }
  expect(size).toBeGreaterThan(120_000_000)
  expect(growth).toBeLessThan(64 * 1024 * 1024)
}, 60_000)
