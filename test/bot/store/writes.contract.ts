import type { Store, Tables } from '../../../bot/claims/ports'
import { sampleClaim } from './sampleClaim'

/** What every engine's units of work do. */
export function writesContract(open: () => Promise<Store>): void {
  test('a write that fails has done nothing, and says why', async () => {
    const store = await open()
    const failing = store.write(async ({ claims }) => {
      await claims.insert(sampleClaim())
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await store.reader.claims.find('contoso', 'claim-1')).toBeUndefined()
  })

  test('a write sees what it has written, others see it once it is kept', async () => {
    const store = await open()
    const seen = await store.write(async ({ claims }) => {
      await claims.insert(sampleClaim())
      return [await claims.find('contoso', 'claim-1'), await store.reader.claims.find('contoso', 'claim-1')]
    })
    expect(seen).toEqual([sampleClaim(), undefined])
    expect(await store.reader.claims.find('contoso', 'claim-1')).toEqual(sampleClaim())
  })

  test('the tables of a write that has ended are of no use any more', async () => {
    const store = await open()
    let kept: Tables | undefined
    await store.write(async (tables) => {
      kept = tables
    })
    await expect(kept?.claims.find('contoso', 'claim-1')).rejects.toThrow('after their write had ended')
    await expect(kept?.claims.insert(sampleClaim())).rejects.toThrow('after their write had ended')
    expect(await store.reader.claims.find('contoso', 'claim-1')).toBeUndefined()
  })

  test('reading tables do not write', async () => {
    const store = await open()
    await expect(store.reader.claims.insert(sampleClaim())).rejects.toThrow('readonly')
  })

  test('values that an engine would mistake are refused', async () => {
    const store = await open()
    for (const key of [undefined, Number.NaN, 'a\0b'])
      await expect(store.write(({ commands }) => commands.insert('t', key as string, 'x', 1))).rejects.toThrow(
        'cannot be stored',
      )
  })

  test('of many who add to the same claim at once nobody is lost', async () => {
    const store = await open()
    await store.write(({ claims }) => claims.insert(sampleClaim()))
    const name = (owner: string) =>
      store.write(async ({ claims }) => {
        const claim = (await claims.find('contoso', 'claim-1')) ?? sampleClaim()
        const ownerId = `${claim.ownerId} ${owner}`
        return await claims.update({ ...claim, version: claim.version + 1, ownerId }, claim.version)
      })
    expect(await Promise.all(['one', 'two', 'three'].map(name))).toEqual([true, true, true])
    const after = await store.reader.claims.find('contoso', 'claim-1')
    expect(after?.version).toBe(4)
    expect(after?.ownerId.split(' ').sort()).toEqual(['mia', 'one', 'three', 'two'])
  })

  test('a store that answers says so, a closed one does not', async () => {
    const store = await open()
    await expect(store.check()).resolves.toBeUndefined()
    await store.close()
    await expect(store.check()).rejects.toThrow()
    await expect(store.write(async () => 'too late')).rejects.toThrow('the store is closed')
  })
}
