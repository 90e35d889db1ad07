import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pino from 'pino'
import { DirectoryBlobStore } from '../../bot/files/directoryBlobStore'
import { Upkeep } from '../../bot/upkeep'
import { keptFile } from '../support/claims'
import { streamOf } from './files/streamOf'
import { tempStores } from './store/tempStores'

const { directory, open } = tempStores()
const dayMs = 86_400_000

test('at the start and once a day it removes what crashes left, and forgets old presses', async () => {
  const at = directory()
  const store = await open({ directory: at })
  const root = join(at, 'files')
  const blobs = new DirectoryBlobStore(root)
  const keep = async (text: string) => {
    const kept = await blobs.put(streamOf(text), { maxBytes: 100 })
    if (!kept.ok) throw new Error(kept.reason)
    return kept.value.sha256
  }
  const [used, orphan, young] = [await keep('used'), await keep('orphan'), await keep('young')]
  await mkdir(join(root, 'tmp'), { recursive: true })
  await writeFile(join(root, 'tmp', 'half'), 'cut off')
  const hoursAgo = new Date(Date.now() - 2 * 3_600_000)
  const aged = [join('tmp', 'half'), ...[used, orphan].map((hash) => join(hash.slice(0, 2), hash.slice(2)))]
  for (const path of aged) await utimes(join(root, path), hoursAgo, hoursAgo)
  await store.write(async ({ files, commands }) => {
    await files.insert(keptFile({ sha256: used }))
    await commands.insert('t', 'old', 'done', 0)
  })
  let now = 100 * dayMs
  const upkeep = new Upkeep({ store, blobs, now: () => now, realNow: Date.now, log: pino({ level: 'silent' }) })

  expect(await upkeep.work()).toBe(101 * dayMs)
  expect(await Promise.all([used, orphan, young].map((hash) => blobs.has(hash)))).toEqual([true, false, true])
  expect(await readdir(join(root, 'tmp'))).toEqual([])
  expect(await store.reader.commands.find('t', 'old')).toBeUndefined()

  await utimes(join(root, young.slice(0, 2), young.slice(2)), hoursAgo, hoursAgo)
  await upkeep.work()
  expect(await blobs.has(young)).toBe(true)
  now += dayMs
  await upkeep.work()
  expect(await blobs.has(young)).toBe(false)
})
