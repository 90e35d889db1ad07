import type { RoleRow, Store } from '../../../bot/claims/ports'

const row = (change: Partial<RoleRow> = {}): RoleRow => ({
  tenantId: 'contoso',
  personId: 'mia',
  role: 'lead',
  by: 'lea',
  at: 1_790_000_000_000,
  ...change,
})

/** What every engine's table of roles does. */
export function rolesContract(open: () => Promise<Store>): void {
  test('a role comes back with who gave it and when', async () => {
    const store = await open()
    await store.write(({ roles }) => roles.save(row()))
    expect(await store.reader.roles.find('contoso', 'mia')).toEqual(row())
    expect(await store.reader.roles.find('contoso', 'noah')).toBeUndefined()
    expect(await store.reader.roles.find('fabrikam', 'mia')).toBeUndefined()
  })

  test('a role given later takes the place of the one before, and the latest change is listed first', async () => {
    const store = await open()
    const noah = row({ personId: 'noah', at: 2_000 })
    const revoked = row({ role: 'member', by: 'noah', at: 3_000 })
    await store.write(async ({ roles }) => {
      for (const one of [row({ at: 1_000 }), noah, revoked]) await roles.save(one)
      await roles.save(row({ tenantId: 'fabrikam', at: 9_000 }))
    })
    expect(await store.reader.roles.list('contoso')).toEqual([revoked, noah])
  })

  test('of two who change what hangs on all roles at once, the second sees what the first did', async () => {
    const store = await open()
    await store.write(async ({ roles }) => {
      for (const personId of ['mia', 'noah']) await roles.save(row({ personId }))
    })
    const revokeUnlessLast = (personId: string) =>
      store.write(async ({ roles }) => {
        await roles.inOrder('contoso')
        const leads = (await roles.list('contoso')).filter(({ role }) => role === 'lead')
        if (leads.length > 1) await roles.save(row({ personId, role: 'member' }))
        return leads.length
      })
    const seen = await Promise.all([revokeUnlessLast('mia'), revokeUnlessLast('noah')])
    expect(seen.sort()).toEqual([1, 2])
    expect((await store.reader.roles.list('contoso')).map(({ role }) => role).sort()).toEqual(['lead', 'member'])
  })
}
