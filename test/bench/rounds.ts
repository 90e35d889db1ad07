import type { Child } from './child'
import { type Load, load, type Subject } from './load'
import type { ProcessStats } from './processStats'

/** What one turn cost in one measurement. */
export interface Measured extends Load {
  /** µs of the server's processor time a turn. */
  cpu: number
  /** Database commits a turn, where the server has a database. */
  commits?: number
}

export interface Variant {
  name: string
  server: Child
  subject: Subject
  connections: number
}

type Stats = ProcessStats & { commits?: number }

const warmUpMs = 1000
/** By then the engine has compiled what is used often. */
const firstTurns = 6000

async function measure({ server, subject, connections }: Variant, ms: number): Promise<Measured> {
  await load(subject, connections, (_turns, passed) => passed < warmUpMs)
  const before = await server.ask<Stats>('stats')
  const done = await load(subject, connections, (_turns, passed) => passed < ms)
  await server.ask('idle')
  const after = await server.ask<Stats>('stats')
  const commits = after.commits === undefined ? {} : { commits: (after.commits - (before.commits ?? 0)) / done.turns }
  return { ...done, cpu: (after.cpu - before.cpu) / done.turns, ...commits }
}

/** Measures all variants in turn, so often; the figures of each variant in the order of the rounds. */
export async function rounds(variants: readonly Variant[], times: number, ms: number): Promise<Measured[][]> {
  const results: Measured[][] = variants.map(() => [])
  for (const { subject } of variants) await load(subject, 16, (turns) => turns < firstTurns)
  for (let round = 1; round <= times; round++) {
    for (const [at, variant] of variants.entries()) {
      const measured = await measure(variant, ms)
      results[at]?.push(measured)
      const { turns, perSecond, p50, p99, cpu, commits } = measured
      const durable = commits === undefined ? '' : `, ${commits.toFixed(2)} commits a turn`
      process.stdout.write(
        `round ${round} ${variant.name}: ${perSecond.toFixed(0)} turns/s, p50 ${p50.toFixed(2)} ms, ` +
          `p99 ${p99.toFixed(1)} ms, ${cpu.toFixed(0)} µs processor a turn${durable} (${turns} turns)\n`,
      )
    }
  }
  return results
}
