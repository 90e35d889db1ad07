import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileStore, openStore, type StoreOptions } from '../../../bot/store/openStore'

/** Stores in directories of their own; each test closes and removes what it opened. */
export function tempStores() {
  const ends: (() => Promise<void> | void)[] = []
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end()
  })
  const directory = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'claimwell-store-'))
    ends.push(() => rmSync(made, { recursive: true, force: true }))
    return made
  }
  const open = async (options: Partial<StoreOptions> = {}): Promise<FileStore> => {
    const store = await openStore({ directory: options.directory ?? directory(), ...options })
    ends.push(() => store.close())
    return store
  }
  return { directory, open }
}
