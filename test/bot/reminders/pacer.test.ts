import { Pacer } from '../../../bot/reminders/pacer'
import { randomNumbers } from './randomNumbers'

/** A clock whose timers fire in order; nothing waits for real. */
class Time {
  at = 0
  private timers: { at: number; call: () => void }[] = []

  readonly now = () => this.at
  readonly after = (ms: number, call: () => void) => {
    const timer = { at: this.at + ms, call }
    this.timers.push(timer)
    return () => {
      this.timers = this.timers.filter((other) => other !== timer)
    }
  }
  readonly sleep = (ms: number) => new Promise<void>((resolve) => void this.after(ms, resolve))

  /** Goes on until `end` holds. */
  async run(end: () => boolean): Promise<void> {
    while (!end()) {
      // Everything that was resolved goes on before the next timer fires.
      await new Promise(setImmediate)
      const next = this.timers.reduce((first, timer) => (timer.at < first.at ? timer : first), this.timers[0]!)
      if (end()) return
      this.timers = this.timers.filter((timer) => timer !== next)
      this.at = Math.max(this.at, next.at)
      next.call()
    }
  }
}

interface Network {
  rate: number
  /** ms one way, at least. */
  base: number
  /** Random ms on top, each way. */
  jitter: number
  /** ms that a timer fires late, at most. */
  late?: number
}

/** Sends so many through a pacer; gives when each arrived, and how the pace was against the rate. */
async function send(count: number, { rate, base, jitter, late = 0 }: Network, seed: number) {
  const time = new Time()
  const random = randomNumbers(seed)
  const pacer = new Pacer({ rate, now: time.now, after: (ms, call) => time.after(ms + random() * late, call) })
  const arrivals: number[] = []
  let ended = 0
  const grants: number[] = []
  const all = async () => {
    for (let i = 0; i < count; i++) {
      const slot = await pacer.slot()
      grants.push(time.at)
      const there = base + random() * jitter
      void slot
        .use(async () => {
          await time.sleep(there)
          arrivals.push(time.at)
          await time.sleep(base + (random() * jitter) / 10)
        })
        .then(() => {
          ended += 1
        })
    }
  }
  void all()
  await time.run(() => ended === count)
  return { arrivals: arrivals.sort((a, b) => a - b), pace: steadyPace(grants) / rate }
}

/** Messages a second, once it had measured the network for a few seconds and until the last full second. */
function steadyPace(grants: readonly number[]): number {
  const [from, to] = [5000, Math.floor((grants.at(-1) ?? 0) / 1000 - 1) * 1000]
  return (grants.filter((at) => at >= from && at < to).length * 1000) / (to - from)
}

/** The most that arrived in any second. */
function mostInASecond(arrivals: readonly number[]): number {
  let first = 0
  let most = 0
  for (const [index, at] of arrivals.entries()) {
    while (at - (arrivals[first] ?? at) >= 1000) first += 1
    most = Math.max(most, index - first + 1)
  }
  return most
}

const networks: [string, Network, number][] = [
  ['no delay', { rate: 30, base: 1, jitter: 0 }, 0.985],
  ['late timers', { rate: 30, base: 1, jitter: 0, late: 1.5 }, 0.98],
  ['up to 20 ms of jitter', { rate: 30, base: 25, jitter: 20, late: 1 }, 0.97],
  ['up to 60 ms of jitter', { rate: 30, base: 25, jitter: 60, late: 1 }, 0.93],
  ['fifty a second', { rate: 50, base: 10, jitter: 20, late: 1 }, 0.97],
  ['a slow connector', { rate: 30, base: 800, jitter: 20, late: 1 }, 0.93],
  ['one a second', { rate: 1, base: 20, jitter: 60 }, 0.85],
  ['seven a second, wild', { rate: 7, base: 20, jitter: 400 }, 0.6],
]

/** In real time: thousands of messages are simulated, and the machine has other things to do. */
const patienceMs = 30_000

test.each(networks)(
  'with %s no second takes in more than the rate, and hardly less',
  async (_, network, least) => {
    const paces: number[] = []
    for (let seed = 1; seed <= 8; seed++) {
      const { arrivals, pace } = await send(Math.max(300, network.rate * 40), network, seed)
      expect(mostInASecond(arrivals)).toBeLessThanOrEqual(network.rate)
      paces.push(pace)
    }
    expect(Math.min(...paces)).toBeGreaterThan(least)
  },
  patienceMs,
)
