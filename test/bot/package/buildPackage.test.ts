import { createHash } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer, json } from 'node:stream/consumers'
import { buildPackage } from '../../../bot/package/buildPackage'
import { freshProcess } from '../files/freshProcess'
import { streamOf } from '../files/streamOf'
import { tempBlobs } from '../files/tempBlobs'
import { keepFile } from './keepFile'
import { sampleInput } from './sampleInput'
import { unzipped } from './unzipped'

let temp: Awaited<ReturnType<typeof tempBlobs>>

beforeEach(async () => {
  temp = await tempBlobs()
})
afterEach(() => temp.drop())

const twoFiles = async () => [
  await keepFile(temp.blobs, 2, streamOf('second'), { slug: 'photo', name: '세미나 사진', extension: 'jpg' }),
  await keepFile(temp.blobs, 1, streamOf('first')),
]

const unzip = (sha256: string) => unzipped(temp.blobs, sha256)

test('a package holds the numbered originals byte for byte and what explains them', async () => {
  const built = await buildPackage(sampleInput(await twoFiles()), temp.blobs)
  const entries = await unzip(built.sha256)
  expect(built.name).toBe('claim-7F3K.zip')
  expect(built.size).toBe((await buffer(temp.blobs.open(built.sha256))).length)
  expect(Object.keys(entries)).toEqual([
    '01-third-party-invoice-Rechnung 1.pdf',
    '02-photo-세미나 사진.jpg',
    'claim.json',
    'history.csv',
    'index.pdf',
    'manifest.sha256',
  ])
  expect(entries['01-third-party-invoice-Rechnung 1.pdf']?.toString()).toBe('first')
  expect(entries['02-photo-세미나 사진.jpg']?.toString()).toBe('second')
})

test('the manifest gives the hash of every other file, as sha256sum reads it', async () => {
  const entries = await unzip((await buildPackage(sampleInput(await twoFiles()), temp.blobs)).sha256)
  const lines = entries['manifest.sha256']?.toString().trimEnd().split('\n') ?? []
  const others = Object.entries(entries).filter(([name]) => name !== 'manifest.sha256')
  expect(lines.sort()).toEqual(
    others.map(([name, data]) => `${createHash('sha256').update(data).digest('hex')}  ${name}`).sort(),
  )
})

test('the claim is readable JSON with its keys in order', async () => {
  const entries = await unzip((await buildPackage(sampleInput([]), temp.blobs)).sha256)
  expect(entries['claim.json']?.toString()).toBe(
    '{\n  "amounts": [\n    {\n      "currency": "KRW",\n      "minor": 100\n    }\n  ],\n  "id": "c1",\n  "status": "ready"\n}\n',
  )
})

test('the same claim gives the same bytes, in whatever order its files were listed', async () => {
  const files = await twoFiles()
  const once = await buildPackage(sampleInput(files), temp.blobs)
  const again = await buildPackage(sampleInput([...files].reverse()), temp.blobs)
  expect(again).toEqual(once)
})

test('the same claim gives the same bytes in every time zone', async () => {
  const zones = ['UTC', 'Asia/Seoul', 'America/Los_Angeles', 'Pacific/Apia', 'Asia/Kathmandu', 'America/St_Johns']
  const built = await Promise.all(
    zones.map((TZ) => json(freshProcess('test/bot/package/printPackageHash.ts', [temp.root], { TZ }).stdout)),
  )
  const results = built as { sha256: string; offset: number }[]
  expect(new Set(results.map((result) => result.offset)).size).toBe(zones.length)
  expect(new Set(results.map((result) => result.sha256)).size).toBe(1)
}, 60_000)

test('a package of 100 files and 60 MB needs no more memory than a small one', async () => {
  const child = freshProcess('test/bot/package/printPackageMemory.ts', [temp.root])
  const { size, growth } = (await json(child.stdout)) as { size: number; growth: number }
  expect(size).toBeGreaterThan(60_000_000)
  expect(growth).toBeLessThan(64 * 1024 * 1024)
}, 60_000)

test('more than 99 files are numbered so that they sort', async () => {
  const file = await keepFile(temp.blobs, 1, streamOf('same'))
  const files = Array.from({ length: 100 }, (_, index) => ({ ...file, number: index + 1 }))
  const names = Object.keys(await unzip((await buildPackage(sampleInput(files), temp.blobs)).sha256))
  expect([names[0], names[99]]).toEqual([
    '001-third-party-invoice-Rechnung 1.pdf',
    '100-third-party-invoice-Rechnung 1.pdf',
  ])
})

test('an original that is missing or damaged stops the package, and nothing is left behind', async () => {
  const [file] = await twoFiles()
  if (!file) throw new Error('no file')
  const path = join(temp.root, file.sha256.slice(0, 2), file.sha256.slice(2))
  await unlink(path)
  await expect(buildPackage(sampleInput([file]), temp.blobs)).rejects.toThrow('ENOENT')
  const { writeFile } = await import('node:fs/promises')
  await writeFile(path, 'secomd')
  await expect(buildPackage(sampleInput([file]), temp.blobs)).rejects.toThrow('damaged in the store')
  expect((await temp.files()).filter((name) => name.startsWith('tmp'))).toEqual([])
})
