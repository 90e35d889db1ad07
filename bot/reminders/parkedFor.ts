import type { ReminderRow } from '../claims/ports'
import type { ReminderEnd } from './reminderEnd'
import { standingOf } from './standing'

/** These say by themselves that a copy may have arrived. */
const doubtful = ['ambiguous', 'stopped']

/** Put aside for a reason; a question mark after it says that a copy may have arrived before. */
export function parkedFor(row: Pick<ReminderRow, 'attempts' | 'reason'>, code: string): ReminderEnd {
  const { copies, stops } = standingOf(row)
  return { state: 'parked', reason: copies + stops > 0 && !doubtful.includes(code) ? `${code}?` : code }
}
