import type { Logger } from 'pino'
import type { Store } from './claims/ports'
import type { BlobStore } from './files/blobStore'

const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** When another instance is at it, it is looked at again after this. */
const elsewhereMs = 1000
/** Presses are remembered this long; after it a repeated one meets the claim as it then stands. */
const pressesMs = 90 * dayMs

/** A zip of somebody's data is kept no longer than they were told. */
const exportsMs = 7 * dayMs

export interface UpkeepNeeds {
  store: Store
  blobs: BlobStore
  /** Epoch ms, which local mode can move. */
  now: () => number
  /** Epoch ms of the machine: files on disk are dated by it. */
  realNow: () => number
  log: Logger
}

/** The daily work, also at the start: removes what crashes left in the file store, and forgets old presses. */
export class Upkeep {
  private nextAt = Number.NEGATIVE_INFINITY

  constructor(private readonly needs: UpkeepNeeds) {}

  /** Does it when a day has passed; gives when to do it again (epoch ms). One instance does it at a time. */
  readonly work = async (): Promise<number> => {
    const { store, now } = this.needs
    if (now() < this.nextAt) return this.nextAt
    const done = await store.exclusively('upkeep', () => this.clean())
    if (!done) return now() + elsewhereMs
    this.nextAt = now() + dayMs
    return this.nextAt
  }

  private async clean(): Promise<void> {
    const { store, blobs, now, realNow, log } = this.needs
    // First what refers to blobs, so that they go with this sweep.
    const exports = await store.write((tables) => tables.exports.prune(now() - exportsMs))
    // A blob is kept before its row: what is younger than an hour may be on its way.
    const swept = await blobs.sweep(realNow() - hourMs, (sha256) => store.reader.files.isReferenced(sha256))
    const presses = await store.write((tables) => tables.commands.prune(now() - pressesMs))
    log.info({ ...swept, presses, exports }, 'upkeep done')
  }
}
