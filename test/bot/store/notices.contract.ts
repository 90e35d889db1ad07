import type { NoticeRow, Store } from '../../../bot/claims/ports'
import type { Notice } from '../../../rules/notice'

const row = (change: Partial<NoticeRow> = {}): NoticeRow => ({
  tenantId: 'contoso',
  id: 'n1',
  personId: 'noah',
  notice: { what: 'ask', askId: 'ask-1' },
  nextAt: 1_804_550_400_000,
  attempts: 0,
  ...change,
})

const add = (store: Store, ...rows: NoticeRow[]) =>
  store.write(async ({ notices }) => {
    for (const { attempts: _none, ...one } of rows) await notices.add(one)
  })

const all = (store: Store) => store.reader.notices.due(Number.MAX_SAFE_INTEGER, 100)

const everyNotice: Notice[] = [
  { what: 'request', requestId: 'r' },
  { what: 'ask', askId: 'a' },
  { what: 'ask-moved', askId: 'a' },
  { what: 'ask-ended', askId: 'a' },
  { what: 'ask-lost', askId: 'a' },
  { what: 'role', role: 'lead', by: 'b' },
  { what: 'assigned', claimId: 'c', as: 'owner', by: 'b' },
]

/** What every engine's table of what people are still to be told does. */
export function noticesContract(open: () => Promise<Store>): void {
  test.each(everyNotice)('what is to be told comes back as it was: $what', async (notice) => {
    const store = await open()
    await add(store, row({ notice }))
    expect(await all(store)).toEqual([row({ notice })])
  })

  test('what is due comes in the order it happened, of all tenants, and no more than asked for', async () => {
    const store = await open()
    await add(
      store,
      row({ id: 'n4', nextAt: 2_000 }),
      row({ id: 'n3', nextAt: 1_000 }),
      row({ id: 'n2', tenantId: 'fabrikam', nextAt: 1_000 }),
      row({ id: 'n5', nextAt: 3_000 }),
    )
    const due = async (now: number, limit = 100) => (await store.reader.notices.due(now, limit)).map(({ id }) => id)
    expect(await due(999)).toEqual([])
    expect(await due(2_000)).toEqual(['n2', 'n3', 'n4'])
    expect(await due(3_000, 2)).toEqual(['n2', 'n3'])
  })

  test('what was told is gone, and nothing else is', async () => {
    const store = await open()
    const same = row({ tenantId: 'fabrikam' })
    await add(store, row(), same, row({ id: 'n2' }))
    await store.write(({ notices }) => notices.remove(row()))
    expect((await all(store)).map(({ tenantId, id }) => [tenantId, id])).toEqual([
      ['fabrikam', 'n1'],
      ['contoso', 'n2'],
    ])
  })

  test('what did not arrive waits, and counts its tries', async () => {
    const store = await open()
    const same = row({ tenantId: 'fabrikam', nextAt: 5_000 })
    await add(store, row({ nextAt: 1_000 }), same)
    const postpone = async (nextAt: number) => {
      const [first] = await all(store)
      await store.write(({ notices }) => notices.postpone(first!, nextAt))
    }
    await postpone(2_000)
    await postpone(3_000)
    expect(await all(store)).toEqual([row({ nextAt: 3_000, attempts: 2 }), same])
  })

  test('when to look again is the earliest of all', async () => {
    const store = await open()
    expect(await store.reader.notices.nextAt()).toBeUndefined()
    await add(store, row({ nextAt: 2_000 }), row({ tenantId: 'fabrikam', nextAt: 1_804_550_400_000 }))
    expect(await store.reader.notices.nextAt()).toBe(2_000)
    await store.write(({ notices }) => notices.remove(row()))
    expect(await store.reader.notices.nextAt()).toBe(1_804_550_400_000)
  })
}
