import type { Store } from '../../../bot/claims/ports'
import { type Ask, askStates } from '../../../rules/requests/ask'
import { ask } from '../../support/documentationRequests'

const keep = (store: Store, ...kept: Ask[]) =>
  store.write(async ({ asks }) => {
    for (const one of kept) await asks.insert(one)
  })

const full = ask({
  id: 'full',
  state: 'declined',
  body: {
    reason: 'Why: "사진"',
    dueOn: '2027-03-20',
    files: ['file-1', 'file-2'],
    text: 'Line one\nline two',
    until: '2027-03-18',
    declined: 'Ask Jisoo',
  },
})

const { requestId: _none, ...ofChecklist } = ask({ id: 'of-checklist', itemId: 'event-photos' })

/** What every engine's table of what colleagues were asked for does. */
export function asksContract(open: () => Promise<Store>): void {
  test('what was asked comes back as it was, of a request or of the checklist', async () => {
    const store = await open()
    await keep(store, ask(), full, ofChecklist)
    expect(await store.reader.asks.find('contoso', 'ask-1')).toEqual(ask())
    expect(await store.reader.asks.find('contoso', 'full')).toEqual(full)
    expect(await store.reader.asks.find('contoso', 'of-checklist')).toEqual(ofChecklist)
    expect(await store.reader.asks.find('contoso', 'unknown')).toBeUndefined()
  })

  test('everything asked on a claim is listed, oldest first', async () => {
    const store = await open()
    await keep(store, ask({ id: 'ask-2', state: 'ended' }), ask(), ask({ id: 'other', claimId: 'claim-2' }))
    const found = await store.reader.asks.listOfClaim('contoso', 'claim-1')
    expect(found.map(({ id }) => id)).toEqual(['ask-1', 'ask-2'])
  })

  test('a person is waited for as long as they can still answer', async () => {
    const store = await open()
    await keep(
      store,
      ...askStates.map((state, at) => ask({ id: `a${at}`, state })),
      ask({ id: 'b', personId: 'jisoo' }),
    )
    const found = await store.reader.asks.openOf('contoso', 'noah')
    expect(found.map(({ state }) => state)).toEqual(['asked', 'waiting'])
  })

  test('of two who save over the same version one is told that it was too late', async () => {
    const store = await open()
    await keep(store, ask())
    const answered = ask({ version: 2, state: 'answered', body: { files: ['file-1'] } })
    const update = (after: Ask, expected: number) => store.write(({ asks }) => asks.update(after, expected))
    expect(await update(answered, 1)).toBe(true)
    expect(await update(ask({ version: 2, state: 'ended' }), 1)).toBe(false)
    expect(await store.reader.asks.find('contoso', 'ask-1')).toEqual(answered)
    expect(await store.reader.asks.openOf('contoso', 'noah')).toEqual([])
    await expect(update(ask({ version: 4 }), 2)).rejects.toThrow('ask-1 is saved as 4 over 2')
  })

  test('another tenant sees and changes nothing that was asked here', async () => {
    const store = await open()
    await keep(store, ask())
    expect(await store.reader.asks.find('fabrikam', 'ask-1')).toBeUndefined()
    expect(await store.reader.asks.listOfClaim('fabrikam', 'claim-1')).toEqual([])
    expect(await store.reader.asks.openOf('fabrikam', 'noah')).toEqual([])
    const theirs = ask({ tenantId: 'fabrikam', version: 2, state: 'ended' })
    expect(await store.write(({ asks }) => asks.update(theirs, 1))).toBe(false)
    expect(await store.reader.asks.find('contoso', 'ask-1')).toEqual(ask())
  })
}
