/** Bytes of memory. */
export interface MemoryNow {
  /** In use after a full collection. */
  heap: number
  resident: number
}

/** Measures this process; it has to run with `--expose-gc`. */
export function memoryNow(): MemoryNow {
  if (!global.gc) throw new Error('start with --expose-gc')
  global.gc()
  global.gc()
  const { heapUsed: heap, rss: resident } = process.memoryUsage()
  return { heap, resident }
}
