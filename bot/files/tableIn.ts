import type { KeptFile } from '../../rules/keptFile'
import type { BlobStore } from './blobStore'
import { readTable, tableLimits } from './readTable'

/** Reads a kept file as a table, each time anew: nothing of it is held in memory. Undefined when it is none. */
export function tableIn(blobs: Pick<BlobStore, 'read'>): (file: KeptFile) => Promise<string[][] | undefined> {
  return async ({ sha256, size }) => {
    if (size > tableLimits.bytes) return undefined
    return readTable(await blobs.read(sha256, 0, size))
  }
}
