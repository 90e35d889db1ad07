import type { Store } from '../../../bot/claims/ports'

/** Something that ends when it is told to. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** What every engine promises about order and exclusion; `join` gives another store on the same database. */
export function ordersContract(open: () => Promise<Store>, join: (store: Store) => Promise<Store>): void {
  test('what only one may do at a time is refused at once while it is being done', async () => {
    const store = await open()
    const other = await join(store)
    const busy = gate()
    const begun = gate()
    const first = store.exclusively('intake', async () => {
      begun.open()
      await busy.opened
      return 'done'
    })
    await begun.opened
    expect(await store.exclusively('intake', async () => 'twice')).toBeUndefined()
    expect(await other.exclusively('intake', async () => 'twice')).toBeUndefined()
    expect(await other.exclusively('upkeep', async () => 'another name')).toEqual({ value: 'another name' })
    busy.open()
    expect(await first).toEqual({ value: 'done' })
    expect(await other.exclusively('intake', async () => 'next')).toEqual({ value: 'next' })
  })

  test('work that fails leaves the name free', async () => {
    const store = await open()
    const other = await join(store)
    const failing = () => Promise.reject(new Error('no room'))
    await expect(store.exclusively('intake', failing)).rejects.toThrow('no room')
    expect(await other.exclusively('intake', async () => 'next')).toEqual({ value: 'next' })
    await expect(store.inOrder('turn', failing)).rejects.toThrow('no room')
    expect(await other.inOrder('turn', async () => 'next')).toBe('next')
  })

  test('what is in order never overlaps, and other names do not wait', async () => {
    const store = await open()
    const other = await join(store)
    const busy = gate()
    const begun = gate()
    const order: string[] = []
    const first = store.inOrder('turn', async () => {
      begun.open()
      await busy.opened
      order.push('first')
    })
    await begun.opened
    const later = [store, other].map((each, index) =>
      each.inOrder('turn', async () => void order.push(`later ${index}`)),
    )
    expect(await other.inOrder('another turn', async () => 'at once')).toBe('at once')
    expect(order).toEqual([])
    busy.open()
    await Promise.all([first, ...later])
    expect(order[0]).toBe('first')
    expect(order.slice(1).sort()).toEqual(['later 0', 'later 1'])
  })

  test('a hundred turns of one conversation come one at a time', async () => {
    const store = await open()
    const other = await join(store)
    let inside = 0
    let most = 0
    const turn = async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setImmediate(resolve))
      inside -= 1
    }
    const turns = Array.from({ length: 100 }, (_, n) => (n % 2 ? store : other).inOrder('turn', turn))
    await Promise.all(turns)
    expect(most).toBe(1)
  })
}
