/**
 * Something of a tenant changed: a claim (its body, requests, asks, history, reminders, files that arrive), or, without
 * `claimId`, what is the organisation's (funds, roles, parked reminders). After a time in which nothing was heard, as
 * when the database restarts, and after a change of very many claims, one without `claimId` stands for all of them: who
 * hears it looks at everything anew.
 */
export interface StoreChange {
  tenantId: string
  claimId?: string
}

/** Tells of changes once they are kept, whichever instance made them; of what was undone nothing is told. */
export interface ChangeFeed {
  /** Calls `heard` for each change of the tenant from now on, until the returned function is called. */
  subscribe(tenantId: string, heard: (change: StoreChange) => void): () => void
}
