import { setTimeout as pause } from 'node:timers/promises'

/** Resolves once it holds, looking often, for ten seconds at most unless told otherwise. */
export async function seen(holds: () => boolean, patienceMs = 10_000): Promise<void> {
  const end = Date.now() + patienceMs
  while (!holds()) {
    if (Date.now() > end) throw new Error(`never seen: ${holds}`)
    await pause(5)
  }
}
