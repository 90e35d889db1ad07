import type { Logger } from 'pino'
import { textFor } from '../../cards/text/textFor'
import type { Claims } from '../../dialogs/claims'
import { wordsOf } from '../../dialogs/session'
import { localDate } from '../../rules/localDate'
import type { Principal } from '../../rules/principal'
import type { PersonRow, Store } from '../claims/ports'
import { faultOf } from '../faultOf'
import type { BlobStore } from '../files/blobStore'
import { fileInfoActivity } from '../teams/fileInfoActivity'
import type { OutgoingActivity } from '../teams/outgoingActivity'
import { uploadInfo as uploadInfoShape } from '../teams/uploadInfo'
import { uploadToConsent } from '../teams/uploadToConsent'
import { buildPackage } from './buildPackage'
import { packageInputOf } from './packageInputOf'

export interface PackageDeliveryNeeds {
  claims: Claims
  store: Store
  blobs: BlobStore
  now: () => number
  allowUploadHost: (url: string) => boolean
  log: Logger
}

/** What became of a consent: whether it named the current package, whether it arrived, and the card that shows it. */
export interface Upload {
  current: boolean
  uploaded: boolean
  shown?: OutgoingActivity
}

/** Makes packages and puts them where a person allowed it. */
export class PackageDelivery {
  constructor(private readonly needs: PackageDeliveryNeeds) {}

  /** Builds and records the package of a claim; false when it could not be made. */
  async make(who: Principal, claimId: string, person: Pick<PersonRow, 'locale' | 'timeZone'>): Promise<boolean> {
    try {
      return await this.build(who, claimId, person)
    } catch (error) {
      this.needs.log.error({ claimId, ...faultOf(error) }, 'package failed')
      return false
    }
  }

  private async build(
    who: Principal,
    claimId: string,
    { locale, timeZone }: Pick<PersonRow, 'locale' | 'timeZone'>,
  ): Promise<boolean> {
    const { claims, store, blobs, now } = this.needs
    const found = await claims.find(who, claimId)
    if (!found.ok) return false
    const claim = found.value
    const text = textFor(locale)
    const ids = Object.values(claim.body.evidence).flatMap((state) => state.files.map((file) => file.fileId))
    const [files, history] = await Promise.all([
      claims.files(who, [...new Set(ids)], claimId),
      store.reader.history.list(who.tenantId, claimId),
    ])
    const source = { claim, policy: claims.policyOf(claim), files, history, holidays: claims.holidays }
    const built = await buildPackage(packageInputOf(text, source), blobs)
    const today = localDate(now(), timeZone)
    const acting = {
      who,
      timeZone,
      today,
      words: wordsOf(text),
      key: `packed|${claimId}|${claim.version}|${built.sha256}`,
    }
    const done = await claims.change(acting, claimId, { do: 'packed', ...built })
    return done.ok
  }

  /** Uploads the package a consent was given for, when it is still the claim's; undefined `info` was declined. */
  async upload(
    who: Principal,
    { claimId, sha256 }: { claimId: string; sha256: string },
    info: unknown,
  ): Promise<Upload> {
    const { claims, blobs, allowUploadHost } = this.needs
    const found = await claims.find(who, claimId)
    const made = found.ok ? found.value.body.package : undefined
    // Preparing again: it was changed since the package was made.
    const current = made?.sha256 === sha256 && found.ok && found.value.status !== 'preparing'
    const target = uploadInfoShape.safeParse(info)
    if (!made || !current || !target.success) return { current, uploaded: false }
    const sent = await uploadToConsent(target.data, blobs.open(made.sha256), made.size, { allowHost: allowUploadHost })
    if (!sent.ok) this.needs.log.warn({ claimId, why: sent.reason }, 'package upload failed')
    return sent.ok ? { current, uploaded: true, shown: fileInfoActivity(target.data) } : { current, uploaded: false }
  }
}
