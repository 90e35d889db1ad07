/** Something of a tenant changed: a claim, or, without one, what is the organisation's or anything at all. */
export interface StoreChange {
  tenantId: string
  claimId?: string
}

/** Tells what changed, after it is stored. */
export interface ChangeFeed {
  /** Calls `heard` for each change in a tenant until the function it gives is called. */
  subscribe(tenantId: string, heard: (change: StoreChange) => void): () => void
}
