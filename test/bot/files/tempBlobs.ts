import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DirectoryBlobStore } from '../../../bot/files/directoryBlobStore'

/** A blob store in a directory of its own, with a way to see every file in it and to throw it away. */
export async function tempBlobs() {
  const root = await mkdtemp(join(tmpdir(), 'claimwell-blobs-'))
  return {
    root,
    blobs: new DirectoryBlobStore(root),
    files: async () => {
      const found = await readdir(root, { recursive: true, withFileTypes: true })
      return found
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    },
    drop: () => rm(root, { recursive: true, force: true }),
  }
}
