import { watchedStore } from '../../../bot/changes/watchedStore'
import type { Store } from '../../../bot/claims/ports'
import { hearing } from '../../support/hearing'
import { type PostgresProxy, postgresProxy } from '../store/postgresProxy'
import { describeOnPostgres, endConnections, onPostgres, tempPostgres } from '../store/tempPostgres'
import { changesContract } from './changes.contract'

const event = (claimId: string, tenantId = 'contoso') => ({
  tenantId,
  claimId,
  at: 1,
  by: 'mia',
  code: 'packed',
  params: {},
})

const touch = (store: Store, ...claimIds: string[]) =>
  store.write(({ history }) => history.append(claimIds.map((id) => event(id))))

describeOnPostgres('the feed of changes in PostgreSQL', () => {
  const { open, schema } = tempPostgres()
  const proxies: PostgresProxy[] = []
  afterEach(async () => {
    for (const proxy of proxies.splice(0)) await proxy.close()
  })

  describe('on one instance', () => changesContract(open))

  /** An instance on the database, and somebody who looks at it. */
  async function instance(name: string, options: Parameters<typeof open>[0]) {
    const logged: object[] = []
    const failures: unknown[] = []
    const opened = await open({
      ...options,
      log: { warn: (fields, message) => void logged.push({ ...fields, message }) },
    })
    const { store, changes } = watchedStore(opened, { instance: name, failed: (error) => void failures.push(error) })
    const mia = hearing(changes)
    await mia.until('*')
    mia.heard.length = 0
    return { store, changes, mia, logged, failures }
  }

  async function two() {
    const url = await schema()
    return { url, one: await instance('one', { url }), other: await instance('other', { url }) }
  }

  test('what one instance changes is heard on both, once each', async () => {
    const { one, other } = await two()
    await touch(one.store, 'a', 'b')
    await touch(other.store, 'a')
    await touch(one.store, 'c')
    for (const { mia, failures } of [one, other]) {
      for (const [id, times] of Object.entries({ a: 2, b: 1, c: 1 })) await mia.until(id, times)
      expect([...mia.heard].sort()).toEqual(['a', 'a', 'b', 'c'])
      expect(failures).toEqual([])
    }
  })

  test('nothing is heard elsewhere of a write that was undone, nor before it is kept', async () => {
    const { one, other } = await two()
    const failing = one.store.write(async ({ history }) => {
      await history.append([event('undone')])
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    await one.store.write(async ({ history }) => {
      await history.append([event('slow')])
      await touch(other.store, 'quick')
      await other.mia.until('quick')
      expect(other.mia.heard).toEqual(['quick'])
    })
    await other.mia.until('slow')
    expect(other.mia.heard).toEqual(['quick', 'slow'])
  })

  test('work that is run again, as somebody was faster, is told once', async () => {
    const { one, other } = await two()
    let runs = 0
    await one.store.write(async ({ history }) => {
      runs += 1
      await history.list('contoso', 'same')
      if (runs === 1) {
        await touch(other.store, 'same')
        await one.mia.until('same')
      }
      await history.append([event('same'), event(`run ${runs}`)])
    })
    await touch(one.store, 'the end')
    for (const { mia } of [one, other]) {
      await mia.until('the end')
      expect(mia.heard).toEqual(['same', 'same', 'run 2', 'the end'])
    }
  })

  test('names of any form, and as many as there are, come over as they are', async () => {
    const { one, other } = await two()
    const strange = [`it's "a" \\ claim, 주장 👾`, "'); select 1; --"]
    await touch(one.store, ...strange)
    const long = Array.from({ length: 40 }, (_, n) => `${n}-${'x'.repeat(300)}`)
    await touch(one.store, ...long)
    await touch(one.store, 'the end')
    await other.mia.until('the end')
    // Too many for one word: everything is to be looked at.
    expect(other.mia.heard).toEqual([...strange, '*', 'the end'])
    await one.mia.until('the end')
    expect(one.mia.heard).toEqual([...strange, ...long, 'the end'])
  })

  test('another database beside it hears nothing', async () => {
    const { one } = await two()
    const apart = await instance('apart', { url: await schema() })
    await touch(one.store, 'a')
    await one.mia.until('a')
    await touch(apart.store, 'the end')
    await apart.mia.until('the end')
    expect(apart.mia.heard).toEqual(['the end'])
  })

  test('after its connection was ended an instance is told to look at everything, and hears again', async () => {
    const { url, one, other } = await two()
    const name = new URL(url).searchParams.get('application_name')
    const ended = await onPostgres(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = '${name}' and query like 'listen %'`,
    )
    expect(ended).toHaveLength(2)
    for (const { mia } of [one, other]) await mia.until('*')
    await touch(one.store, 'after')
    await other.mia.until('after')
    expect(other.mia.heard).toEqual(['*', 'after'])
    expect(other.logged).toEqual([
      expect.objectContaining({ code: '57P01', message: 'the connection for news of other instances ended' }),
    ])
  })

  test('restart after restart of the database is survived', async () => {
    const { url, one, other } = await two()
    for (let round = 1; round <= 3; round++) {
      await endConnections(url)
      for (const { mia } of [one, other]) await mia.until('*', round)
      await touch(one.store, `after ${round}`)
      await other.mia.until(`after ${round}`)
    }
  })

  test('a word that nobody here knows makes everybody look, and is reported', async () => {
    const { url, one } = await two()
    for (const word of ['', 'not ours', '["of another version",{}]'])
      await onPostgres(
        `select pg_notify('claimwell_changes_' || to_hex(hashtextextended(current_schema(), 0)), '${word}')`,
        url,
      )
    await one.mia.until('*', 3)
    expect(one.failures).toHaveLength(3)
  })

  /** An instance whose connections can be made to fail, with timers that wait for `ring`. */
  async function throughProxy(answerMs = 2_000) {
    const url = await schema()
    const proxy = await postgresProxy(url)
    proxies.push(proxy)
    const timers: { ms: number; call: () => void }[] = []
    const after = (ms: number, call: () => void) => {
      const timer = { ms, call }
      timers.push(timer)
      return () => void (timers.includes(timer) && timers.splice(timers.indexOf(timer), 1))
    }
    const there = await instance('through', { url: proxy.url, answerMs, after })
    const ring = (ms: number) => {
      for (const timer of timers.filter((one) => one.ms === ms)) {
        timers.splice(timers.indexOf(timer), 1)
        timer.call()
      }
    }
    const set = async (ms: number) => {
      const until = performance.now() + 5_000
      while (!timers.some((timer) => timer.ms === ms)) {
        if (performance.now() > until) throw new Error(`no timer of ${ms} ms, but ${timers.map((timer) => timer.ms)}`)
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    return { url, proxy, ring, set, ...there }
  }

  test('a change whose commit was kept but never answered is told all the same', async () => {
    const { proxy, store, mia } = await throughProxy()
    let cut = false
    proxy.judge = (sent) => {
      if (cut || !/commit/.test(sent)) return 'pass'
      cut = true
      return 'cut after answer'
    }
    await expect(touch(store, 'kept')).rejects.toThrow()
    await mia.until('kept')
    await touch(store, 'the end')
    await mia.until('the end')
    expect(mia.heard).toEqual(['kept', 'the end'])
  })

  test('a change whose commit never arrived is told to nobody', async () => {
    const { proxy, store, mia } = await throughProxy()
    let cut = false
    proxy.judge = (sent) => {
      if (cut || !/commit/.test(sent)) return 'pass'
      cut = true
      return 'cut'
    }
    await expect(touch(store, 'lost')).rejects.toThrow()
    await touch(store, 'the end')
    await mia.until('the end')
    expect(mia.heard).toEqual(['the end'])
  })

  test('a database that falls silent is noticed, and listened to again with longer and longer pauses', async () => {
    const { url, proxy, ring, set, mia, logged } = await throughProxy(500)
    ring(5000)
    await set(5000)
    proxy.judge = () => 'hold'
    ring(5000)
    await set(200)
    ring(200)
    await set(400)
    ring(400)
    await set(800)
    expect(mia.heard).toEqual([])
    expect(logged.map((line) => (line as { message: string }).message)).toEqual([
      'the connection for news of other instances is silent',
    ])
    proxy.judge = () => 'pass'
    ring(800)
    await mia.until('*')
    const beside = await instance('beside', { url })
    await touch(beside.store, 'after')
    await mia.until('after')
  })

  test('a store that is closed while the database is away does not wait for it', async () => {
    const { proxy, ring, set, store } = await throughProxy(500)
    proxy.judge = () => 'hold'
    ring(5000)
    await set(200)
    await store.close()
    expect(() => store.listen?.(() => {})).toThrow('listened to already')
  })
})
