import type { Logger } from 'pino'
import type { KeptFile } from '../../rules/keptFile'
import type { Outcome } from '../../rules/outcome'
import type { IntakeRow, Store, Tables } from '../claims/ports'
import { faultOf } from '../faultOf'
import type { HostPolicy } from './allowedUrl'
import type { BlobStore, StoredBlob } from './blobStore'
import { cleanFileName } from './cleanFileName'
import { detectType } from './detectType'
import { downloadFile } from './downloadFile'
import { uploadedBlob } from './uploadedBlob'

/** Our own limit; Partner Center's is not public. */
export const limitBytes = 25 * 1024 * 1024
const totalMs = 60_000
/** One person's slow files leave room for those of others. */
const atOnce = 8
const atOnceEach = 3
const lookAt = 200
/** What another instance fetches is looked at again after this: it may have died. */
const elsewhereMs = 1000

export interface IntakeFetcherNeeds {
  store: Store
  blobs: BlobStore
  hosts: HostPolicy
  /** The bearer for pictures on the connector; undefined where none is needed. */
  bearer: () => Promise<string | undefined>
  now: () => number
  newId: () => string
  /** A file is kept or refused: the next may begin, and its heap may be complete. */
  settled: () => void
  log: Logger
}

/** Fetches promised files and keeps them: blob first, then the row. What a stop cut off is fetched after the start. */
export class IntakeFetcher {
  private readonly running = new Map<string, { personId: string; done: Promise<void> }>()
  private readonly ending = new AbortController()

  constructor(private readonly needs: IntakeFetcherNeeds) {}

  get busy(): boolean {
    return this.running.size > 0
  }

  /**
   * Begins with what is promised, as many files at once as may be; resolves once begun. Gives when to look again (epoch
   * ms) where other instances may promise and fetch as well.
   */
  async begin(): Promise<number | undefined> {
    const { store, now } = this.needs
    for (const row of await store.reader.intakes.open(lookAt)) {
      if (this.ending.signal.aborted || this.running.size >= atOnce) break
      if (this.mayBegin(row)) this.start(row)
    }
    return store.shared ? now() + elsewhereMs : undefined
  }

  /** Resolves once none of these (ids) is being fetched here any more. */
  async ended(ids: readonly string[]): Promise<void> {
    await Promise.all(ids.map((id) => this.running.get(id)?.done))
  }

  /** Resolves once nothing is being fetched. */
  async idle(): Promise<void> {
    while (this.busy) await Promise.all([...this.running.values()].map(({ done }) => done))
  }

  /** Cuts off what is being fetched: it stays promised. */
  async stop(): Promise<void> {
    this.ending.abort()
    await this.idle()
  }

  private mayBegin({ id, personId }: IntakeRow): boolean {
    const own = [...this.running.values()].filter((other) => other.personId === personId)
    return !this.running.has(id) && own.length < atOnceEach
  }

  private start(row: IntakeRow): void {
    const fetched = this.needs.store.exclusively(`intake|${row.id}`, (lost) => this.fetch(row, lost))
    const noted = fetched.then(
      (done) => done?.value === true,
      (error: unknown) => {
        // Not noted, so still promised: it is tried again with the next round.
        this.needs.log.error({ intake: row.id, ...faultOf(error) }, 'intake not noted')
        return false
      },
    )
    const done = noted.then((isNoted) => {
      this.running.delete(row.id)
      if (isNoted) this.needs.settled()
    })
    this.running.set(row.id, { personId: row.personId, done })
  }

  /** Whether its end is noted now. */
  private async fetch(row: IntakeRow, lost: AbortSignal): Promise<boolean> {
    const { store, log } = this.needs
    // Another instance may have fetched it since it was looked up.
    if (store.shared && !(await isPromised(store.reader, row))) return false
    const stop = AbortSignal.any([this.ending.signal, lost])
    const kept = await this.keep(row, stop).catch((error: unknown): Outcome<KeptFile> => {
      log.error({ intake: row.id, ...faultOf(error) }, 'intake failed')
      return { ok: false, reason: 'unreachable' }
    })
    if (!kept.ok && stop.aborted) return false
    const note = () => store.write((tables) => settle(tables, row, kept))
    // The same bytes twice at once: the second has to see the first.
    const bytes = kept.ok ? kept.value.sha256 : row.id
    return await store.inOrder(`bytes|${row.tenantId}|${row.personId}|${bytes}`, note)
  }

  /** The bytes, wherever they are, into the blob store. */
  private async fetchBytes({ url = '', source }: IntakeRow, signal: AbortSignal): Promise<Outcome<StoredBlob>> {
    const { blobs, hosts, bearer } = this.needs
    if (source === 'upload') return uploaded(blobs, url)
    const token = source === 'inline' ? await bearer() : undefined
    return downloadFile({ url, hosts, limitBytes, totalMs, signal, ...(token ? { bearer: token } : {}) }, blobs)
  }

  /** The bytes into the blob store, then their type judged; a refused one is left for the sweeper. */
  private async keep(row: IntakeRow, signal: AbortSignal): Promise<Outcome<KeptFile>> {
    const { blobs, now, newId } = this.needs
    const got = await this.fetchBytes(row, signal)
    if (!got.ok) return got
    const { sha256, size } = got.value
    const name = cleanFileName(row.name)
    const found = await detectType({
      name: row.source === 'inline' ? '' : name,
      size,
      read: (start, length) => blobs.read(sha256, start, length),
    })
    if (!found.ok) return found
    const { type, extension } = found.value
    const { tenantId, personId: ownerId } = row
    const whole = { tenantId, id: newId(), ownerId, sha256, size, type, extension, name: named(name, extension) }
    return { ok: true, value: { ...whole, receivedAt: now() } }
  }
}

/** What a browser sent was kept before it was promised. */
async function uploaded(blobs: BlobStore, url: string): Promise<Outcome<StoredBlob>> {
  const sha256 = uploadedBlob.read(url)
  const size = sha256 === undefined ? undefined : await blobs.sizeOf(sha256)
  if (sha256 === undefined || size === undefined) return { ok: false, reason: 'unreachable' }
  return size === 0 ? { ok: false, reason: 'empty' } : { ok: true, value: { sha256, size } }
}

async function isPromised({ intakes }: Tables, { tenantId, heapId, id }: IntakeRow): Promise<boolean> {
  return (await intakes.inHeap(tenantId, heapId)).some((row) => row.id === id && row.state === 'promised')
}

/**
 * Notes the end of a promise, once. Bytes the person sent before are their file of before: judged here, where nobody
 * races. Gives whether it was still open.
 */
async function settle(tables: Tables, row: IntakeRow, kept: Outcome<KeptFile>): Promise<boolean> {
  if (!(await isPromised(tables, row))) return false
  const { intakes, files } = tables
  const { url: _secret, ...rest } = row
  if (!kept.ok) {
    await intakes.settle({ ...rest, state: 'refused', reason: kept.reason })
    return true
  }
  const { tenantId, ownerId, sha256 } = kept.value
  const before = await files.findBySha(tenantId, ownerId, sha256)
  if (!before) await files.insert(kept.value)
  await intakes.settle({ ...rest, state: 'kept', fileId: (before ?? kept.value).id, again: before !== undefined })
  return true
}

/** A pasted picture has no extension of its own. */
const named = (name: string, extension: string) => (/\.[a-z0-9]{2,5}$/i.test(name) ? name : `${name}.${extension}`)
