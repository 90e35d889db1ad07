import pino from 'pino'
import type { Store } from '../../../bot/claims/ports'
import { HeapCloser } from '../../../bot/files/heapCloser'
import { Upkeep } from '../../../bot/upkeep'
import { tempStores } from '../store/tempStores'
import { tempBlobs } from './tempBlobs'

const { open } = tempStores()
const log = pino({ level: 'silent' })

/** A store of which another instance is doing everything that only one may do. */
async function taken(): Promise<Store> {
  const store = await open()
  return { ...store, reader: store.reader, write: store.write, exclusively: async () => undefined }
}

test('files that another instance is showing are looked at again in a second, and not shown by this one', async () => {
  const show = jest.fn()
  const closer = new HeapCloser({ store: await taken(), now: () => 5000, show, log })
  expect(await closer.work()).toBe(6000)
  expect(show).not.toHaveBeenCalled()
})

test('upkeep that another instance is at is looked at again in a second, and done then', async () => {
  const store = await open()
  let elsewhere = true
  const exclusively: Store['exclusively'] = async (name, work) =>
    elsewhere ? undefined : store.exclusively(name, work)
  const { blobs, drop } = await tempBlobs()
  const upkeep = new Upkeep({ store: { ...store, exclusively }, blobs, now: () => 5000, realNow: Date.now, log })
  expect(await upkeep.work()).toBe(6000)
  elsewhere = false
  expect(await upkeep.work()).toBe(5000 + 86_400_000)
  await drop()
})
