import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Child } from './child'
import { echoSubject } from './echoSubject'
import { heapOver } from './heapOver'
import { longestChecklist } from './longestChecklist'
import { pinSelf } from './pinSelf'
import { pressSubject } from './pressSubject'
import { type Measured, rounds } from './rounds'
import { spread } from './spread'
import { startUp } from './startUp'
import { startStubConnector } from './stubConnector'
import { type Target, targets } from './targets'

// `npm run bench -- [rounds] [seconds a measurement] [turns for the memory]`
const [times = 3, seconds = 4, memoryTurns = 20_000] = process.argv.slice(2).map(Number)
const conversations = 16
const leastRatio = 0.35
const aimedRatio = 0.64
const mostBytes = 25 * 1024

const say = (line: string) => process.stdout.write(`${line}\n`)

function shown(name: string, figures: readonly number[], decimals: number): void {
  const { min, median, max } = spread(figures)
  say(`${name}: ${[min, median, max].map((figure) => figure.toFixed(decimals)).join(' / ')} (min / median / max)`)
}

const ratios = (some: readonly Measured[], others: readonly Measured[]) =>
  some.map(({ perSecond }, round) => perSecond / (others[round]?.perSecond ?? Number.NaN))

function startTargets(starts: readonly { ready: number; resident: number }[]): Target[] {
  const ready = spread(starts.map((start) => start.ready))
  const resident = spread(starts.map((start) => start.resident))
  return [
    { what: `ready ${ready.median.toFixed(0)} ms after the start (at most 1500)`, met: ready.median <= 1500 },
    { what: `${resident.median.toFixed(0)} MB resident when idle (at most 200)`, met: resident.median <= 200 },
  ]
}

async function speedAndMemory(directory: string): Promise<Target[]> {
  const connector = await startStubConnector()
  const echo = await Child.start('stockEcho.js', {})
  const flags = process.env.BENCH_NODE_FLAGS?.split(' ').filter(Boolean) ?? []
  const bot = await Child.start('claimBot.js', { DATA_DIR: join(directory, 'speed') }, flags)
  const press = await pressSubject(bot, connector.serviceUrl, conversations)
  say(`the claims have ${press.items} items; ${cpus().length} processors, node ${process.version}`)
  const stock = { server: echo, subject: echoSubject(echo.url, connector.serviceUrl), connections: conversations }
  const action = { server: bot, subject: press }
  const variants = [
    { name: '(a) stock echo, 16 connections', ...stock },
    { name: '(b) checklist action, 16 conversations', ...action, connections: conversations },
    { name: '(b1) checklist action, one at a time', ...action, connections: 1 },
  ]
  const [a = [], b = [], b1 = []] = await rounds(variants, times, seconds * 1000)
  say('(c) checklist action on PostgreSQL: not there yet')
  shown('(b) / (a)', ratios(b, a), 2)
  shown('(b1) / (a)', ratios(b1, a), 2)
  shown(
    'commits a turn, one at a time',
    b1.map(({ commits = Number.NaN }) => commits),
    2,
  )
  const ratio = spread(ratios(b, a))
  const commits = spread(b1.map((one) => one.commits ?? Number.NaN))
  const heap = await heapOver(bot, press, memoryTurns)
  const shownBytes = Buffer.byteLength(JSON.stringify(connector.longest ?? ''))
  const bytes = Math.max(shownBytes, longestChecklist())
  await Promise.all([echo.stop(), bot.stop(), connector.stop()])
  const growth = heap.last / heap.second
  return [
    {
      what: `(b) ${ratio.median.toFixed(2)} × (a), at least ${leastRatio} in the best round (${
        ratio.median >= aimedRatio ? 'reaches' : 'does not reach'
      } the ${aimedRatio} aimed at)`,
      met: ratio.max >= leastRatio,
    },
    { what: `${commits.median.toFixed(2)} commits a turn (one)`, met: commits.median <= 1.05 },
    {
      what: `heap over ${memoryTurns} turns ${heap.second.toFixed(1)} → ${heap.last.toFixed(1)} MB, × ${growth.toFixed(3)} (at most 1.05); ${heap.resident.toFixed(0)} MB resident`,
      met: growth <= 1.05,
    },
    {
      what: `longest checklist card ${bytes} bytes, ${shownBytes} in this run (at most ${mostBytes})`,
      met: bytes <= mostBytes,
    },
  ]
}

async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'claimwell-bench-'))
  try {
    if (!pinSelf(1)) say('taskset is not there: server and load share all processors')
    const starts: { ready: number; resident: number }[] = []
    for (let round = 0; round < times; round++) starts.push(await startUp(join(directory, `start-${round}`)))
    shown(
      'ms from start to ready',
      starts.map(({ ready }) => ready),
      0,
    )
    const all = [...startTargets(starts), ...(await speedAndMemory(directory))]
    process.exitCode = targets(all) ? 0 : 1
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

void main()
