import { spawnSync } from 'node:child_process'

const available = spawnSync('taskset', ['-c', '0', 'true']).status === 0

/** A command that runs on one CPU only; as it is where `taskset` is not there. */
export function pinned(cpu: number, command: readonly string[]): string[] {
  return available ? ['taskset', '-c', String(cpu), ...command] : [...command]
}
