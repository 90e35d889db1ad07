import { setTimeout as sleep } from 'node:timers/promises'

/** Why another attempt may help: somebody else was faster, or the connection was lost. */
export type Again = 'outrun' | 'same key' | 'lost'

/** What an attempt came to: its value, or its fault and why another one may help. */
export type Attempt<T> = { value: T } | { fault: unknown; again?: Again | undefined }

/** So many attempts at most, and how long to wait after each (ms). */
const patience: Record<Again, { tries: number; pauseMs: (tried: number) => number }> = {
  // Those that met at the same row should not meet again.
  outrun: { tries: 8, pauseMs: (tried) => Math.random() * Math.min(10 * 2 ** tried, 100) },
  'same key': { tries: 3, pauseMs: () => Math.random() * 10 },
  // A database that restarts is back after a second or so.
  lost: { tries: 4, pauseMs: (tried) => 50 * 4 ** tried },
}

/** Tries until one attempt succeeds, while another may help and not after `over`; rejects with the last fault. */
export async function retried<T>(attempt: () => Promise<Attempt<T>>, over?: AbortSignal): Promise<T> {
  for (let tried = 0; ; tried++) {
    const came = await attempt()
    if ('value' in came) return came.value
    const wait = came.again && patience[came.again]
    if (!wait || tried + 1 >= wait.tries || over?.aborted) throw came.fault
    await sleep(wait.pauseMs(tried))
  }
}
