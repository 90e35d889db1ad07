import { statSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { LibsqlConnection } from '../../../bot/store/libsqlConnection'
import { migrations } from '../../../bot/store/migrations/migrations'
import { sampleClaim } from './sampleClaim'
import { tempStores } from './tempStores'

const { directory, open } = tempStores()

/** Does to the closed database what no code of ours does. */
async function tamper(at: string, text: string): Promise<unknown[]> {
  const connection = new LibsqlConnection(join(at, 'claimwell.db'), 'write')
  const { rows } = await connection.executeQuery(CompiledQuery.raw(text))
  connection.close()
  return rows
}

test('what was saved is there after a restart, and the form is brought up to date once', async () => {
  const at = join(directory(), 'deep', 'data')
  const first = await open({ directory: at, now: () => 111 })
  await first.write(({ claims }) => claims.insert(sampleClaim()))
  await first.close()
  const second = await open({ directory: at, now: () => 222 })
  expect(await second.reader.claims.find('contoso', 'claim-1')).toEqual(sampleClaim())
  await second.close()
  expect(await tamper(at, 'select number, at from migration')).toEqual(
    migrations.map(({ number }) => ({ number, at: 111 })),
  )
  expect(statSync(at).mode & 0o077).toBe(0)
})

test('a database of a newer version is refused by name and left alone', async () => {
  const at = directory()
  await (await open({ directory: at })).close()
  await tamper(at, "insert into migration values (99, 'rosters', 5)")
  for (const _ of [1, 2]) {
    await expect(open({ directory: at })).rejects.toThrow('the step "rosters" (99) of a newer version')
  }
  await tamper(at, 'delete from migration where number = 99')
  await (await open({ directory: at })).check()
})

test.each([
  [`'{"v":2,"type":"co-op"}'`, 'claim claim-1 has a body this version cannot read, type "co-op" version 2'],
  [`'{"type":"barter"}'`, 'claim claim-1 has a body this version cannot read, type "barter" version undefined'],
  [`'null'`, 'claim claim-1 has a body this version cannot read, type undefined version undefined'],
  [`'{'`, 'claim claim-1 has a body that is no JSON'],
])('a claim with the body %s is named, not guessed at', async (body, message) => {
  const at = directory()
  const first = await open({ directory: at })
  await first.write(({ claims }) => claims.insert(sampleClaim()))
  await first.close()
  await tamper(at, `update claim set body = ${body}`)
  const store = await open({ directory: at })
  await expect(store.reader.claims.find('contoso', 'claim-1')).rejects.toThrow(message)
  await expect(store.reader.claims.listByOwner('contoso', 'mia')).rejects.toThrow(message)
})

test('a dialog position that is garbage counts as lost', async () => {
  const at = directory()
  const first = await open({ directory: at })
  await first.write(({ dialogStates }) => dialogStates.save('contoso', 'chat', 'mia', { asks: 'dates' }))
  await first.close()
  await tamper(at, "update dialog_state set state = '{'")
  const store = await open({ directory: at })
  expect(await store.reader.dialogStates.find('contoso', 'chat', 'mia')).toBeUndefined()
})

test('reading tables do not write', async () => {
  const store = await open()
  await expect(store.reader.claims.insert(sampleClaim())).rejects.toThrow('readonly')
})

test('a store that answers says so, a closed one does not', async () => {
  const store = await open()
  await expect(store.check()).resolves.toBeUndefined()
  await store.close()
  await expect(store.check()).rejects.toThrow('not open')
})
