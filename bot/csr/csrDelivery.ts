import type { Logger } from 'pino'
import type { Principal } from '../../rules/principal'
import { fileConsentActivity } from '../teams/fileConsentActivity'
import { fileInfoActivity } from '../teams/fileInfoActivity'
import type { OutgoingActivity } from '../teams/outgoingActivity'
import { uploadInfo as uploadInfoShape } from '../teams/uploadInfo'
import { uploadToConsent } from '../teams/uploadToConsent'
import type { CsrDocument } from './csrPdfOf'

export interface CsrDeliveryNeeds {
  csrPdfOf: (who: Principal, claimId: string) => Promise<CsrDocument | undefined>
  allowUploadHost: (url: string) => boolean
  log: Logger
}

/** A CSR as the conversation offers it. */
export interface OfferedCsr {
  claimId: string
  name: string
  description: string
}

/** Offers CSRs through Teams' file consent, and puts them where a person allowed it. */
export class CsrDelivery {
  constructor(private readonly needs: CsrDeliveryNeeds) {}

  /** The card that asks for consent; undefined when the claim has no CSR for this person. */
  async offer(who: Principal, { claimId, name, description }: OfferedCsr): Promise<OutgoingActivity | undefined> {
    const made = await this.needs.csrPdfOf(who, claimId)
    if (!made) return undefined
    return fileConsentActivity({ name, description, sizeInBytes: made.bytes.length, context: { csr: claimId, name } })
  }

  /**
   * Uploads the CSR of a claim as it is now, however old the consent's card is; `shown` takes the card's place. Undefined
   * `info` was declined.
   */
  async upload(who: Principal, claimId: string, info: unknown): Promise<{ shown?: OutgoingActivity }> {
    const target = uploadInfoShape.safeParse(info)
    const made = target.success ? await this.needs.csrPdfOf(who, claimId) : undefined
    if (!target.success || !made) return {}
    const options = { allowHost: this.needs.allowUploadHost }
    const sent = await uploadToConsent(target.data, once(made.bytes), made.bytes.length, options)
    if (sent.ok) return { shown: fileInfoActivity(target.data) }
    this.needs.log.warn({ claimId, why: sent.reason }, 'csr upload failed')
    return {}
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
