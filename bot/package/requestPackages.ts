import { textFor } from '../../cards/text/textFor'
import type { Claims } from '../../dialogs/claims'
import type { Requested } from '../../dialogs/requesting'
import { wordsOf } from '../../dialogs/session'
import { localDate } from '../../rules/localDate'
import type { Principal } from '../../rules/principal'
import { filesOfRequest } from '../../rules/requests/filesOfRequest'
import type { PersonRow, Store } from '../claims/ports'
import type { PackageDelivery, Upload } from './packageDelivery'
import { packageFileIds } from './packageFileIds'
import type { RequestSource } from './requestSource'

export interface RequestPackagesNeeds {
  claims: Claims
  store: Store
  packages: PackageDelivery
  /** Epoch ms. */
  now: () => number
}

/** Makes the packages that answer documentation requests, and puts them where a person allowed it. */
export class RequestPackages {
  constructor(private readonly needs: RequestPackagesNeeds) {}

  /** Builds and records the package of a request; false when it could not be made, or is not the person's to have. */
  async make(who: Principal, requestId: string, person: Pick<PersonRow, 'locale' | 'timeZone'>): Promise<boolean> {
    const { claims, packages, now } = this.needs
    const found = await claims.findRequest(who, requestId)
    if (!found.ok) return false
    const made = await packages.makeAnswers(await this.sourceOf(who, found.value), person.locale)
    if (!made) return false
    const { locale, timeZone } = person
    const words = wordsOf(textFor(locale))
    const key = `packed|${requestId}|${found.value.request.version}|${made.sha256}`
    const acting = { who, timeZone, today: localDate(now(), timeZone), words, key }
    const done = await claims.changeRequest(acting, requestId, { do: 'packed', ...made })
    return done.ok
  }

  /** Uploads the package a consent was given for, when it is still the request's; undefined `info` was declined. */
  async upload(
    who: Principal,
    { claimId, requestId, sha256 }: { claimId: string; requestId: string; sha256: string },
    info: unknown,
  ): Promise<Upload> {
    const found = await this.needs.claims.findRequest(who, requestId)
    const made = found.ok ? found.value.request.body.package : undefined
    return this.needs.packages.uploadMade(made, { claimId, sha256 }, info)
  }

  private async sourceOf(who: Principal, { claim, request }: Requested): Promise<RequestSource> {
    const { claims, store } = this.needs
    const requests = await claims.requestsOf(who, claim.id)
    const ids = [...packageFileIds(claim), ...requests.flatMap((one) => filesOfRequest(one))]
    const [files, history] = await Promise.all([
      claims.files(who, [...new Set(ids)], claim.id),
      store.reader.history.list(claim.tenantId, claim.id),
    ])
    const policy = claims.policyOf(claim)
    return { claim, policy, request, requests, files, history, holidays: claims.holidays }
  }
}
