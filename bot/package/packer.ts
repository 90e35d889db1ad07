import type { Principal } from '../../rules/principal'
import type { PersonRow } from '../claims/ports'
import type { PackageDelivery } from './packageDelivery'
import type { RequestPackages } from './requestPackages'

/** What to make a package of: a claim, or a documentation request on it. */
export interface Packed {
  claimId: string
  requestId?: string
}

/** Makes packages, each once at a time: who asks meanwhile gets the one that is being made. */
export class Packer {
  private readonly making = new Map<string, Promise<boolean>>()

  constructor(
    private readonly packages: Pick<PackageDelivery, 'make'>,
    private readonly requestPackages: Pick<RequestPackages, 'make'>,
  ) {}

  /** False when it could not be made. */
  make(person: PersonRow, { claimId, requestId }: Packed): Promise<boolean> {
    const what = `${person.tenantId}|${person.id}|${requestId ?? claimId}`
    const running = this.making.get(what)
    if (running) return running
    const who: Principal = { tenantId: person.tenantId, userId: person.id }
    const made =
      requestId === undefined
        ? this.packages.make(who, claimId, person)
        : this.requestPackages.make(who, requestId, person)
    const done = made.finally(() => this.making.delete(what))
    this.making.set(what, done)
    return done
  }
}
