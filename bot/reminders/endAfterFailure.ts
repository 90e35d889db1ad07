import type { ReminderRow } from '../claims/ports'
import type { Failure } from './failureOf'
import { parkedFor } from './parkedFor'
import type { ReminderEnd } from './reminderEnd'
import { type Standing, standingOf, waiting } from './standing'

type Leased = Pick<ReminderRow, 'attempts' | 'reason'>

/** So many copies at most, of which each may have arrived. */
const mostCopies = 2
/** So many times a fault of ours may come up. */
const mostFaults = 5
/** So many times one is tried that certainly did not arrive: days, at the longest pause. */
const mostMissed = 300
const longestPauseMs = 15 * 60_000
const firstPauseMs = { missed: 30_000, fault: 60_000 }
/** After an unknown outcome: Teams may still be delivering it. */
const doubtMs = 60_000
const mostJitter = 0.1

/** An attempt that sent nothing and counts for nothing: due again at `at` (epoch ms). */
export function leftForLater(row: Leased, at: number): ReminderEnd {
  return { retryAt: at, reason: waiting(row, standingOf(row)) }
}

/**
 * What becomes of a reminder that was not seen to arrive (reliability O02–O05, O11): parked when nobody is there, Teams
 * will never take it, it may have arrived twice, or we cannot make it; else tried again, later each time.
 * `now` is epoch ms, `chance` from 0 to 1 spreads those that failed together.
 */
export function endAfterFailure(row: Leased, failure: Failure, now: number, chance: number): ReminderEnd {
  const standing = standingOf(row)
  const parked = parkedFor(row, failure.code)
  const again = (pauseMs: number, change: Partial<Standing>): ReminderEnd => ({
    retryAt: now + Math.round(pauseMs * (1 + chance * mostJitter)),
    reason: waiting(row, { ...standing, ...change }),
  })
  const [missed, copies, faults] = [standing.missed + 1, standing.copies + 1, standing.faults + 1]
  switch (failure.outcome) {
    case 'gone':
    case 'refused':
      return parked
    case 'ambiguous':
      return copies >= mostCopies ? { state: 'parked', reason: 'ambiguous' } : again(doubtMs, { copies })
    case 'fault':
      return faults >= mostFaults ? parked : again(growing(firstPauseMs.fault, faults), { faults })
    default: {
      const asked = failure.retryAfterMs ?? growing(firstPauseMs.missed, missed)
      return missed >= mostMissed ? parked : again(Math.min(asked, longestPauseMs), { missed })
    }
  }
}

function growing(first: number, times: number): number {
  return Math.min(first * 2 ** Math.min(times - 1, 10), longestPauseMs)
}
