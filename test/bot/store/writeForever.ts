import { writeSync } from 'node:fs'
import { openPostgresStore } from '../../../bot/store/openPostgresStore'
import { openStore } from '../../../bot/store/openStore'

/** Started by a test that kills it: writes without end, and prints the name of each write once it is acknowledged. */
async function main(where: string, run: string): Promise<void> {
  const store = where.startsWith('postgres')
    ? await openPostgresStore({ url: where })
    : await openStore({ directory: where })
  const writeOn = async (lane: number) => {
    for (let n = 0; ; n++) {
      const key = `${run}-${lane}-${n}`
      await store.write(async ({ commands, history }) => {
        await commands.insert('contoso', key, 'done', n)
        await history.append([{ tenantId: 'contoso', claimId: key, at: n, by: 'mia', code: 'pressed', params: {} }])
      })
      writeSync(1, `${key}\n`)
    }
  }
  await Promise.all([0, 1, 2, 3].map(writeOn))
}

const [where = '', run = ''] = process.argv.slice(2)
void main(where, run)
