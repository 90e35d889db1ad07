/** The outcome of one target. */
export interface Target {
  what: string
  met: boolean
}

/** Prints each target with its outcome; true when all are met. */
export function targets(list: readonly Target[]): boolean {
  for (const { what, met } of list) process.stdout.write(`${met ? 'PASS' : 'FAIL'} ${what}\n`)
  return list.every(({ met }) => met)
}
