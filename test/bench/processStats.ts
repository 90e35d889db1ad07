/** What a process has used so far. */
export interface ProcessStats {
  /** µs of processor time, both in user and in system mode. */
  cpu: number
}

/** What this process has used. */
export function processStats(): ProcessStats {
  const { user, system } = process.cpuUsage()
  return { cpu: user + system }
}
