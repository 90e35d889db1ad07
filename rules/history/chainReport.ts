/** One end of a claim's chain of history: how many entries lead to it, and its link (sha256, hex). */
export interface ChainEnd {
  seq: number
  hash: string
}

/**
 * How a chain is broken, at entry `at`: its content or link is not what was written (`changed`), entries before it are
 * gone (`missing`), it was put in later (`inserted`), the chain ends before it although more was written (`cutOff`), or
 * it was written anew as a whole since it was sealed (`rewritten`).
 */
export type ChainFault = 'changed' | 'missing' | 'inserted' | 'cutOff' | 'rewritten'

/** What came of computing a chain again. Times are epoch ms; `sealed` is the end that the package recorded. */
export type ChainReport = { entries: number; firstAt?: number; lastAt?: number; sealed?: ChainEnd } & (
  | { ok: true; head?: ChainEnd }
  | { ok: false; fault: ChainFault; at: number }
)
