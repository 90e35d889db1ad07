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
import { answerPackageInputOf } from './answerPackageInputOf'
import { type BuiltPackage, buildPackage } from './buildPackage'
import { originalsPackageInputOf } from './originalsPackageInputOf'
import { packageFileIds } from './packageFileIds'
import { packageInputOf } from './packageInputOf'
import type { RequestSource } from './requestSource'

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
    const [files, history] = await Promise.all([
      claims.files(who, packageFileIds(claim), claimId),
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

  /**
   * Builds the package of a documentation request from what the caller has loaded: of a review the new files with the
   * sheet of answers, of a request for originals all of them. Recording it is the caller's; undefined when it could not
   * be made.
   * @param locale BCP 47 language of the person
   */
  async makeAnswers(source: RequestSource, locale: string): Promise<BuiltPackage | undefined> {
    const { blobs, log } = this.needs
    const { id, claimId, body } = source.request
    const inputOf = body.kind === 'originals' ? originalsPackageInputOf : answerPackageInputOf
    try {
      return await buildPackage(inputOf(textFor(locale), source), blobs)
    } catch (error) {
      log.error({ claimId, requestId: id, ...faultOf(error) }, 'package of a request failed')
      return undefined
    }
  }

  /** Uploads the package a consent was given for, when it is still the claim's; undefined `info` was declined. */
  async upload(
    who: Principal,
    { claimId, sha256 }: { claimId: string; sha256: string },
    info: unknown,
  ): Promise<Upload> {
    const found = await this.needs.claims.find(who, claimId)
    // Preparing again: it was changed since the package was made.
    const made = found.ok && found.value.status !== 'preparing' ? found.value.body.package : undefined
    return this.uploadMade(made, { claimId, sha256 }, info)
  }

  /**
   * Uploads the package a consent was given for, when it is the one that may be had now.
   * @param made that one, of a claim or of a request the caller found for this person; undefined when there is none
   * @param info where to put it; undefined when it was declined
   */
  async uploadMade(
    made: BuiltPackage | undefined,
    { claimId, sha256 }: { claimId: string; sha256: string },
    info: unknown,
  ): Promise<Upload> {
    const { blobs, allowUploadHost, log } = this.needs
    const current = made?.sha256 === sha256
    const target = uploadInfoShape.safeParse(info)
    if (!made || !current || !target.success) return { current, uploaded: false }
    const sent = await uploadToConsent(target.data, blobs.open(made.sha256), made.size, { allowHost: allowUploadHost })
    if (!sent.ok) log.warn({ claimId, why: sent.reason }, 'package upload failed')
    return sent.ok ? { current, uploaded: true, shown: fileInfoActivity(target.data) } : { current, uploaded: false }
  }
}
