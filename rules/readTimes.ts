import type { Outcome } from './outcome'
import { readTime, type TimeReason } from './readTime'

const lead = /^\s*(?:from|between|von|zwischen|de|das|entre|desde)\s+/i
const between = /\s+(?:to|until|till|and|bis|und|à|a|às|et|e|y)\s+|\s*(?:[-–—~→]|부터|から|至|到)\s*/iu
const trail = /\s*(?:까지|まで)\s*$/

const read = (part: string | undefined) => readTime(part ?? '')

/**
 * Reads from when to when, two local times of day: `18:00 to 8:00`, `6 pm - 8 am`, `18:00 bis 8:00`. The second may be
 * on the next day. Gives both as `HH:MM`.
 */
export function readTimes(text: string): Outcome<{ from: string; to: string }, TimeReason> {
  const written = text.slice(0, 80).normalize('NFKC').replace(lead, '').replace(trail, '')
  const [first, second, ...more] = written.split(between)
  if (more.length > 0) return { ok: false, reason: 'notATime' }
  const from = read(first)
  if (!from.ok) return from
  const to = read(second)
  return to.ok ? { ok: true, value: { from: from.value, to: to.value } } : to
}
