import { GroupCommit, unitLimitMs, type WriterTransaction } from '../../../bot/store/groupCommit'
import { tempStores } from './tempStores'

const { open } = tempStores()

const press = (key: string) => (tables: Parameters<Parameters<Awaited<ReturnType<typeof open>>['write']>[0]>[0]) =>
  tables.commands.insert('contoso', key, 'done', 1)

/** Time that passes when the test says so. */
function handClock() {
  const waiting: { ms: number; call: () => void }[] = []
  const after = (ms: number, call: () => void) => {
    waiting.push({ ms, call })
    return () => {}
  }
  return { after, waiting }
}

test('sixteen turns that finish together share one commit', async () => {
  const store = await open()
  await Promise.all(Array.from({ length: 16 }, (_, n) => store.write(press(`press-${n}`))))
  expect(store.commits).toBe(1)
  expect(await store.reader.commands.find('contoso', 'press-15')).toBe('done')
})

test('a turn that comes while the first one waits for others shares its commit, and so does the next', async () => {
  const store = await open()
  const comeFrom = (n: number): Promise<void> =>
    new Promise((resolve, reject) => {
      setImmediate(() => {
        const others = n < 5 ? comeFrom(n + 1) : Promise.resolve()
        Promise.all([others, store.write(press(`press-${n}`))]).then(() => resolve(), reject)
      })
    })
  const later = comeFrom(1)
  await Promise.all([store.write(press('press-0')), later])
  expect(store.commits).toBe(1)
  expect(await store.reader.commands.find('contoso', 'press-5')).toBe('done')
})

test('a crowd is served in several commits, so that the first need not wait for the last', async () => {
  const store = await open()
  await Promise.all(Array.from({ length: 130 }, (_, n) => store.write(press(`press-${n}`))))
  expect(store.commits).toBe(3)
})

test('a write sees what the one before it in the same commit wrote; a reader sees neither until then', async () => {
  const store = await open()
  const first = store.write(press('press-1'))
  const second = store.write(async ({ commands }) => [
    await commands.find('contoso', 'press-1'),
    await store.reader.commands.find('contoso', 'press-1'),
  ])
  expect(await second).toEqual(['done', undefined])
  await first
  expect(await store.reader.commands.find('contoso', 'press-1')).toBe('done')
})

test('a turn that fails takes nothing of its neighbours with it, and leaves nothing of its own', async () => {
  const store = await open()
  const failing = store.write(async (tables) => {
    await press('lost')(tables)
    throw new Error('out of luck')
  })
  const results = await Promise.allSettled([store.write(press('before')), failing, store.write(press('after'))])
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  await expect(failing).rejects.toThrow('out of luck')
  const found = ['before', 'lost', 'after'].map((key) => store.reader.commands.find('contoso', key))
  expect(await Promise.all(found)).toEqual(['done', undefined, 'done'])
  expect(store.commits).toBe(1)
})

test('a write that waits for what never comes is undone, and the others go on', async () => {
  const clock = handClock()
  const warned: string[] = []
  const store = await open({ after: clock.after, log: { warn: (_, message) => warned.push(message) } })
  let late: Promise<void> | undefined
  const stuck = store.write(async (tables) => {
    await press('stuck')(tables)
    await new Promise<void>((resolve) => {
      clock.waiting[0]!.call()
      setImmediate(resolve)
    })
    late = press('late')(tables)
    await late
  })
  const other = store.write(press('other'))
  await expect(stuck).rejects.toThrow(`longer than ${unitLimitMs} ms`)
  await other
  // Its tables are shut: what it does now must not slip into somebody else's transaction.
  await new Promise((resolve) => setImmediate(resolve))
  await expect(late).rejects.toThrow('used after their write had ended')
  const found = ['stuck', 'late', 'other'].map((key) => store.reader.commands.find('contoso', key))
  expect(await Promise.all(found)).toEqual([undefined, undefined, 'done'])
  expect(clock.waiting[0]!.ms).toBe(unitLimitMs)
  expect(warned).toEqual(['a write was undone'])
})

test('a write inside a write does not block the store for ever', async () => {
  const clock = handClock()
  const store = await open({ after: clock.after })
  const outer = store.write(async (tables) => {
    await press('outer')(tables)
    const inner = store.write(press('inner'))
    clock.waiting[0]!.call()
    await inner
  })
  await expect(outer).rejects.toThrow('does it await more than its tables?')
  await store.write(press('next'))
  expect(await store.reader.commands.find('contoso', 'outer')).toBeUndefined()
  expect(await store.reader.commands.find('contoso', 'next')).toBe('done')
})

test('closing waits for what was begun and refuses the rest', async () => {
  const store = await open()
  const begun = store.write(press('begun'))
  const closed = store.close()
  await expect(store.write(press('too late'))).rejects.toThrow('the store is closed')
  await expect(begun).resolves.toBeUndefined()
  await closed
})

/** An engine of which one statement fails once. */
function failingOnce(step: keyof WriterTransaction) {
  const did: string[] = []
  let left = 1
  const statement = (name: keyof WriterTransaction) => () => {
    did.push(name)
    if (name === step && left-- > 0) throw new Error(`${name} failed`)
  }
  const transaction: WriterTransaction = {
    begin: statement('begin'),
    commit: statement('commit'),
    rollback: statement('rollback'),
    savepoint: statement('savepoint'),
    undo: statement('undo'),
    release: statement('release'),
  }
  const group = new GroupCommit<string>({
    transaction,
    open: () => ({ tables: 'tables', close: () => {} }),
    after: () => () => {},
    warn: (message) => did.push(message),
  })
  return { group, did }
}

test.each(['begin', 'commit', 'savepoint'] as const)('when %s fails, all of the group are told', async (step) => {
  const { group, did } = failingOnce(step)
  const results = await Promise.allSettled([group.write(async () => 1), group.write(async () => 2)])
  expect(results.map((result) => result.status === 'rejected' && result.reason.message)).toContain(`${step} failed`)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(step === 'savepoint' ? 1 : 0)
  expect(did).toContain('rollback')
  expect(await group.write(async () => 3)).toBe(3)
})

test('nobody hears of success before the commit has returned', async () => {
  const { group, did } = failingOnce('undo')
  await Promise.all(['one', 'two'].map(async (name) => did.push(await group.write(async () => name))))
  expect(did).toEqual(['begin', 'savepoint', 'release', 'savepoint', 'release', 'commit', 'one', 'two'])
})

test('when a failed unit cannot be undone, the whole group is', async () => {
  const { group, did } = failingOnce('undo')
  const good = group.write(async () => 'good')
  const bad = group.write(async () => {
    throw new Error('bad')
  })
  const results = await Promise.allSettled([good, bad])
  expect(results.map((result) => result.status === 'rejected' && result.reason.message)).toEqual([
    'undo failed',
    'undo failed',
  ])
  expect(did.slice(-2)).toEqual(['a group of writes was undone', 'rollback'])
  expect(group.commits).toBe(0)
})
