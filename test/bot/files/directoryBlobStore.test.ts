import { createHash } from 'node:crypto'
import { mkdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { streamOf } from './streamOf'
import { tempBlobs } from './tempBlobs'

type Temp = Awaited<ReturnType<typeof tempBlobs>>
const roomy = { maxBytes: 1000 }
const hello = createHash('sha256').update('hello').digest('hex')
const longAgo = new Date('2020-01-01T00:00:00Z')
const someTimeAgo = Date.parse('2021-01-01T00:00:00Z')
let temp: Temp

beforeEach(async () => {
  temp = await tempBlobs()
})
afterEach(() => temp.drop())

async function age(sha256: string): Promise<void> {
  await utimes(join(temp.root, sha256.slice(0, 2), sha256.slice(2)), longAgo, longAgo)
}

test('a file is kept byte for byte under its hash', async () => {
  expect(await temp.blobs.put(streamOf('hel', 'lo'), roomy)).toEqual({ ok: true, value: { sha256: hello, size: 5 } })
  expect(await temp.files()).toEqual([join(hello.slice(0, 2), hello.slice(2))])
  expect((await buffer(temp.blobs.open(hello))).toString()).toBe('hello')
  expect((await temp.blobs.read(hello, 1, 3)).toString()).toBe('ell')
  expect((await temp.blobs.read(hello, 3, 100)).toString()).toBe('lo')
})

test('the same file twice, also at the same moment, is one blob', async () => {
  const put = () => temp.blobs.put(streamOf('hello'), roomy)
  const all = [await put(), ...(await Promise.all(Array.from({ length: 8 }, put)))]
  expect(new Set(all.map((result) => result.ok && result.value.sha256))).toEqual(new Set([hello]))
  expect(await temp.files()).toHaveLength(1)
})

test('nobody but us may look into the store', async () => {
  await temp.blobs.put(streamOf('hello'), roomy)
  for (const directory of ['tmp', hello.slice(0, 2)]) {
    expect((await stat(join(temp.root, directory))).mode & 0o777).toBe(0o700)
  }
  expect((await stat(join(temp.root, hello.slice(0, 2), hello.slice(2)))).mode & 0o777).toBe(0o600)
})

test('a file of exactly the limit is kept, one byte more is refused and leaves nothing', async () => {
  expect(await temp.blobs.put(streamOf('hello'), { maxBytes: 5 })).toMatchObject({ ok: true })
  await temp.blobs.remove(hello)
  expect(await temp.blobs.put(streamOf('hello'), { maxBytes: 4 })).toMatchObject({ ok: false, reason: 'tooBig' })
  expect(await temp.files()).toEqual([])
})

test('an upload that breaks off leaves nothing', async () => {
  await expect(temp.blobs.put(streamOf('hel', new Error('line cut')), roomy)).rejects.toThrow('line cut')
  expect(await temp.files()).toEqual([])
})

test('a blob that was removed is gone, and removing it again is no error', async () => {
  await temp.blobs.put(streamOf('hello'), roomy)
  expect(await temp.blobs.has(hello)).toBe(true)
  await temp.blobs.remove(hello)
  await temp.blobs.remove(hello)
  expect(await temp.blobs.has(hello)).toBe(false)
  await expect(buffer(temp.blobs.open(hello))).rejects.toThrow('ENOENT')
})

test('a name that is no hash reaches no file', () => {
  expect(() => temp.blobs.open('../../../etc/passwd')).toThrow('not a sha256')
})

test('a sweep of a store that was never used finds nothing', async () => {
  await temp.drop()
  expect(await temp.blobs.sweep(someTimeAgo, async () => false)).toEqual({ unfinished: 0, unreferenced: 0 })
})

test('a sweep removes old leftovers of a crash and old blobs without a row, nothing else', async () => {
  const put = async (text: string) => {
    const kept = await temp.blobs.put(streamOf(text), roomy)
    return kept.ok ? kept.value.sha256 : ''
  }
  const [used, orphan, young] = [await put('used'), await put('orphan'), await put('young')]
  await age(used)
  await age(orphan)
  await mkdir(join(temp.root, 'tmp'), { recursive: true })
  await writeFile(join(temp.root, 'tmp', 'old'), 'half')
  await utimes(join(temp.root, 'tmp', 'old'), longAgo, longAgo)
  await writeFile(join(temp.root, 'tmp', 'new'), 'half')

  const swept = await temp.blobs.sweep(someTimeAgo, async (sha256) => sha256 === used)

  expect(swept).toEqual({ unfinished: 1, unreferenced: 1 })
  expect(await Promise.all([used, orphan, young].map((sha256) => temp.blobs.has(sha256)))).toEqual([true, false, true])
  expect(await temp.files()).toContain(join('tmp', 'new'))
})

test('a file sent again while its old orphan is being swept stays', async () => {
  await temp.blobs.put(streamOf('hello'), roomy)
  await age(hello)
  const swept = await temp.blobs.sweep(someTimeAgo, async () => {
    await temp.blobs.put(streamOf('hello'), roomy)
    return false
  })
  expect(swept.unreferenced).toBe(0)
  expect(await temp.blobs.has(hello)).toBe(true)
})

test('an upload in flight is never swept', async () => {
  const put = temp.blobs.put(
    (async function* () {
      yield Buffer.from('hel')
      await temp.blobs.sweep(Number.MAX_SAFE_INTEGER, async () => true)
      yield Buffer.from('lo')
    })(),
    roomy,
  )
  expect(await put).toMatchObject({ ok: true, value: { sha256: hello } })
})
