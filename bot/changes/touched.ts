import type { StoreChange } from './changeFeed'

/** Of more claims at once than this only their tenant is told. */
const mostClaims = 50

/** What one write has changed, each claim once. */
export class Touched {
  readonly #ofTenant = new Map<string, Set<string | undefined>>()

  /** Notes a change of a claim, or of what is the organisation's. */
  note(tenantId: string, claimId?: string): void {
    const known = this.#ofTenant.get(tenantId)
    if (known) known.add(claimId)
    else this.#ofTenant.set(tenantId, new Set([claimId]))
  }

  /** Everything noted, in the order it first was. */
  changes(): StoreChange[] {
    return [...this.#ofTenant].flatMap(([tenantId, claims]) =>
      claims.size > mostClaims
        ? [{ tenantId }]
        : [...claims].map((claimId) => ({ tenantId, ...(claimId === undefined ? {} : { claimId }) })),
    )
  }
}
