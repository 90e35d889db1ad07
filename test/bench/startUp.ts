import { spawn, spawnSync } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pinned } from './pinned'

const main = join(__dirname, '../../bot/main.js')
const longestMs = 20_000
const settledMs = 1500

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

const isReady = (port: number) =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status === 200,
    () => false,
  )

const residentMb = (pid: number) =>
  (Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)]).stdout.toString()) * 1024) / 1e6

/** Starts the product as a person does: ms until it says that it is ready, and MB resident a moment later. */
export async function startUp(dataDir: string): Promise<{ ready: number; resident: number }> {
  const port = await freePort()
  const [command = '', ...args] = pinned(0, [process.execPath, main, '--local'])
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
  const begun = performance.now()
  const child = spawn(command, args, { env, stdio: 'inherit' })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  while (!(await isReady(port))) {
    if (performance.now() - begun > longestMs) throw new Error('not ready in time')
    await pause(5)
  }
  const ready = performance.now() - begun
  await pause(settledMs)
  const resident = residentMb(child.pid ?? 0)
  child.kill('SIGTERM')
  await gone
  return { ready, resident }
}
