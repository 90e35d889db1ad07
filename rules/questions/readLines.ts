import type { Outcome } from '../outcome'

/**
 * Reads words of the person's own that may have several lines: each trimmed, white space folded, without control
 * characters and empty lines, at most `max` long in all.
 */
export function readLines(input: string, max: number): Outcome<string, 'emptyText' | 'tooLong'> {
  const lines = input
    .normalize('NFC')
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  const text = lines.filter(Boolean).join('\n')
  if (text === '') return { ok: false, reason: 'emptyText' }
  return text.length > max ? { ok: false, reason: 'tooLong', params: { max } } : { ok: true, value: text }
}
