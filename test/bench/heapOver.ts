import type { Child } from './child'
import { load, type Subject } from './load'
import type { MemoryNow } from './memoryNow'
import { spread } from './spread'

const samples = 40

/** Median heap after collection, in MB, in the second and in the last quarter of so many turns. */
export async function heapOver(
  server: Child,
  subject: Subject,
  turns: number,
): Promise<{ second: number; last: number; resident: number }> {
  const heaps: number[] = []
  let resident = 0
  for (let sample = 0; sample < samples; sample++) {
    await load(subject, 16, (begun) => begun < turns / samples)
    await server.ask('idle')
    const now = await server.ask<MemoryNow>('memory')
    heaps.push(now.heap / 1e6)
    resident = now.resident / 1e6
  }
  const quarter = (at: number) => spread(heaps.slice((at * samples) / 4, ((at + 1) * samples) / 4)).median
  return { second: quarter(1), last: quarter(3), resident }
}
