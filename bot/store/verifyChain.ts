import type { ChainEnd, ChainFault, ChainReport } from '../../rules/history/chainReport'
import type { HistoryEvent } from '../claims/ports'
import { historyHash, noHistoryHash } from './historyHash'

/** A row as it is stored: `params` as JSON text, which somebody may have changed to anything. */
type Row = Omit<HistoryEvent, 'params'> & { params: string }

/** The link a row should have after another one; none when its parameters cannot even be read. */
function linkOf(previous: string, row: Row): string | undefined {
  try {
    return historyHash(previous, { ...row, params: JSON.parse(row.params) })
  } catch {
    return undefined
  }
}

const fits = (rows: readonly Row[], index: number, before: number): boolean => {
  const row = rows[index]
  return row !== undefined && linkOf(rows[before]?.hash ?? noHistoryHash, row) === row.hash
}

interface Break {
  fault: ChainFault
  at: number
}

/**
 * What happened where a row does not follow the one before. When it follows the one before that, what is between was
 * put in; when the next one skips it, it was put in itself; else it was changed, or its forerunner is gone.
 */
function nameBreak(rows: readonly Row[], index: number, sealed: ChainEnd | undefined): Break {
  if (index > 0 && fits(rows, index, index - 2)) return { fault: 'inserted', at: index }
  if (fits(rows, index + 1, index - 1)) return { fault: 'inserted', at: index + 1 }
  const sealedAt = sealed ? rows.findIndex(({ hash }) => hash === sealed.hash) : -1
  const moved = sealed !== undefined && sealedAt >= index && sealedAt + 1 < sealed.seq
  return { fault: moved ? 'missing' : 'changed', at: index + 1 }
}

/** The first place where the rows are not what was written one after the other. */
function findBreak(rows: readonly Row[], sealed: ChainEnd | undefined): Break | undefined {
  for (const [index, row] of rows.entries()) {
    if (row.seq !== index + 1) return { fault: 'missing', at: index + 1 }
    if (!fits(rows, index, index - 1)) return nameBreak(rows, index, sealed)
  }
  if (!sealed) return undefined
  if (rows.length < sealed.seq) return { fault: 'cutOff', at: rows.length + 1 }
  return rows[sealed.seq - 1]?.hash === sealed.hash ? undefined : { fault: 'rewritten', at: sealed.seq }
}

/**
 * Computes a claim's chain of history again from its rows (in order of `seq`): unbroken, or where it is not. An end that
 * was recorded elsewhere (`sealed`) shows what the rows alone cannot: that the last ones are gone, or that all were
 * written anew. Who changed the recorded end as well is not caught.
 */
export function verifyChain(rows: readonly Row[], sealed?: ChainEnd): ChainReport {
  const first = rows[0]
  const last = rows.at(-1)
  const about = {
    entries: rows.length,
    ...(first ? { firstAt: first.at } : {}),
    ...(last ? { lastAt: last.at } : {}),
    ...(sealed ? { sealed } : {}),
  }
  const broken = findBreak(rows, sealed)
  if (broken) return { ...about, ok: false, ...broken }
  return { ...about, ok: true, ...(last ? { head: { seq: last.seq, hash: last.hash } } : {}) }
}
