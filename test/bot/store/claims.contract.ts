import type { Store } from '../../../bot/claims/ports'
import { sampleClaim } from './sampleClaim'

/** What every engine's table of claims does. */
export function claimsContract(open: () => Promise<Store>): void {
  test('a claim comes back as it was saved', async () => {
    const store = await open()
    const claim = sampleClaim()
    await store.write(({ claims }) => claims.insert(claim))
    expect(await store.reader.claims.find('contoso', 'claim-1')).toEqual(claim)
    expect(await store.reader.claims.find('contoso', 'claim-2')).toBeUndefined()
  })

  test('a change is kept when nobody was faster, and the slower one is told', async () => {
    const store = await open()
    await store.write(({ claims }) => claims.insert(sampleClaim()))
    const faster = sampleClaim({ version: 2, status: 'ready', updatedAt: 2_000 })
    const slower = sampleClaim({ version: 2, status: 'withdrawn', updatedAt: 2_001 })
    expect(await store.write(({ claims }) => claims.update(faster, 1))).toBe(true)
    expect(await store.write(({ claims }) => claims.update(slower, 1))).toBe(false)
    expect(await store.reader.claims.find('contoso', 'claim-1')).toEqual(faster)
  })

  test('a change that does not count the version up is refused', async () => {
    const store = await open()
    await store.write(({ claims }) => claims.insert(sampleClaim()))
    const same = store.write(({ claims }) => claims.update(sampleClaim({ version: 1 }), 1))
    await expect(same).rejects.toThrow('claim claim-1 is saved as version 1 over version 1')
  })

  test('a body that could not be read again is not saved', async () => {
    const store = await open()
    const claim = sampleClaim()
    const broken = { ...claim, body: { ...claim.body, policy: 7 as unknown as string } }
    await expect(store.write(({ claims }) => claims.insert(broken))).rejects.toThrow('policy')
    expect(await store.reader.claims.find('contoso', 'claim-1')).toBeUndefined()
  })

  test('my claims come newest change first, withdrawn ones last', async () => {
    const store = await open()
    await store.write(async ({ claims }) => {
      await claims.insert(sampleClaim({ id: 'old', updatedAt: 1_000 }))
      await claims.insert(sampleClaim({ id: 'withdrawn', updatedAt: 4_000, status: 'withdrawn' }))
      await claims.insert(sampleClaim({ id: 'new', updatedAt: 3_000 }))
      await claims.insert(sampleClaim({ id: 'of-noah', updatedAt: 5_000, ownerId: 'noah' }))
    })
    const mine = await store.reader.claims.listByOwner('contoso', 'mia')
    expect(mine.map(({ id }) => id)).toEqual(['new', 'old', 'withdrawn'])
  })

  test('the claims somebody is on are their own and those they are the deputy of', async () => {
    const store = await open()
    await store.write(async ({ claims }) => {
      await claims.insert(sampleClaim({ id: 'own', updatedAt: 1_000 }))
      await claims.insert(sampleClaim({ id: 'deputy', updatedAt: 2_000, ownerId: 'noah', deputyId: 'mia' }))
      await claims.insert(sampleClaim({ id: 'gone', updatedAt: 9_000, status: 'withdrawn' }))
      await claims.insert(sampleClaim({ id: 'of-noah', updatedAt: 5_000, ownerId: 'noah', deputyId: 'ada' }))
      await claims.insert(sampleClaim({ id: 'theirs', updatedAt: 6_000, tenantId: 'fabrikam', deputyId: 'mia' }))
    })
    const found = await store.reader.claims.listOfPerson('contoso', 'mia')
    expect(found.map(({ id }) => id)).toEqual(['deputy', 'own', 'gone'])
    const deputised = sampleClaim({ id: 'deputy', updatedAt: 2_000, ownerId: 'noah', deputyId: 'mia' })
    expect(found[0]).toEqual(deputised)
    const { deputyId: _gone, ...without } = { ...deputised, version: 2 }
    await store.write(({ claims }) => claims.update(without, 1))
    expect(await store.reader.claims.find('contoso', 'deputy')).toEqual(without)
  })

  test('the claims of a tenant are everybody’s that count, newest change first', async () => {
    const store = await open()
    await store.write(async ({ claims }) => {
      await claims.insert(sampleClaim({ id: 'old', updatedAt: 1_000 }))
      await claims.insert(sampleClaim({ id: 'of-noah', updatedAt: 3_000, ownerId: 'noah', status: 'ready' }))
      await claims.insert(sampleClaim({ id: 'draft', updatedAt: 4_000, status: 'draft' }))
      await claims.insert(sampleClaim({ id: 'withdrawn', updatedAt: 5_000, status: 'withdrawn' }))
      await claims.insert(sampleClaim({ id: 'theirs', updatedAt: 6_000, tenantId: 'fabrikam' }))
    })
    const all = await store.reader.claims.listOfTenant('contoso')
    expect(all.map(({ id }) => id)).toEqual(['of-noah', 'old'])
  })

  test('ids are ordered byte by byte, whatever language the database speaks', async () => {
    const store = await open()
    const ids = ['b', 'a', 'Z', 'é', 'ab', 'a-c', '10', '9']
    await store.write(async ({ claims }) => {
      for (const id of ids) await claims.insert(sampleClaim({ id }))
    })
    const found = (await store.reader.claims.listByOwner('contoso', 'mia')).map(({ id }) => id)
    expect(found).toEqual(['é', 'b', 'ab', 'a-c', 'a', 'Z', '9', '10'])
  })

  test('another tenant sees and changes no claim of ours', async () => {
    const store = await open()
    const theirs = sampleClaim({ tenantId: 'fabrikam', version: 2, status: 'withdrawn' })
    await store.write(({ claims }) => claims.insert(sampleClaim()))
    expect(await store.reader.claims.find('fabrikam', 'claim-1')).toBeUndefined()
    expect(await store.reader.claims.listByOwner('fabrikam', 'mia')).toEqual([])
    expect(await store.write(({ claims }) => claims.update(theirs, 1))).toBe(false)
    expect(await store.reader.claims.find('contoso', 'claim-1')).toEqual(sampleClaim())
  })
}
