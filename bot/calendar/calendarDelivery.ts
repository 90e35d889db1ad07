import type { Logger } from 'pino'
import type { Principal } from '../../rules/principal'
import { fileConsentActivity } from '../teams/fileConsentActivity'
import { fileInfoActivity } from '../teams/fileInfoActivity'
import type { OutgoingActivity } from '../teams/outgoingActivity'
import { uploadInfo as uploadInfoShape } from '../teams/uploadInfo'
import { uploadToConsent } from '../teams/uploadToConsent'
import type { Calendars } from './calendars'

export interface CalendarDeliveryNeeds {
  calendars: Calendars
  allowUploadHost: (url: string) => boolean
  log: Logger
}

/** A calendar file as the conversation offers it. */
export interface OfferedCalendar {
  claimId: string
  name: string
  description: string
}

/** Offers calendar files through Teams' file consent, and puts them where a person allowed it. */
export class CalendarDelivery {
  constructor(private readonly needs: CalendarDeliveryNeeds) {}

  /** The card that asks for consent; undefined when the claim has no calendar for this person. */
  async offer(who: Principal, { claimId, name, description }: OfferedCalendar): Promise<OutgoingActivity | undefined> {
    const made = await this.needs.calendars.ofClaim(who, claimId)
    if (made === undefined) return undefined
    const context = { calendar: claimId, name }
    return fileConsentActivity({ name, description, sizeInBytes: Buffer.byteLength(made), context })
  }

  /**
   * Uploads the calendar of a claim as it is now, however old the consent's card is; `shown` takes the card's place.
   * Undefined `info` was declined.
   */
  async upload(who: Principal, claimId: string, info: unknown): Promise<{ shown?: OutgoingActivity }> {
    const target = uploadInfoShape.safeParse(info)
    const made = target.success ? await this.needs.calendars.ofClaim(who, claimId) : undefined
    if (!target.success || made === undefined) return {}
    const bytes = Buffer.from(made)
    const options = { allowHost: this.needs.allowUploadHost }
    const sent = await uploadToConsent(target.data, once(bytes), bytes.length, options)
    if (sent.ok) return { shown: fileInfoActivity(target.data) }
    this.needs.log.warn({ claimId, why: sent.reason }, 'calendar upload failed')
    return {}
  }
}

async function* once(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
}
