import { Agent } from 'node:http'
import { performance } from 'node:perf_hooks'
import { post } from './post'

/** Who is loaded, and with what. */
export interface Subject {
  url: string
  /** The next request of one of the connections. */
  next: (connection: number) => string
  /** Whether an answer is the one that was wanted. */
  good: (answer: string) => boolean
}

export interface Load {
  turns: number
  perSecond: number
  /** ms. */
  p50: number
  p99: number
}

/** Posts one request after the other on each connection until `more` says no; an unwanted answer ends it. */
export async function load(
  { url, next, good }: Subject,
  connections: number,
  more: (turns: number, ms: number) => boolean,
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const took: number[] = []
  let begun = 0
  const start = performance.now()
  const one = async (connection: number) => {
    while (more(begun, performance.now() - start)) {
      begun += 1
      const body = next(connection)
      const from = performance.now()
      const answer = await post(url, agent, body)
      took.push(performance.now() - from)
      if (!good(answer)) throw new Error(`unwanted answer: ${answer.slice(0, 500)}`)
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, connection) => one(connection)))
  const seconds = (performance.now() - start) / 1000
  agent.destroy()
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.floor(took.length * share)] ?? 0
  return { turns: took.length, perSecond: took.length / seconds, p50: at(0.5), p99: at(0.99) }
}
