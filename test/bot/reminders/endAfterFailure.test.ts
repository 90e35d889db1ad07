import { endAfterFailure, leftForLater } from '../../../bot/reminders/endAfterFailure'
import type { Failure } from '../../../bot/reminders/failureOf'
import { standingOf } from '../../../bot/reminders/standing'

const now = 1_000_000_000
const minute = 60_000

/** Lets it fail like this again and again; gives the pauses between (ms) and how it ended. */
function failing(failure: Failure, most = 1000) {
  const pauses: number[] = []
  let row = { attempts: 1 } as { attempts: number; reason?: string }
  for (let tried = 0; tried < most; tried++) {
    const end = endAfterFailure(row, failure, now, 0)
    if ('state' in end) return { pauses, end }
    pauses.push(end.retryAt - now)
    row = { attempts: row.attempts + 1, reason: end.reason }
  }
  return { pauses, end: undefined }
}

test.each([
  ['gone', 'MessageWritesBlocked'],
  ['refused', 'MessageSizeTooBig'],
] as const)('what Teams never takes (%s) is parked at once, with the reason', (outcome, code) => {
  expect(failing({ outcome, code })).toEqual({ pauses: [], end: { state: 'parked', reason: code } })
})

test('what may have arrived is sent once more after a minute, then parked', () => {
  const { pauses, end } = failing({ outcome: 'ambiguous', code: '503' })
  expect(pauses).toEqual([minute])
  expect(end).toEqual({ state: 'parked', reason: 'ambiguous' })
})

test('what certainly did not arrive is tried for days, later each time', () => {
  const { pauses, end } = failing({ outcome: 'notSent', code: 'ECONNREFUSED' })
  expect(pauses.slice(0, 7)).toEqual([0.5, 1, 2, 4, 8, 15, 15].map((minutes) => minutes * minute))
  expect(pauses.reduce((sum, pause) => sum + pause)).toBeGreaterThan(3 * 24 * 60 * minute)
  expect(end).toEqual({ state: 'parked', reason: 'ECONNREFUSED' })
})

test.each([
  ['a second', 1000, 1000],
  ['an hour', 60 * minute, 15 * minute],
  ['nothing said', undefined, 30_000],
])('what was too much waits as Teams said, fifteen minutes at most: %s', (_, retryAfterMs, pause) => {
  const failure: Failure = { outcome: 'throttled', code: 'throttled', ...(retryAfterMs ? { retryAfterMs } : {}) }
  expect(endAfterFailure({ attempts: 1 }, failure, now, 0)).toMatchObject({ retryAt: now + pause })
  expect(endAfterFailure({ attempts: 1 }, failure, now, 1)).toMatchObject({ retryAt: now + pause * 1.1 })
})

test('what we cannot make is parked after five tries', () => {
  const { pauses, end } = failing({ outcome: 'fault', code: 'TypeError' })
  expect(pauses).toEqual([1, 2, 4, 8].map((minutes) => minutes * minute))
  expect(end).toEqual({ state: 'parked', reason: 'TypeError' })
})

test('what certainly did not arrive is no copy, and a fault is none either', () => {
  for (const outcome of ['notSent', 'throttled', 'fault'] as const) {
    const end = endAfterFailure({ attempts: 1 }, { outcome, code: 'x' }, now, 0)
    expect(standingOf({ attempts: 2, reason: end.reason ?? '' }).copies).toBe(0)
  }
})

test('one that was put off has used up no try and is no copy', () => {
  let row = { attempts: 1 } as { attempts: number; reason?: string }
  for (let day = 0; day < 400; day++) row = { attempts: row.attempts + 1, reason: leftForLater(row, now).reason ?? '' }
  expect(standingOf(row)).toEqual({ missed: 0, copies: 0, stops: 0, faults: 0 })
})

test('put aside after an unclear one, it is remembered that it may have arrived', () => {
  const row = { attempts: 2, reason: 'waits@1 0.1.0.0' }
  expect(endAfterFailure(row, { outcome: 'refused', code: 'BadSyntax' }, now, 0)).toEqual({
    state: 'parked',
    reason: 'BadSyntax?',
  })
})
