/** No answer, or one that leaves open whether Teams took it: never sent again blindly. */
export class AmbiguousDelivery extends Error {
  override name = 'AmbiguousDelivery'
  constructor(readonly code: string) {
    super(`no clear answer: ${code}`)
  }
}

/** Teams said 429; `retryAfterMs` when it said for how long. */
export class RateLimited extends Error {
  override name = 'RateLimited'
  constructor(readonly retryAfterMs?: number) {
    super('too many requests')
  }
}

/** The address is not a Teams connector: nothing left the process, above all not the bearer. */
export class HostRefused extends Error {
  override name = 'HostRefused'
}

/** The connection was never made: certainly not delivered. */
export class NotSent extends Error {
  override name = 'NotSent'
  constructor(readonly code: string) {
    super(`not sent: ${code}`)
  }
}

/** Teams answered no: `status` and, when it named one, its own code such as `MessageWritesBlocked`. */
export class DeliveryRefused extends Error {
  override name = 'DeliveryRefused'
  constructor(
    readonly status: number,
    readonly code?: string,
  ) {
    super(`refused with ${status}${code ? ` ${code}` : ''}`)
  }
}

/** No token was to be had, so nothing was sent; `cause` is what the library said. */
export class TokenFailed extends Error {
  override name = 'TokenFailed'
  constructor(cause: unknown) {
    super('no token', { cause })
  }
}
