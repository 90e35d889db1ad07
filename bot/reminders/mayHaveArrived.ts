import type { ReminderRow } from '../claims/ports'

/** The reason that stands on a reminder whose last attempt certainly did not arrive. */
export const notArrived = ({ attempts }: Pick<ReminderRow, 'attempts'>): string => `notArrived@${attempts}`

/**
 * Whether a leased reminder may have reached the person before. An attempt of which nothing was noted counts as one
 * that may: the process was stopped in it.
 */
export function mayHaveArrived(row: Pick<ReminderRow, 'attempts' | 'reason'>): boolean {
  return row.attempts > 1 && row.reason !== notArrived({ attempts: row.attempts - 1 })
}
