import type { LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'

/** Finds all addresses of a host name. */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

/**
 * A `lookup` for Node's sockets that connects only to addresses it has checked: one bad address among several refuses
 * the name, and the name is not asked for again between check and connection.
 * The connection fails with code `EBLOCKED` when an address is refused.
 */
export function pinnedLookup(resolve: Resolve, allowed: (address: string) => boolean): LookupFunction {
  return (hostname, options, done) => {
    resolve(hostname).then(
      (addresses) => {
        const first = addresses[0]
        const blocked = !first || addresses.some(({ address }) => !allowed(address))
        if (blocked) done(Object.assign(new Error('address refused'), { code: 'EBLOCKED' }), '', 0)
        else if (options.all) done(null, addresses)
        else done(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => done(error, '', 0),
    )
  }
}
