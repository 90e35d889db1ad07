import { Client } from 'pg'
import { unitLimitMs } from '../../../bot/store/groupCommit'
import { openPostgresStore } from '../../../bot/store/openPostgresStore'
import { type PostgresProxy, postgresProxy } from './postgresProxy'
import { finish, lease, plan, planFor, planned } from './reminding'
import { describeOnPostgres, endConnections, onPostgres, tempPostgres } from './tempPostgres'

describeOnPostgres('a PostgreSQL that fails', () => {
  const { open, schema } = tempPostgres()
  const proxies: PostgresProxy[] = []
  afterEach(async () => {
    for (const proxy of proxies.splice(0)) await proxy.close()
  })

  /** A store whose connections can be made to fail. */
  async function throughProxy() {
    const url = await schema()
    const proxy = await postgresProxy(url)
    proxies.push(proxy)
    const logged: object[] = []
    const log = { warn: (fields: object) => void logged.push(fields) }
    const store = await open({ url: proxy.url, answerMs: 300, log })
    const press = (key: string) => store.write(({ commands }) => commands.insert('contoso', key, 'done', 1))
    const found = (key: string) => store.reader.commands.find('contoso', key)
    return { url, proxy, store, press, found, logged }
  }

  /** Fails the first time that the store sends a text like this. */
  const once = (like: RegExp, verdict: ReturnType<PostgresProxy['judge']>): PostgresProxy['judge'] => {
    let done = false
    return (sent) => {
      if (done || !like.test(sent)) return 'pass'
      done = true
      return verdict
    }
  }

  test('a restart while nobody asks anything is survived, and the next read and write succeed', async () => {
    const { url, store, press, found, logged } = await throughProxy()
    await press('before')
    for (let round = 1; round <= 5; round++) {
      expect(await endConnections(url)).toBeGreaterThan(0)
      expect(await found('before')).toBe('done')
      expect(await endConnections(url)).toBeGreaterThan(0)
      await press(`after ${round}`)
      expect(await found(`after ${round}`)).toBe('done')
      await store.check()
    }
    // The driver's own errors hold the connection's settings: they are not for the log.
    for (const fields of logged) expect(['error', 'at', 'code']).toEqual(expect.arrayContaining(Object.keys(fields)))
    expect(logged.length).toBeGreaterThan(0)
  })

  test('restarts under load lose no acknowledged write and make none twice', async () => {
    const { url, store } = await throughProxy()
    const acknowledged: string[] = []
    let writing = true
    const write = async (lane: number) => {
      for (let n = 0; writing; n++) {
        const key = `${lane}-${n}`
        const kept = store.write(async ({ commands, history }) => {
          await commands.insert('contoso', key, 'done', n)
          await history.append([{ tenantId: 'contoso', claimId: key, at: n, by: 'mia', code: 'pressed', params: {} }])
        })
        await kept.then(
          () => acknowledged.push(key),
          () => undefined,
        )
      }
    }
    const lanes = [0, 1, 2, 3].map(write)
    for (let round = 0; round < 10; round++) {
      const sofar = acknowledged.length
      while (acknowledged.length < sofar + 20) await new Promise((resolve) => setImmediate(resolve))
      await endConnections(url)
    }
    writing = false
    await Promise.all(lanes)
    const wrong: string[] = []
    for (const key of acknowledged) if ((await store.reader.history.list('contoso', key)).length !== 1) wrong.push(key)
    expect(wrong).toEqual([])
    expect(acknowledged.length).toBeGreaterThanOrEqual(200)
  }, 30_000)

  test('a connection that is cut before the commit is sent is replaced, and the work done once', async () => {
    const { proxy, press, found, store } = await throughProxy()
    proxy.judge = once(/insert into/, 'cut')
    await press('once')
    expect(await found('once')).toBe('done')
    expect(store.commits).toBe(1)
  })

  test('a commit that never arrived is reported as failed, and the work can be done again', async () => {
    const { proxy, press, found } = await throughProxy()
    proxy.judge = once(/commit/, 'cut')
    await expect(press('lost')).rejects.toThrow()
    expect(await found('lost')).toBeUndefined()
    await press('lost')
    expect(await found('lost')).toBe('done')
  })

  test('a commit whose answer is lost is not done twice: its key is there', async () => {
    const { proxy, press, found, url } = await throughProxy()
    proxy.judge = once(/commit/, 'cut after answer')
    await expect(press('kept')).rejects.toThrow()
    expect(await found('kept')).toBe('done')
    await expect(press('kept')).rejects.toThrow('command_key')
    expect(await onPostgres('select key from command', url)).toEqual([{ key: 'kept' }])
  })

  test('a database that does not answer fails soon, for writing and reading, and is used again when it does', async () => {
    const { proxy, press, found, store } = await throughProxy()
    await press('before')
    await store.inOrder('turn', async () => 'before')
    proxy.judge = () => 'hold'
    const began = performance.now()
    await expect(press('held')).rejects.toThrow(/time/)
    await expect(found('before')).rejects.toThrow(/time/)
    await expect(store.check()).rejects.toThrow(/time/)
    await expect(store.inOrder('turn', async () => 'too late')).rejects.toThrow(/time/)
    expect(performance.now() - began).toBeLessThan(4_000)
    proxy.judge = () => 'pass'
    expect(await found('before')).toBe('done')
    expect(await store.inOrder('turn', async () => 'in time')).toBe('in time')
    await press('after')
    expect(await found('held')).toBeUndefined()
  })

  test('a write that awaits something else is undone in time, and the next one is not held up', async () => {
    let expire = () => {}
    const store = await open({
      after: (ms, call) => {
        expect(ms).toBe(unitLimitMs)
        expire = call
        return () => {}
      },
    })
    const stuck = store.write(async ({ commands }) => {
      await commands.insert('contoso', 'stuck', 'done', 1)
      expire()
      await new Promise(() => {})
    })
    await expect(stuck).rejects.toThrow('a write took longer than')
    await store.write(({ commands }) => commands.insert('contoso', 'stuck', 'by the next', 2))
    expect(await store.reader.commands.find('contoso', 'stuck')).toBe('by the next')
  })

  test('two that change the same person at once both count', async () => {
    const store = await open()
    await store.write(({ funds }) => funds.save('contoso', { ...fund, minor: 0 }))
    const add = () =>
      store.write(async ({ funds }) => {
        const [found] = await funds.list('contoso')
        await funds.save('contoso', { ...fund, minor: (found?.minor ?? 0) + 1 })
      })
    await Promise.all([add(), add(), add()])
    expect((await store.reader.funds.list('contoso'))[0]?.minor).toBe(3)
  })
})

const fund = { program: 'hosting', usageFrom: '2026-07-01', minor: 0, currency: 'EUR', by: 'mia', at: 1 } as const

describeOnPostgres('several instances on one PostgreSQL', () => {
  const { open, schema } = tempPostgres()

  test('those that start at the same time bring the form up to date once', async () => {
    const url = await schema()
    await Promise.all([1, 2, 3, 4].map((now) => open({ url, now: () => now })))
    const steps = await onPostgres<{ at: string }>('select at from migration', url)
    expect(new Set(steps.map(({ at }) => at)).size).toBe(1)
    expect(steps.length).toBeGreaterThan(0)
  })

  test('a database of a newer version is refused by name', async () => {
    const url = await schema()
    await (await open({ url })).close()
    await onPostgres("insert into migration values (99, 'rosters', 5)", url)
    await expect(openPostgresStore({ url })).rejects.toThrow('the step "rosters" (99) of a newer version')
    expect(await endConnections(url)).toBe(0)
  })

  test('a database that is not there is said so at once, without its password', async () => {
    const nowhere = openPostgresStore({ url: 'postgres://mia:secret@127.0.0.1:1/none' })
    await expect(nowhere).rejects.toThrow('the database at DATABASE_URL is not reached (ECONNREFUSED)')
    await expect(nowhere).rejects.not.toThrow('secret')
  })

  test('what is due is taken by one of them, each once, and nobody waits', async () => {
    const url = await schema()
    const stores = await Promise.all([1, 2, 3].map(() => open({ url })))
    const [first] = stores
    for (let n = 0; n < 60; n++) await planFor(first!, `person ${n}`, planned(7, 100))
    const taken: string[] = []
    const drain = async (store: (typeof stores)[number]) => {
      for (let rows = await lease(store, 100, 3); rows.length > 0; rows = await lease(store, 100, 3)) {
        taken.push(...rows.map(({ id }) => id))
        for (const row of rows) expect(await finish(store, row, { state: 'sent' })).toBe(true)
      }
    }
    await Promise.all(stores.map(drain))
    expect(taken).toHaveLength(60)
    expect(new Set(taken).size).toBe(60)
  })

  test('a plan that somebody is just changing is not waited for by those who send', async () => {
    const url = await schema()
    const store = await open({ url })
    await plan(store, [planned(7, 100)])
    await planFor(store, 'noah', planned(7, 100))
    const other = new Client({ connectionString: url })
    await other.connect()
    await other.query("begin; update reminder set reason = 'changing' where person_id = 'mia'")
    expect((await lease(store, 100)).map(({ personId }) => personId)).toEqual(['noah'])
    await other.query('rollback')
    await other.end()
    expect((await lease(store, 100)).map(({ personId }) => personId)).toEqual(['mia'])
  })

  test('who can no longer promise to be the only one is told, and may ask again', async () => {
    const url = await schema()
    const [store, other] = [await open({ url }), await open({ url })]
    let begun = () => {}
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve
    })
    const first = store.exclusively('intake', async (lost) => {
      begun()
      await new Promise((resolve) => lost.addEventListener('abort', resolve))
      return 'ended'
    })
    await isBegun
    expect(await other.exclusively('intake', async () => 'theirs')).toBeUndefined()
    await endConnections(url)
    expect(await first).toEqual({ value: 'ended' })
    expect(await other.exclusively('intake', async () => 'theirs')).toEqual({ value: 'theirs' })
    expect(await store.exclusively('intake', async () => 'ours')).toEqual({ value: 'ours' })
  })

  test('an order that never ends elsewhere is given up, with a warning', async () => {
    const url = await schema()
    const warnings: string[] = []
    const [holder, store] = [
      await open({ url }),
      await open({ url, patienceMs: 50, log: { warn: (_, message) => void warnings.push(message) } }),
    ]
    let end = () => {}
    const held = new Promise<void>((resolve) => {
      void holder.inOrder('turn', () => {
        resolve()
        return new Promise<void>((ended) => {
          end = ended
        })
      })
    })
    await held
    expect(await store.inOrder('turn', async () => 'went on')).toBe('went on')
    expect(warnings).toEqual(['an order was not waited for any longer'])
    end()
  })
})
