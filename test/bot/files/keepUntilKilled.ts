import { randomBytes } from 'node:crypto'
import { DirectoryBlobStore } from '../../../bot/files/directoryBlobStore'
import { streamOf } from './streamOf'

/** Keeps random files for ever and prints the hash of each once it is kept; a process of its own, made to be killed. */
async function keepUntilKilled(root: string): Promise<void> {
  const blobs = new DirectoryBlobStore(root)
  for (;;) {
    const kept = await blobs.put(streamOf(randomBytes(200_000), randomBytes(200_000)), { maxBytes: 1e6 })
    if (kept.ok) process.stdout.write(`${kept.value.sha256}\n`)
  }
}

void keepUntilKilled(process.argv[2] ?? '')
