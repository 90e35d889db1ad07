import type { HistoryEvent } from '../claims/ports'
import type { PackageInput } from './packageInput'

/**
 * What a package shows of a claim's history: when (ISO, UTC), who (id), what (code), and the chain's hash. Packing (a
 * code `packed`, or one that ends so) is no part of what is packed: a package made twice of one claim is one package.
 */
export function historyRows(history: readonly HistoryEvent[]): PackageInput['history'] {
  const told = history.filter(({ code }) => !/packed$/i.test(code))
  return told.map(({ at, by, code, params, hash }) => ({
    at: new Date(at).toISOString(),
    who: by,
    what: code,
    detail: JSON.stringify(params),
    hash,
  }))
}
