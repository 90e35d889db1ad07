import type { ReminderRow } from '../claims/ports'

/** What became of the attempts before this one. */
export interface Standing {
  /** Certainly not arrived: Teams was busy, or not reached. */
  missed: number
  /** Copies that may have arrived. */
  copies: number
  /** Failed by a fault of ours. */
  faults: number
}

type Leased = Pick<ReminderRow, 'attempts' | 'reason'>

const waits = /^waits@(\d+) (\d+)\.(\d+)\.(\d+)$/
/** What the store writes when parked ones are to be tried again, with the reason they were parked for. */
const resumed = /^resumed@(\d+)(?: (\w+))?$/

/** Cancelled without being sent, and planned anew. */
const unsent = ['settled', 'overtaken']

/**
 * How a leased reminder stands. The store counts attempts up and never back, so the reason says how many of them there
 * were when it was written, and how those ended. An attempt since then of which nothing was noted may have arrived:
 * the process was stopped in it.
 */
export function standingOf(row: Leased): Standing {
  if (row.reason !== undefined && unsent.includes(row.reason)) return { missed: 0, copies: 0, faults: 0 }
  const { at, ...noted } = read(row.reason ?? '')
  const unknown = row.attempts - 1 > at
  return { ...noted, copies: noted.copies + (unknown ? 1 : 0) }
}

function read(reason: string): Standing & { at: number } {
  const [, at = 0, missed = 0, copies = 0, faults = 0] = (waits.exec(reason) ?? []).map(Number)
  const again = resumed.exec(reason)
  if (again) return { at: Number(again[1]), missed: 0, copies: again[2] === 'ambiguous' ? 1 : 0, faults: 0 }
  return { at, missed, copies, faults }
}

/** The reason of one that waits for its next attempt. */
export function waiting(row: Leased, { missed, copies, faults }: Standing): string {
  return `waits@${row.attempts} ${missed}.${copies}.${faults}`
}
