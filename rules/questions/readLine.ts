import type { Outcome } from '../outcome'

/** Reads words of the person's own: trimmed, white space folded, without control characters, at most `max` long. */
export function readLine(input: string, max: number): Outcome<string, 'emptyText' | 'tooLong'> {
  const text = input
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return { ok: false, reason: 'emptyText' }
  return text.length > max ? { ok: false, reason: 'tooLong', params: { max } } : { ok: true, value: text }
}
