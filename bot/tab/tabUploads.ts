import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import { plain } from '../../cards/elements/plain'
import type { TabReply } from '../../cards/tab/tabReply'
import { uploadTargets } from '../../cards/tab/uploadTargets'
import { textFor } from '../../cards/text/textFor'
import type { Claims } from '../../dialogs/claims'
import { isPreparing } from '../../dialogs/placeHeap'
import { acting } from '../../dialogs/session'
import type { IncomingFile } from '../../dialogs/turn'
import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import type { Outcome } from '../../rules/outcome'
import type { Store } from '../claims/ports'
import type { BlobStore } from '../files/blobStore'
import { limitBytes } from '../files/intakeFetcher'
import { readUpload, type UploadReason } from '../files/readUpload'
import { uploadedBlob } from '../files/uploadedBlob'
import type { TabCall } from './endpoint'
import { tabConversation } from './tabConversation'
import type { TabTurns } from './tabTurns'

interface TabUploadsNeeds {
  store: Store
  claims: Claims
  blobs: BlobStore
  turns: TabTurns
  /** Resolves once these promised files (ids) were looked at, as far as they are this process's to look at. */
  fetched: (ids: readonly string[]) => Promise<void>
}

/** What came of an upload; `kept` of its files are in the store. */
export interface Uploaded {
  kept: number
  reply: TabReply
}

/** `notFound`: no such claim for the person; `noPlace`: it takes no files, or none for this. */
export type UploadRefusal = UploadReason | 'notFound' | 'noPlace'

/** As much as a message of Teams with its files. */
const mostBytes = 110 * 1024 * 1024

class TooBig extends Error {}

/** The bytes of one file, read to their end also where they are too many: the next file comes after them. */
async function* within(bytes: Readable, most: number): AsyncGenerator<Uint8Array> {
  let size = 0
  for await (const part of bytes as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= most) yield part
  }
  if (size > most) throw new TooBig()
}

/**
 * Files that a browser sends: kept, then promised as those of a message are, then acknowledged. From there on they go
 * the way of all files; a stop in between loses none.
 */
export class TabUploads {
  constructor(private readonly needs: TabUploadsNeeds) {}

  /** Takes the files of one form. @param target an item of the checklist or of a request; undefined: it is proposed */
  async take(call: TabCall, claimId: string, target: string | undefined): Promise<Outcome<Uploaded, UploadRefusal>> {
    const session = this.needs.turns.look(call)
    const { who } = session.turn
    const claim = await this.needs.claims.find(who, claimId)
    if (!claim.ok) return claim
    if (!(await this.takes(call, claim.value, target))) return { ok: false, reason: 'noPlace' }
    const form = await readUpload(call.request, mostBytes, (name, bytes) => this.keep(name, bytes))
    if (!form.ok) return form
    const files = form.value.files.flatMap(({ file }) => file ?? [])
    const refused = form.value.files.flatMap(({ tooBig }) => tooBig ?? [])
    const words = session.text.say
    const said = refused.map((name) => words.refusedFile.tooBig(plain(name, 120), words.limit))
    if (files.length === 0) return { ok: true, value: { kept: 0, reply: { said, cards: [], downloads: [] } } }
    const activityId = `upload-${randomUUID()}`
    const from = { conversationId: tabConversation, serviceUrl: '', activityId }
    const of = { claimId, ...(target === undefined ? {} : { itemId: target }) }
    const { heapId } = await this.needs.claims.promise(acting(session), from, files, of)
    return { ok: true, value: await this.place(call, heapId, said) }
  }

  /** Whether a claim takes files, and for this. */
  private async takes({ person }: TabCall, claim: CoOpClaim, target: string | undefined): Promise<boolean> {
    const { claims } = this.needs
    if (target === undefined) return isPreparing(claim)
    const items = isPreparing(claim) ? checklist(claim.body, claims.policyOf(claim)) : []
    const asked = await claims.requestsOf({ tenantId: person.tenantId, userId: person.id }, claim.id)
    return uploadTargets(textFor(person.locale), items, asked).some(({ value }) => value === target)
  }

  /** One file's bytes into the blob store; its name when it is too big. */
  private async keep(name: string, bytes: Readable): Promise<{ file?: IncomingFile; tooBig?: string }> {
    try {
      const kept = await this.needs.blobs.put(within(bytes, limitBytes), { maxBytes: limitBytes })
      return kept.ok ? { file: { name, url: uploadedBlob.url(kept.value.sha256), source: 'upload' } } : { tooBig: name }
    } catch (error) {
      if (error instanceof TooBig) return { tooBig: name }
      throw error
    }
  }

  /** What is known by now, at once: a person who dropped files looks at the page. Whatever is left comes by itself. */
  private async place(call: TabCall, heapId: string, said: string[]): Promise<Uploaded> {
    const { turns, fetched } = this.needs
    const before = await this.filesOf(call, heapId)
    await fetched(before.filter(({ state }) => state === 'promised').map(({ id }) => id))
    const reply = await turns.due(call, { kind: 'heap-ready', heapId })
    const after = await this.filesOf(call, heapId)
    if (after.every(({ state }) => state !== 'promised')) await this.markShown(call, heapId)
    const kept = after.filter(({ state }) => state !== 'refused').length
    return { kept, reply: { ...reply, said: [...said, ...reply.said] } }
  }

  private async filesOf({ person }: TabCall, heapId: string) {
    const heap = await this.needs.claims.heap({ tenantId: person.tenantId, userId: person.id }, heapId)
    return heap.ok ? heap.value.files : []
  }

  private async markShown({ person }: TabCall, heapId: string): Promise<void> {
    await this.needs.store.write(async ({ intakes }) => {
      const heap = await intakes.heap(person.tenantId, heapId)
      if (heap?.state === 'open') await intakes.saveHeap({ ...heap, state: 'shown' })
    })
  }
}
