import type { Mailed } from '../claims/reporting'
import type { Problem } from './problemDetails'

type Refusal = Extract<Mailed, { ok: false }>['reason']

const problems: Record<Refusal, Problem> = {
  notFound: { code: 'notFound' },
  severalClaims: { code: 'severalClaims' },
  notSubmitted: { code: 'notSubmitted' },
  keyReused: { code: 'keyReused' },
  dateInFuture: { code: 'invalid', errors: [{ pointer: '/receivedOn', detail: 'not after today' }] },
  dateInPast: { code: 'invalid', errors: [{ pointer: '/dueOn', detail: 'not before the day it was received' }] },
}

/** What to answer when a request could not be recorded. */
export function problemOf(reason: Refusal): Problem {
  return problems[reason]
}
