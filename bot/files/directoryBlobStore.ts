import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Outcome } from '../../rules/outcome'
import type { BlobStore, StoredBlob } from './blobStore'
import { syncDirectory } from './syncDirectory'

/**
 * A blob store in a directory: `ab/cdef…` named by content, unfinished uploads in `tmp/`. Bytes are written beside
 * their place, flushed, renamed, and the directory is flushed: a crash leaves either nothing or the whole file.
 */
export class DirectoryBlobStore implements BlobStore {
  private readonly unfinished: string
  private readonly inFlight = new Set<string>()
  private readonly durableShards = new Set<string>()
  private last: Promise<unknown> = Promise.resolve()

  /** @param root made on first use, readable by our user alone */
  constructor(private readonly root: string) {
    this.unfinished = join(root, 'tmp')
  }

  async put(source: AsyncIterable<Uint8Array>, limits: { maxBytes: number }): Promise<Outcome<StoredBlob, 'tooBig'>> {
    await mkdir(this.unfinished, { recursive: true, mode: 0o700 })
    const name = randomUUID()
    const path = join(this.unfinished, name)
    this.inFlight.add(name)
    try {
      const written = await writeThrough(path, source, limits.maxBytes)
      if (written.ok) await this.oneAtATime(() => this.settle(path, written.value.sha256))
      return written
    } finally {
      this.inFlight.delete(name)
      await rm(path, { force: true })
    }
  }

  open(sha256: string): Readable {
    return createReadStream(this.pathOf(sha256))
  }

  async read(sha256: string, start: number, length: number): Promise<Buffer> {
    const file = await open(this.pathOf(sha256), 'r')
    try {
      const buffer = Buffer.alloc(length)
      const { bytesRead } = await file.read(buffer, 0, length, start)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  }

  has(sha256: string): Promise<boolean> {
    return access(this.pathOf(sha256)).then(
      () => true,
      () => false,
    )
  }

  sizeOf(sha256: string): Promise<number | undefined> {
    return stat(this.pathOf(sha256)).then(
      ({ size }) => size,
      () => undefined,
    )
  }

  ready(): Promise<boolean> {
    return mkdir(this.unfinished, { recursive: true, mode: 0o700 })
      .then(() => access(this.unfinished, constants.W_OK))
      .then(
        () => true,
        () => false,
      )
  }

  async remove(sha256: string): Promise<void> {
    await rm(this.pathOf(sha256), { force: true })
  }

  async sweep(
    olderThanMs: number,
    isReferenced: (sha256: string) => Promise<boolean>,
  ): Promise<{ unfinished: number; unreferenced: number }> {
    const removed = { unfinished: 0, unreferenced: 0 }
    for (const name of await list(this.unfinished)) {
      if (!this.inFlight.has(name) && (await removeIfOld(join(this.unfinished, name), olderThanMs)))
        removed.unfinished++
    }
    for (const sha256 of await this.allBlobs()) {
      // In turn with put, which renames anew: a blob sent again meanwhile is young, and stays.
      const remove = () => this.oneAtATime(() => removeIfOld(this.pathOf(sha256), olderThanMs))
      if (!(await isReferenced(sha256)) && (await remove())) removed.unreferenced++
    }
    return removed
  }

  private async allBlobs(): Promise<string[]> {
    const shards = (await list(this.root)).filter((name) => /^[0-9a-f]{2}$/.test(name))
    const names = await Promise.all(
      shards.map(async (shard) => (await list(join(this.root, shard))).map((rest) => shard + rest)),
    )
    return names.flat().filter((name) => /^[0-9a-f]{64}$/.test(name))
  }

  private async settle(path: string, sha256: string): Promise<void> {
    const shard = join(this.root, sha256.slice(0, 2))
    await mkdir(shard, { recursive: true, mode: 0o700 })
    await rename(path, this.pathOf(sha256))
    await syncDirectory(shard)
    if (this.durableShards.has(shard)) return
    await syncDirectory(this.root)
    this.durableShards.add(shard)
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a sha256')
    return join(this.root, sha256.slice(0, 2), sha256.slice(2))
  }

  private oneAtATime<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work, work)
    this.last = turn.catch(() => undefined)
    return turn
  }
}

async function writeThrough(
  path: string,
  source: AsyncIterable<Uint8Array>,
  maxBytes: number,
): Promise<Outcome<StoredBlob, 'tooBig'>> {
  const file = await open(path, 'wx', 0o600)
  try {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of source) {
      size += chunk.length
      if (size > maxBytes) return { ok: false, reason: 'tooBig', params: { maxBytes } }
      hash.update(chunk)
      await writeAll(file, chunk)
    }
    await file.sync()
    return { ok: true, value: { sha256: hash.digest('hex'), size } }
  } finally {
    await file.close()
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length; ) at += (await file.write(chunk, at)).bytesWritten
}

async function removeIfOld(path: string, olderThanMs: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (!found || found.mtimeMs >= olderThanMs) return false
  await rm(path, { force: true })
  return true
}

function list(directory: string): Promise<string[]> {
  return readdir(directory).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
}
