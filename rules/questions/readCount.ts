import type { Outcome } from '../outcome'

/** Reads a whole number from `min` to `max` (grouping by `,` `.` or a space in threes is understood). */
export function readCount(input: string, min: number, max: number): Outcome<number, 'notACount'> {
  const text = input.normalize('NFKC').trim()
  const digits = /^\d{1,3}(?:[., ’']\d{3})+$/.test(text) ? text.replace(/\D/g, '') : text
  const count = /^\d{1,9}$/.test(digits) ? Number(digits) : Number.NaN
  return count >= min && count <= max
    ? { ok: true, value: count }
    : { ok: false, reason: 'notACount', params: { min, max } }
}
