import type { LimitedConnector } from './limitedConnector'

/** What became of the reminders, as the people saw it. */
export interface Arrivals {
  people: number
  reached: number
  /** Listed for an admin, with the reason. */
  parked: number
  /** Neither reached nor listed. */
  lost: number
  /** Messages beyond the first of a person. */
  repeats: number
  /** Repeats that do not say that they may be one. */
  unlabelled: number
  /** Unclear answers although the message had been taken: each may cause one repeat. */
  acceptedUnclear: number
}

/** The sentence by which a second copy says that it may be one. */
export const label = 'may have received this before'

/** Counts what the connector let through; `parked` are the conversations that were given up with a reason. */
export function arrivals(connector: LimitedConnector, people: number, parked: readonly string[]): Arrivals {
  const all = [...connector.heard.values()]
  const given = parked.filter((conversation) => !connector.heard.has(conversation)).length
  const further = all.flatMap(({ accepted }) => accepted.slice(1))
  return {
    people,
    reached: all.length,
    parked: parked.length,
    lost: people - all.length - given,
    repeats: further.length,
    unlabelled: further.filter((body) => !body.includes(label)).length,
    acceptedUnclear: all.reduce((sum, { acceptedUnclear }) => sum + acceptedUnclear, 0),
  }
}

/** What is tried again a minute later comes at the end, and is no matter of pace. */
const withoutTail = 0.95

/** Messages a second and tenant over the first 95 % of those that arrived, as a share of the limit. */
export function paceShare(times: readonly number[], tenants: number, tenantRps: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  const counted = sorted.slice(0, Math.ceil(sorted.length * withoutTail))
  const seconds = ((counted.at(-1) ?? 0) - (counted[0] ?? 0)) / 1000
  return (counted.length - tenants) / seconds / (tenants * tenantRps)
}
