import type { NewHistoryEvent, Store } from '../../../bot/claims/ports'
import { historyHash, noHistoryHash } from '../../../bot/store/historyHash'

const event = (change: Partial<NewHistoryEvent> = {}): NewHistoryEvent => ({
  tenantId: 'contoso',
  claimId: 'claim-1',
  at: 1_000,
  by: 'mia',
  code: 'claim.created',
  params: { title: 'Seminar' },
  ...change,
})

/** What every engine's table of history does. */
export function historyContract(open: () => Promise<Store>): void {
  test('what happened is listed in order, each linked to the one before', async () => {
    const store = await open()
    const first = event()
    const second = event({ at: 2_000, code: 'cost.added', params: { minor: 120_000, currency: 'KRW' } })
    const third = event({ at: 3_000, code: 'claim.ready', params: {} })
    await store.write(({ history }) => history.append([first, second]))
    await store.write(({ history }) => history.append([third]))
    const one = historyHash(noHistoryHash, first)
    const two = historyHash(one, second)
    expect(await store.reader.history.list('contoso', 'claim-1')).toEqual([
      { ...first, seq: 1, hash: one },
      { ...second, seq: 2, hash: two },
      { ...third, seq: 3, hash: historyHash(two, third) },
    ])
  })

  test('two claims in one write have a chain each', async () => {
    const store = await open()
    const other = event({ claimId: 'claim-2' })
    await store.write(({ history }) => history.append([event(), other, event({ at: 2_000 })]))
    const [only] = await store.reader.history.list('contoso', 'claim-2')
    expect(only).toEqual({ ...other, seq: 1, hash: historyHash(noHistoryHash, other) })
    expect((await store.reader.history.list('contoso', 'claim-1')).map(({ seq }) => seq)).toEqual([1, 2])
  })

  test('nothing to note is fine', async () => {
    const store = await open()
    await store.write(({ history }) => history.append([]))
    expect(await store.reader.history.list('contoso', 'claim-1')).toEqual([])
  })

  test('another tenant sees nothing of it and has a chain of its own', async () => {
    const store = await open()
    const theirs = event({ tenantId: 'fabrikam' })
    await store.write(({ history }) => history.append([event()]))
    expect(await store.reader.history.list('fabrikam', 'claim-1')).toEqual([])
    await store.write(({ history }) => history.append([theirs]))
    const [first] = await store.reader.history.list('fabrikam', 'claim-1')
    expect(first?.hash).toBe(historyHash(noHistoryHash, theirs))
    expect(await store.reader.history.list('contoso', 'claim-1')).toHaveLength(1)
  })
}
