import { parse } from 'csv-parse/sync'

/** The largest table that is read: more rows than an organisation is paid in three years, and quick to read. */
export const tableLimits = { bytes: 4 * 1024 * 1024, rows: 20_000, columns: 300 } as const

/** UTF-16 as spreadsheets write it, either way round, by its byte order mark; else UTF-8. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le', 2)
  if (first === 0xfe && second === 0xff) {
    const whole = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
    return whole.swap16().toString('utf16le')
  }
  return bytes.toString('utf8').replace(/^\ufeff/, '')
}

/** What parts the cells: that of tab, semicolon and comma which one of the first lines has most of, outside quotes. */
function delimiterOf(text: string): string {
  const lines = text.slice(0, 20_000).split(/\r\n|\n|\r/, 5)
  const bare = lines.map((line) => line.replace(/"[^"]*"/g, ''))
  const counts = ['\t', ';', ','].map((mark) => ({ mark, n: Math.max(...bare.map((line) => line.split(mark).length)) }))
  return counts.reduce((most, one) => (one.n > most.n ? one : most)).mark
}

/**
 * Reads a CSV or TSV file: rows of cells as written. Undefined when it is too large, or no table after all.
 * Rows beyond the limit make it too large: half an export would tell half the truth.
 */
export function readTable(bytes: Buffer): string[][] | undefined {
  if (bytes.length > tableLimits.bytes) return undefined
  const text = decoded(bytes)
  try {
    const rows: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
      to: tableLimits.rows + 1,
    })
    if (rows.length > tableLimits.rows || rows.some((row) => row.length > tableLimits.columns)) return undefined
    return rows
  } catch {
    // An open quote, or a line without end: no table.
    return undefined
  }
}
