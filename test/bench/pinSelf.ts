import { spawnSync } from 'node:child_process'

/** Keeps this process, all its threads, on one CPU; false where that cannot be done. */
export function pinSelf(cpu: number): boolean {
  return spawnSync('taskset', ['-a', '-c', '-p', String(cpu), String(process.pid)]).status === 0
}
