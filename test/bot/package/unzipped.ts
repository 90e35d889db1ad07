import { buffer } from 'node:stream/consumers'
import { unzipSync } from 'fflate'
import type { BlobStore } from '../../../bot/files/blobStore'

/** The files of a zip in the store, by name, in its order. */
export async function unzipped(blobs: BlobStore, sha256: string): Promise<Record<string, Buffer>> {
  const entries = unzipSync(new Uint8Array(await buffer(blobs.open(sha256))))
  return Object.fromEntries(Object.entries(entries).map(([name, data]) => [name, Buffer.from(data)]))
}
