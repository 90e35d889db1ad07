import type { IntakeRow, Store } from '../../../bot/claims/ports'

type Promised = Omit<IntakeRow, 'heapId'>

const promised = (change: Partial<Promised> = {}): Promised => ({
  tenantId: 'contoso',
  id: 'intake-1',
  personId: 'mia',
  conversationId: 'chat',
  activityId: 'message-1',
  position: 0,
  name: 'invoice.pdf',
  source: 'download',
  url: 'https://files.example/secret',
  serviceUrl: 'https://service.example/',
  state: 'promised',
  again: false,
  receivedAt: 1_000,
  ...change,
})

const wanted = (change: object = {}) => ({
  tenantId: 'contoso',
  personId: 'mia',
  conversationId: 'chat',
  closesAt: 4_000,
  newId: 'heap-1',
  ...change,
})

const send = (store: Store, heap: object, ...rows: Promised[]) =>
  store.write(({ intakes }) => intakes.promise(wanted(heap), rows))

/** What every engine's tables of promised files and heaps do. */
export function intakesContract(open: () => Promise<Store>): void {
  heapsContract(open)

  test('a message delivered twice promises its files once', async () => {
    const store = await open()
    await send(store, {}, promised())
    const again = promised({ id: 'intake-2' })
    const second = await send(store, { newId: 'heap-2', closesAt: 9_000 }, again)
    expect(second).toMatchObject({ added: 0, heap: { id: 'heap-1', closesAt: 4_000 } })
    const longer = await send(store, { newId: 'heap-3' }, again, promised({ id: 'intake-3', position: 1 }))
    expect(longer.added).toBe(1)
    expect((await store.reader.intakes.inHeap('contoso', 'heap-1')).map(({ id }) => id)).toEqual([
      'intake-1',
      'intake-3',
    ])
  })

  test('what was promised is still open after any time, oldest first', async () => {
    const store = await open()
    await send(store, {}, promised({ id: 'late', position: 1, receivedAt: 2_000 }), promised({ id: 'early' }))
    expect((await store.reader.intakes.open(10)).map(({ id }) => id)).toEqual(['early', 'late'])
    expect((await store.reader.intakes.open(1)).map(({ id }) => id)).toEqual(['early'])
  })

  test('files of a conversation want a place on their claim until they have one, unless it was said before', async () => {
    const store = await open()
    const tab = { conversationId: 'tab', claimId: 'claim-1' }
    const row = (id: string, change: object = {}) => promised({ id, activityId: id, conversationId: 'tab', ...change })
    await send(store, { ...tab, newId: 'late', closesAt: 9_000 }, row('one'))
    await send(store, { ...tab, newId: 'said', itemId: 'invoice' }, row('two'))
    await send(store, { ...tab, newId: 'other-claim', claimId: 'claim-2' }, row('three'))
    await send(store, { ...tab, newId: 'in-chat', conversationId: 'chat' }, row('four', { conversationId: 'chat' }))
    await send(store, { ...tab, newId: 'of-jun', personId: 'jun' }, row('five', { personId: 'jun' }))
    const unplaced = () => store.reader.intakes.unplaced('contoso', 'mia', 'tab', 'claim-1')
    const [heap, ...others] = await unplaced()
    expect([heap?.id, others]).toEqual(['late', []])
    await store.write(({ intakes }) => intakes.saveHeap({ ...heap!, state: 'shown' }))
    expect(await unplaced()).toHaveLength(1)
    await store.write(({ intakes }) => intakes.saveHeap({ ...heap!, state: 'done' }))
    expect(await unplaced()).toEqual([])
  })

  test('bytes that were uploaded are needed from the promise until they are judged', async () => {
    const store = await open()
    const sha256 = 'ab'.repeat(32)
    const row = promised({ source: 'upload', url: `blob:${sha256}` })
    const { heap } = await send(store, {}, row)
    expect(await store.reader.files.isReferenced(sha256)).toBe(true)
    await store.write(({ intakes }) =>
      intakes.settle({ ...row, heapId: heap.id, state: 'refused', reason: 'wrongType' }),
    )
    expect(await store.reader.files.isReferenced(sha256)).toBe(false)
  })

  test('a kept file is found again and loses its secret address', async () => {
    const store = await open()
    await send(store, {}, promised())
    const [row] = await store.reader.intakes.open(1)
    expect(row).toMatchObject({ url: 'https://files.example/secret' })
    const kept: IntakeRow = {
      ...row!,
      state: 'kept',
      fileId: 'file-1',
      again: true,
    }
    await store.write(({ intakes }) => intakes.settle(kept))
    const { url: _, ...withoutUrl } = kept
    expect(await store.reader.intakes.inHeap('contoso', 'heap-1')).toEqual([withoutUrl])
    expect(await store.reader.intakes.open(1)).toEqual([])
  })

  test('a refused file says why', async () => {
    const store = await open()
    await send(store, {}, promised())
    const [row] = await store.reader.intakes.open(1)
    await store.write(({ intakes }) => intakes.settle({ ...row!, state: 'refused', reason: 'expired' }))
    const [settled] = await store.reader.intakes.inHeap('contoso', 'heap-1')
    expect(settled).toMatchObject({ state: 'refused', reason: 'expired' })
    expect(settled).not.toHaveProperty('url')
  })

  test('a file nobody promised cannot be settled, nor a message without files be promised', async () => {
    const store = await open()
    const settle = store.write(({ intakes }) => intakes.settle({ ...promised(), heapId: 'heap-1' }))
    await expect(settle).rejects.toThrow('intake-1 was never promised')
    await expect(send(store, {})).rejects.toThrow('promises nothing')
  })

  test('another tenant sees and changes nothing of a heap, and its message is another message', async () => {
    const store = await open()
    await send(store, {}, promised())
    expect(await store.reader.intakes.heap('fabrikam', 'heap-1')).toBeUndefined()
    expect(await store.reader.intakes.inHeap('fabrikam', 'heap-1')).toEqual([])
    const [row] = await store.reader.intakes.open(1)
    const settle = store.write(({ intakes }) => intakes.settle({ ...row!, tenantId: 'fabrikam', state: 'refused' }))
    await expect(settle).rejects.toThrow('never promised')
    const theirs = await send(store, { tenantId: 'fabrikam' }, promised({ tenantId: 'fabrikam' }))
    expect(theirs.added).toBe(1)
    expect(await store.reader.intakes.inHeap('contoso', 'heap-1')).toEqual([row])
    const next = promised({ id: 'intake-2', activityId: 'message-2' })
    await send(store, { newId: 'heap-2', closesAt: 7_000 }, next)
    const redelivered = await send(store, { tenantId: 'fabrikam' }, promised({ tenantId: 'fabrikam' }))
    expect(redelivered).toMatchObject({ added: 0, heap: { tenantId: 'fabrikam', closesAt: 4_000 } })
  })
}

function heapsContract(open: () => Promise<Store>): void {
  test('files that come together share a heap, whose closing moves on and never back', async () => {
    const store = await open()
    const first = await send(store, {}, promised(), promised({ id: 'intake-2', position: 1 }))
    expect(first).toEqual({
      heap: {
        tenantId: 'contoso',
        id: 'heap-1',
        personId: 'mia',
        conversationId: 'chat',
        closesAt: 4_000,
        state: 'open',
      },
      added: 2,
    })
    const next = promised({ id: 'intake-3', activityId: 'message-2' })
    expect((await send(store, { newId: 'heap-2', closesAt: 5_000 }, next)).heap).toEqual({
      ...first.heap,
      closesAt: 5_000,
    })
    const last = promised({ id: 'intake-4', activityId: 'message-3' })
    expect((await send(store, { newId: 'heap-3', closesAt: 4_500 }, last)).heap.closesAt).toBe(5_000)
    expect((await store.reader.intakes.heap('contoso', 'heap-1'))?.closesAt).toBe(5_000)
    expect(await store.reader.intakes.heap('contoso', 'heap-2')).toBeUndefined()
  })

  test('files for another item, another person or after the card was shown have a heap of their own', async () => {
    const store = await open()
    const { heap } = await send(store, {}, promised())
    const item = { newId: 'for-item', claimId: 'claim-1', itemId: 'invoice' }
    const forItem = await send(store, item, promised({ id: 'intake-2', activityId: 'message-2' }))
    expect(forItem.heap).toMatchObject({ id: 'for-item', claimId: 'claim-1', itemId: 'invoice' })
    const noah = promised({ id: 'intake-3', activityId: 'message-3', personId: 'noah' })
    expect((await send(store, { newId: 'of-noah', personId: 'noah' }, noah)).heap.id).toBe('of-noah')
    await store.write(({ intakes }) => intakes.saveHeap({ ...heap, state: 'shown' }))
    const after = promised({ id: 'intake-4', activityId: 'message-4' })
    expect((await send(store, { newId: 'after' }, after)).heap.id).toBe('after')
  })

  test('a heap closes when its time has come and every file is kept or refused', async () => {
    const store = await open()
    await send(store, {}, promised(), promised({ id: 'intake-2', position: 1 }))
    const [one, two] = await store.reader.intakes.open(2)
    await store.write(({ intakes }) => intakes.settle({ ...one!, state: 'kept', fileId: 'file-1' }))
    expect(await store.reader.intakes.closable(9_000)).toEqual([])
    expect(await store.reader.intakes.nextClosing()).toBeUndefined()
    await store.write(({ intakes }) => intakes.settle({ ...two!, state: 'refused', reason: 'empty' }))
    expect(await store.reader.intakes.nextClosing()).toBe(4_000)
    expect(await store.reader.intakes.closable(3_999)).toEqual([])
    const [heap] = await store.reader.intakes.closable(4_000)
    expect(heap?.id).toBe('heap-1')
    await store.write(({ intakes }) => intakes.saveHeap({ ...heap!, state: 'shown', claimId: 'claim-1' }))
    expect(await store.reader.intakes.closable(9_000)).toEqual([])
    expect(await store.reader.intakes.nextClosing()).toBeUndefined()
    expect(await store.reader.intakes.heap('contoso', 'heap-1')).toEqual({
      ...heap,
      state: 'shown',
      claimId: 'claim-1',
    })
  })
}
