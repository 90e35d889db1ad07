import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Store } from '../../../bot/claims/ports'
import { describeOnPostgres, onPostgres, tempPostgres } from './tempPostgres'
import { tempStores } from './tempStores'

const { directory, open } = tempStores()

/** Starts a writer, kills it after it has acknowledged `count` writes, and gives all that it acknowledged. */
async function killAfter(at: string, run: string, count: number): Promise<string[]> {
  const script = [join(__dirname, 'writeForever.ts'), at, run]
  const child = spawn(process.execPath, ['-r', join(__dirname, 'runTypeScript.cjs'), ...script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line)
    if (acknowledged.length === count) child.kill('SIGKILL')
  }
  return acknowledged
}

async function expectKept(store: Store, acknowledged: string[]): Promise<void> {
  for (const key of acknowledged) {
    expect([key, await store.reader.commands.find('contoso', key)]).toEqual([key, 'done'])
    expect(await store.reader.history.list('contoso', key)).toHaveLength(1)
  }
}

test('no acknowledged write is lost and none is torn when the process is killed ten times', async () => {
  const at = directory()
  for (let round = 1; round <= 10; round++) {
    const acknowledged = await killAfter(at, `run${round}`, round * 9)
    expect(acknowledged.length).toBeGreaterThanOrEqual(round * 9)
    const store = await open({ directory: at })
    await expectKept(store, acknowledged)
    await store.close()
  }
}, 60_000)

describeOnPostgres('a process that writes to PostgreSQL', () => {
  const { open: join, schema } = tempPostgres()

  test('can be killed without losing an acknowledged write', async () => {
    const url = await schema()
    const store = await join({ url })
    for (let round = 1; round <= 5; round++) await expectKept(store, await killAfter(url, `run${round}`, round * 20))
    const torn = await onPostgres(
      'select key from command c where not exists (select 1 from history h where h.claim_id = c.key)',
      url,
    )
    expect(torn).toEqual([])
  }, 60_000)
})
