import type { Store } from '../../../bot/claims/ports'

/** What every engine's table of calendar feeds does. */
export function feedsContract(open: () => Promise<Store>): void {
  test('a feed is found by the digest of its secret', async () => {
    const store = await open()
    await store.write(({ feeds }) => feeds.save('contoso', 'mia', 'digest-1', 1_000))
    expect(await store.reader.feeds.find('digest-1')).toEqual({ tenantId: 'contoso', personId: 'mia' })
    expect(await store.reader.feeds.find('digest-2')).toBeUndefined()
  })

  test('a new address ends the old one, and only that person’s', async () => {
    const store = await open()
    await store.write(async ({ feeds }) => {
      await feeds.save('contoso', 'mia', 'digest-1', 1_000)
      await feeds.save('fabrikam', 'mia', 'digest-2', 1_000)
      await feeds.save('contoso', 'mia', 'digest-3', 2_000)
    })
    expect(await store.reader.feeds.find('digest-1')).toBeUndefined()
    expect(await store.reader.feeds.find('digest-2')).toEqual({ tenantId: 'fabrikam', personId: 'mia' })
    expect(await store.reader.feeds.find('digest-3')).toEqual({ tenantId: 'contoso', personId: 'mia' })
  })

  test('a removed feed is found no more, and removing says whether there was one', async () => {
    const store = await open()
    await store.write(({ feeds }) => feeds.save('contoso', 'mia', 'digest-1', 1_000))
    expect(await store.write(({ feeds }) => feeds.remove('fabrikam', 'mia'))).toBe(false)
    expect(await store.write(({ feeds }) => feeds.remove('contoso', 'mia'))).toBe(true)
    expect(await store.reader.feeds.find('digest-1')).toBeUndefined()
    expect(await store.write(({ feeds }) => feeds.remove('contoso', 'mia'))).toBe(false)
  })
}
