import type { Circuit } from './circuit'
import type { Outcome } from './digestSender'
import type { Pacer } from './pacer'
import type { TokenWatch } from './tokenWatch'

/** A message to one may be refused for long; the others of the tenant wait no longer than this. */
const longestRestMs = 30_000
const shortestRestMs = 1000

/** How it goes with a tenant, from run to run. */
export interface Course {
  pacer: Pacer
  circuit: Circuit
}

/** Learns from what came of a message how to go on with the tenant, and whether there is a token. `now` is epoch ms. */
export function noteOutcome(outcome: Outcome, course: Course, token: TokenWatch, now: number): void {
  switch (outcome.outcome) {
    case 'nothing':
    case 'fault':
      return
    case 'notSent':
    case 'ambiguous':
      if (outcome.code === 'NoToken') token.failed(now)
      else course.circuit.failed(now)
      return
    case 'throttled':
      token.worked()
      course.pacer.slower()
      course.circuit.rest(now + Math.min(Math.max(outcome.retryAfterMs ?? 0, shortestRestMs), longestRestMs))
      return
    default:
      // Teams answered, and with that knew who asked.
      token.worked()
      course.circuit.worked()
  }
}
