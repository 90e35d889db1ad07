import { type Csr, type CsrLine, mostCsrLines } from './csr'
import type { CsrRowTyped } from './csrRowTyped'
import { type CsrReadContext, type CsrRowsRead, readCsrRows } from './readCsrRows'

const nextNumber = (lines: readonly CsrLine[]) => Math.max(0, ...lines.map(({ id }) => Number(id.slice(1)))) + 1

/**
 * The lines of a CSR with one row more, or with it in the place of the line that its `id` names; the others stay as they
 * are, and are not read again. Its problems are of row 0; a blank row lacks its person.
 */
export function withCsrRow({ lines }: Csr, row: CsrRowTyped, context: CsrReadContext): CsrRowsRead {
  const read = readCsrRows([row], context)
  if (!read.ok) return read
  const [line] = read.value
  if (!line) return { ok: false, problems: [{ row: 0, field: 'person', reason: 'emptyText', params: {} }] }
  if (lines.some(({ id }) => id === row.id)) {
    const replaced = lines.map((other) => (other.id === row.id ? { ...line, id: other.id } : other))
    return { ok: true, value: replaced }
  }
  if (lines.length >= mostCsrLines)
    return { ok: false, problems: [{ row: 0, field: 'person', reason: 'tooManyLines', params: { max: mostCsrLines } }] }
  return { ok: true, value: [...lines, { ...line, id: `l${nextNumber(lines)}` }] }
}
