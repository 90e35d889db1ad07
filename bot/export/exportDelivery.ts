import type { Logger } from 'pino'
import type { Principal } from '../../rules/principal'
import type { Store } from '../claims/ports'
import type { BlobStore } from '../files/blobStore'
import { fileInfoActivity } from '../teams/fileInfoActivity'
import type { OutgoingActivity } from '../teams/outgoingActivity'
import { uploadInfo as uploadInfoShape } from '../teams/uploadInfo'
import { uploadToConsent } from '../teams/uploadToConsent'

export interface ExportDeliveryNeeds {
  store: Store
  blobs: BlobStore
  allowUploadHost: (url: string) => boolean
  log: Logger
}

/** Puts the zips of a person's data where they allowed it. */
export class ExportDelivery {
  constructor(private readonly needs: ExportDeliveryNeeds) {}

  /**
   * Uploads a zip, if it is still one of this person's own last export; `shown` takes the place of the card that asked.
   * Undefined `info` was declined.
   */
  async upload(
    { tenantId, userId }: Principal,
    sha256: string,
    info: unknown,
  ): Promise<{ current: boolean; shown?: OutgoingActivity }> {
    const { store, blobs, allowUploadHost, log } = this.needs
    const row = await store.reader.exports.find(tenantId, userId)
    const part = row?.parts.find((one) => one.sha256 === sha256)
    const target = uploadInfoShape.safeParse(info)
    if (!part || !target.success) return { current: part !== undefined }
    const sent = await uploadToConsent(target.data, blobs.open(sha256), part.size, { allowHost: allowUploadHost })
    if (sent.ok) return { current: true, shown: fileInfoActivity(target.data) }
    log.warn({ why: sent.reason }, 'export upload failed')
    return { current: true }
  }
}
