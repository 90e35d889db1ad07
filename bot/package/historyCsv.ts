import type { PackageInput } from './packageInput'

/** What a spreadsheet would run as a formula, in ASCII and full width (OWASP ASVS 1.2.10). */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * The history as CSV (RFC 4180) with a byte order mark, without which Excel shows Hangul as garbage. A cell that Excel
 * would run as a formula starts with an apostrophe.
 */
export function historyCsv(history: PackageInput['history']): string {
  const rows = [['at', 'who', 'what', 'detail', 'hash'], ...history.map((h) => [h.at, h.who, h.what, h.detail, h.hash])]
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`
}

function cell(value: string): string {
  const safe = formulaStart.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
