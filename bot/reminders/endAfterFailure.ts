import type { ReminderRow, ReminderRows } from '../claims/ports'
import { Undelivered } from '../turns/messengerOutlet'
import { mayHaveArrived, notArrived } from './mayHaveArrived'

export type ReminderEnd = Parameters<ReminderRows['finish']>[1]

/** So many times one is tried whose outcome is unknown, or that fails by a fault of ours. */
const mostUnknown = 5
/** So many times one is tried that certainly did not arrive: days, at the longest pause. */
const mostCertain = 300
const longestPauseMs = 15 * 60_000
const firstPauseMs = { certain: 30_000, unknown: 60_000 }

const growing = (first: number, attempts: number) => Math.min(first * 2 ** (attempts - 1), longestPauseMs)

/** Due again at `at` (epoch ms); an attempt that sent nothing says so, so that the next copy is not labelled. */
export function leftForLater(row: ReminderRow, at: number): ReminderEnd {
  return { retryAt: at, reason: mayHaveArrived(row) ? 'ambiguous' : notArrived(row) }
}

/**
 * What becomes of a reminder that was not seen to arrive (reliability O02–O05): parked when nobody is there or Teams
 * will never take it; later, unlabelled, when it certainly did not arrive; later and labelled when it may have.
 */
export function endAfterFailure(row: ReminderRow, error: unknown, now: number): ReminderEnd {
  const { outcome, code = outcome, retryAfterMs } = failureOf(error)
  const { attempts } = row
  const certain = outcome === 'throttled' || outcome === 'notSent'
  const never = outcome === 'gone' || outcome === 'refused'
  if (never || attempts >= (certain ? mostCertain : mostUnknown)) return { state: 'parked', reason: code }
  if (!certain) return { retryAt: now + growing(firstPauseMs.unknown, attempts), reason: 'ambiguous' }
  const pause = Math.min(retryAfterMs ?? growing(firstPauseMs.certain, attempts), longestPauseMs)
  return leftForLater(row, now + pause)
}

/** Teams' answer, or a fault of ours, which is taken like an unknown outcome. */
function failureOf(error: unknown): { outcome: string; code?: string; retryAfterMs?: number } {
  if (error instanceof Undelivered) return error.delivery
  return { outcome: 'fault', code: error instanceof Error ? error.name : 'fault' }
}
