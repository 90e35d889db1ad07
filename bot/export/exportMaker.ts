import type { Logger } from 'pino'
import { textFor } from '../../cards/text/textFor'
import type { TurnInput } from '../../dialogs/turn'
import { localDate } from '../../rules/localDate'
import type { ExportPart, ExportRow, Store } from '../claims/ports'
import { faultOf } from '../faultOf'
import type { BlobStore } from '../files/blobStore'
import { buildExport } from './buildExport'
import { collectExport } from './collectExport'

/** When another instance is at it, it is looked at again after this. */
const elsewhereMs = 1000
const mostAtOnce = 10

export interface ExportMakerNeeds {
  store: Store
  blobs: BlobStore
  /** Epoch ms. */
  now: () => number
  /** Tells the person in their own chat; rejects when that did not arrive. */
  offer: (row: ExportRow, input: TurnInput) => Promise<void>
  log: Logger
  /** Bytes of one zip; less in tests. */
  mostBytes?: number
}

/** Makes the exports that were asked for, one after the other, and offers them. What a stop cut off is done after it. */
export class ExportMaker {
  constructor(private readonly needs: ExportMakerNeeds) {}

  /** Does what is asked for; gives when to look again (epoch ms), when another instance is at it. */
  readonly work = async (): Promise<number | undefined> => {
    const { store, now } = this.needs
    if ((await store.reader.exports.open(1)).length === 0) return undefined
    const done = await store.exclusively('export', (lost) => this.makeAll(lost))
    return done ? undefined : now() + elsewhereMs
  }

  private async makeAll(lost: AbortSignal): Promise<void> {
    const { exports } = this.needs.store.reader
    for (let rows = await exports.open(mostAtOnce); rows.length > 0; rows = await exports.open(mostAtOnce)) {
      for (const row of rows) {
        if (lost.aborted) return
        await this.finish(row)
      }
    }
  }

  private async finish(row: ExportRow): Promise<void> {
    const { offer, log } = this.needs
    const parts = row.state === 'made' ? row.parts : await this.make(row)
    const made = { ...row, parts }
    if (row.state !== 'made' && parts.length > 0) await this.note({ ...made, state: 'made' })
    await offer(made, { kind: parts.length > 0 ? 'exported' : 'export-failed' }).catch((error: unknown) =>
      // They can ask again; offering it for ever to somebody who is not reached helps nobody.
      log.warn(faultOf(error), 'export not offered'),
    )
    await this.note({ ...made, state: 'offered' })
  }

  /** Nothing when it could not be made. */
  private async make({ tenantId, personId }: ExportRow): Promise<ExportPart[]> {
    const { store, blobs, now, log, mostBytes } = this.needs
    try {
      const input = await collectExport(store, { tenantId, userId: personId })
      if (!input) return []
      const { locale, timeZone } = input.person
      const most = mostBytes === undefined ? {} : { most: mostBytes }
      return await buildExport(input, blobs, { text: textFor(locale), madeOn: localDate(now(), timeZone), ...most })
    } catch (error) {
      log.error(faultOf(error), 'export failed')
      return []
    }
  }

  /** Only while it is still the one that was asked for: who deleted their data meanwhile has no export. */
  private async note(row: ExportRow): Promise<void> {
    await this.needs.store.write(async ({ exports }) => {
      const now = await exports.find(row.tenantId, row.personId)
      if (now?.askedAt === row.askedAt) await exports.save(row)
    })
  }
}
