import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { lockFile } from '../../../bot/store/lockFile'
import { tempStores } from './tempStores'

const { directory, open } = tempStores()

const takeInChild = (file: string, then: string) => {
  const script = `require(${JSON.stringify(join(__dirname, 'runTypeScript.cjs'))})
    const { lockFile } = require(${JSON.stringify(join(__dirname, '../../../bot/store/lockFile.ts'))})
    try { lockFile(${JSON.stringify(file)}); console.log('taken'); ${then} } catch (fault) { console.log(fault.message) }`
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout.trim()
}

test('a second process is refused by the name of the first', () => {
  const file = join(directory(), 'claimwell.lock')
  const lock = lockFile(file)
  const refusal = `${file} is held by process ${process.pid}: only one process may open this database`
  expect(takeInChild(file, '')).toBe(refusal)
  // The refused one's going must not have loosened it.
  expect(takeInChild(file, '')).toBe(refusal)
  lock.release()
  expect(takeInChild(file, '')).toBe('taken')
})

test('the lock of a killed process does not stop the next one', () => {
  const file = join(directory(), 'claimwell.lock')
  expect(takeInChild(file, "process.kill(process.pid, 'SIGKILL')")).toBe('taken')
  lockFile(file).release()
})

test('a store that is open cannot be opened a second time, once closed it can', async () => {
  const at = directory()
  const first = await open({ directory: at })
  await expect(open({ directory: at })).rejects.toThrow(`held by process ${process.pid}`)
  await first.close()
  await (await open({ directory: at })).check()
})

test('a place that cannot be written is not called taken', () => {
  expect(() => lockFile(join(directory(), 'missing', 'claimwell.lock'))).toThrow(/unable to open/i)
})
