import type { Store } from '../../../bot/claims/ports'

/** What every engine's table of dialog positions does. */
export function dialogStatesContract(open: () => Promise<Store>): void {
  test('a dialog goes on where it stood', async () => {
    const store = await open()
    const save = (state: unknown) =>
      store.write(({ dialogStates }) => dialogStates.save('contoso', 'chat', 'mia', state))
    await save({ v: 1, asks: 'dates' })
    await save({ v: 1, asks: 'title', misses: [1, 2] })
    expect(await store.reader.dialogStates.find('contoso', 'chat', 'mia')).toEqual({
      v: 1,
      asks: 'title',
      misses: [1, 2],
    })
    await save(undefined)
    expect(await store.reader.dialogStates.find('contoso', 'chat', 'mia')).toBeUndefined()
  })

  test('another tenant, chat or person stands elsewhere', async () => {
    const store = await open()
    await store.write(({ dialogStates }) => dialogStates.save('contoso', 'chat', 'mia', { asks: 'dates' }))
    expect(await store.reader.dialogStates.find('fabrikam', 'chat', 'mia')).toBeUndefined()
    expect(await store.reader.dialogStates.find('contoso', 'other', 'mia')).toBeUndefined()
    expect(await store.reader.dialogStates.find('contoso', 'chat', 'noah')).toBeUndefined()
    await store.write(({ dialogStates }) => dialogStates.save('fabrikam', 'chat', 'mia', undefined))
    expect(await store.reader.dialogStates.find('contoso', 'chat', 'mia')).toEqual({ asks: 'dates' })
  })
}
