import type { Logger } from 'pino'
import type { KeptFile } from '../../rules/keptFile'
import type { Outcome } from '../../rules/outcome'
import type { IntakeRow, Store, Tables } from '../claims/ports'
import { faultOf } from '../faultOf'
import type { HostPolicy } from './allowedUrl'
import type { BlobStore } from './blobStore'
import { cleanFileName } from './cleanFileName'
import { detectType } from './detectType'
import { downloadFile } from './downloadFile'

/** Our own limit; Partner Center's is not public. */
export const limitBytes = 25 * 1024 * 1024
const totalMs = 60_000
/** One person's slow files leave room for those of others. */
const atOnce = 8
const atOnceEach = 3
const lookAt = 200

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

  /** Begins with what is promised, as many files at once as may be; resolves once begun. */
  async begin(): Promise<void> {
    for (const row of await this.needs.store.reader.intakes.open(lookAt)) {
      if (this.ending.signal.aborted || this.running.size >= atOnce) return
      if (this.mayBegin(row)) this.start(row)
    }
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
    const noted = this.fetch(row).then(
      () => true,
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

  private async fetch(row: IntakeRow): Promise<void> {
    const kept = await this.keep(row).catch((error: unknown): Outcome<KeptFile> => {
      this.needs.log.error({ intake: row.id, ...faultOf(error) }, 'intake failed')
      return { ok: false, reason: 'unreachable' }
    })
    if (!kept.ok && this.ending.signal.aborted) return
    await this.needs.store.write((tables) => settle(tables, row, kept))
  }

  /** The bytes into the blob store, then their type judged; a refused one is left for the sweeper. */
  private async keep(row: IntakeRow): Promise<Outcome<KeptFile>> {
    const { blobs, hosts, bearer, now, newId } = this.needs
    const token = row.source === 'inline' ? await bearer() : undefined
    const { signal } = this.ending
    const request = { url: row.url ?? '', hosts, limitBytes, totalMs, signal, ...(token ? { bearer: token } : {}) }
    const got = await downloadFile(request, blobs)
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

/** Notes the end of a promise. Bytes the person sent before are their file of before: judged here, where nobody races. */
async function settle({ intakes, files }: Tables, row: IntakeRow, kept: Outcome<KeptFile>): Promise<void> {
  const { url: _secret, ...rest } = row
  if (!kept.ok) return intakes.settle({ ...rest, state: 'refused', reason: kept.reason })
  const { tenantId, ownerId, sha256 } = kept.value
  const before = await files.findBySha(tenantId, ownerId, sha256)
  if (!before) await files.insert(kept.value)
  return intakes.settle({ ...rest, state: 'kept', fileId: (before ?? kept.value).id, again: before !== undefined })
}

/** A pasted picture has no extension of its own. */
const named = (name: string, extension: string) => (/\.[a-z0-9]{2,5}$/i.test(name) ? name : `${name}.${extension}`)
