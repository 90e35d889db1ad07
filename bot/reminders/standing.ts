import type { ReminderRow } from '../claims/ports'

/** What became of the attempts before this one. */
export interface Standing {
  /** Certainly not arrived: Teams was busy, or not reached. */
  missed: number
  /** Copies of which Teams' answer left open whether it took them. */
  copies: number
  /** Attempts in which the process was stopped: nothing is known of them, not even whether they began. */
  stops: number
  /** Failed by a fault of ours. */
  faults: number
}

const nothing: Standing = { missed: 0, copies: 0, stops: 0, faults: 0 }

type Leased = Pick<ReminderRow, 'attempts' | 'reason'>

const waits = /^waits@(\d+) (\d+)\.(\d+)\.(\d+)\.(\d+)$/
/** What the store writes when parked ones are to be tried again, with the reason they were parked for. */
const resumed = /^resumed@(\d+)(?: (\w+)(\?)?)?$/

/** Cancelled without being sent, and planned anew. */
const unsent = ['settled', 'overtaken']

/**
 * How a leased reminder stands. The store counts attempts up and never back, so the reason says how many of them there
 * were when it was written, and how those ended. In an attempt since then the process was stopped.
 */
export function standingOf(row: Leased): Standing {
  if (row.reason !== undefined && unsent.includes(row.reason)) return nothing
  const { at, ...noted } = read(row.reason ?? '')
  return { ...noted, stops: noted.stops + Math.max(0, row.attempts - 1 - at) }
}

function read(reason: string): Standing & { at: number } {
  const [, at = 0, missed = 0, copies = 0, stops = 0, faults = 0] = (waits.exec(reason) ?? []).map(Number)
  const again = resumed.exec(reason)
  if (again)
    return { ...nothing, at: Number(again[1]), copies: /ambiguous|stopped/.test(again[2] ?? '') || again[3] ? 1 : 0 }
  return { at, missed, copies, stops, faults }
}

/** The reason of one that waits for its next attempt. */
export function waiting(row: Leased, { missed, copies, stops, faults }: Standing): string {
  return `waits@${row.attempts} ${missed}.${copies}.${stops}.${faults}`
}
