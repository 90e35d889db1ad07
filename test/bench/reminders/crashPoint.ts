import type { Store, Tables } from '../../../bot/claims/ports'

/** The steps of sending one reminder at which a process can be made to end; `taken` is the connector's. */
export const crashSteps = [
  'before lease',
  'after lease',
  'before send',
  'taken',
  'after answer',
  'before mark',
  'after mark',
] as const
export type CrashStep = (typeof crashSteps)[number]

/** Ends this process, as a power cut would, when a step is reached for the n-th time. */
export class CrashPoint {
  private left: number

  constructor(
    private readonly at: CrashStep,
    count: number,
  ) {
    this.left = count
  }

  reach(step: CrashStep): void {
    if (step !== this.at) return
    this.left -= 1
    if (this.left <= 0) process.kill(process.pid, 'SIGKILL')
  }

  /** Watches the messages that leave. */
  watchFetch(): void {
    const { fetch } = globalThis
    globalThis.fetch = async (...request) => {
      this.reach('before send')
      const response = await fetch(...request)
      this.reach('after answer')
      return response
    }
  }

  /** Watches leases and marks, before and after their commit. */
  watchStore(store: Store): void {
    const write = store.write.bind(store)
    store.write = async (work) => {
      const seen = new Set<'lease' | 'mark'>()
      const done = await write((tables) => work(this.watched(tables, seen)))
      if (seen.has('lease')) this.reach('after lease')
      if (seen.has('mark')) this.reach('after mark')
      return done
    }
  }

  private watched(tables: Tables, seen: Set<'lease' | 'mark'>): Tables {
    const { reminders } = tables
    return {
      ...tables,
      reminders: {
        ...reminders,
        lease: async (...what) => {
          this.reach('before lease')
          const rows = await reminders.lease(...what)
          if (rows.length > 0) seen.add('lease')
          return rows
        },
        finish: async (...what) => {
          seen.add('mark')
          this.reach('before mark')
          return await reminders.finish(...what)
        },
      },
    }
  }
}
