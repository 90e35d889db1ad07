import type { Logger } from 'pino'
import type { KeptFile } from '../../rules/keptFile'
import type { Outcome } from '../../rules/outcome'
import type { HeapRow, IntakeRow, Store } from '../claims/ports'
import type { HostPolicy } from './allowedUrl'
import type { BlobStore } from './blobStore'
import { cleanFileName } from './cleanFileName'
import { detectType } from './detectType'
import { downloadFile } from './downloadFile'

/** Our own limit; Partner Center's is not public. */
export const limitBytes = 25 * 1024 * 1024
const totalMs = 60_000
const atOnce = 4

export interface IntakeFetcherNeeds {
  store: Store
  blobs: BlobStore
  hosts: HostPolicy
  /** The bearer for pictures on the connector; undefined where none is needed. */
  bearer: () => Promise<string | undefined>
  now: () => number
  newId: () => string
  /** A heap is complete: the conversation goes on. */
  heapReady: (heap: HeapRow) => Promise<void>
  log: Logger
}

/** Fetches promised files, keeps them (blob first, then the row), and closes their heaps; resumes after a restart. */
export class IntakeFetcher {
  constructor(private readonly needs: IntakeFetcherNeeds) {}

  /** Fetches what is promised, then tells of complete heaps; gives when the next heap closes (epoch ms). */
  readonly work = async (): Promise<number | undefined> => {
    const { store, now } = this.needs
    for (
      let rows = await store.reader.intakes.open(atOnce);
      rows.length > 0;
      rows = await store.reader.intakes.open(atOnce)
    )
      await Promise.all(rows.map((row) => this.fetch(row)))
    for (const heap of await store.reader.intakes.closable(now())) await this.close(heap)
    return store.reader.intakes.nextClosing()
  }

  private async close(heap: HeapRow): Promise<void> {
    await this.needs.store.write((tables) => tables.intakes.saveHeap({ ...heap, state: 'shown' }))
    await this.needs.heapReady(heap)
  }

  private async fetch(row: IntakeRow): Promise<void> {
    const { url: _secret, ...rest } = row
    const kept = await this.keep(row).catch((error: unknown): Outcome<{ file: KeptFile; again: boolean }> => {
      this.needs.log.error({ intake: row.id, error: error instanceof Error ? error.name : 'unknown' }, 'intake failed')
      return { ok: false, reason: 'unreachable' }
    })
    await this.needs.store.write(async (tables) => {
      if (!kept.ok) return tables.intakes.settle({ ...rest, state: 'refused', reason: kept.reason })
      const { file, again } = kept.value
      if (!again) await tables.files.insert(file)
      return tables.intakes.settle({ ...rest, state: 'kept', fileId: file.id, again })
    })
  }

  /** The bytes into the blob store, then their type judged; a refused one is left for the sweeper. */
  private async keep(row: IntakeRow): Promise<Outcome<{ file: KeptFile; again: boolean }>> {
    const { blobs, store, hosts, bearer, now, newId } = this.needs
    const token = row.source === 'inline' ? await bearer() : undefined
    const request = { url: row.url ?? '', hosts, limitBytes, totalMs, ...(token ? { bearer: token } : {}) }
    const got = await downloadFile(request, blobs)
    if (!got.ok) return got
    const { sha256, size } = got.value
    const before = await store.reader.files.findBySha(row.tenantId, row.personId, sha256)
    if (before) return { ok: true, value: { file: before, again: true } }
    const name = cleanFileName(row.name)
    const found = await detectType({
      name: row.source === 'inline' ? '' : name,
      size,
      read: (start, length) => blobs.read(sha256, start, length),
    })
    if (!found.ok) return found
    const { type, extension } = found.value
    const { tenantId, personId } = row
    const file = {
      tenantId,
      id: newId(),
      ownerId: personId,
      sha256,
      size,
      type,
      extension,
      name: named(name, extension),
      receivedAt: now(),
    }
    return { ok: true, value: { file, again: false } }
  }
}

/** A pasted picture has no extension of its own. */
const named = (name: string, extension: string) => (/\.[a-z0-9]{2,5}$/i.test(name) ? name : `${name}.${extension}`)
