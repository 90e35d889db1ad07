import type { PersonRow, Store } from '../../../bot/claims/ports'

const mia: PersonRow = { tenantId: 'contoso', id: 'mia', name: 'Mia 김', locale: 'ko', timeZone: 'Asia/Seoul' }

/** What every engine's table of people does. */
export function peopleContract(open: () => Promise<Store>): void {
  test('a person is known as last saved', async () => {
    const store = await open()
    await store.write(({ people }) => people.save(mia))
    expect(await store.reader.people.find('contoso', 'mia')).toEqual(mia)
    const welcomed = { ...mia, locale: 'en', welcomedAt: 1_000, conversationId: 'chat' }
    await store.write(({ people }) => people.save(welcomed))
    expect(await store.reader.people.find('contoso', 'mia')).toEqual(welcomed)
  })

  test('the same id in another tenant is another person', async () => {
    const store = await open()
    await store.write(({ people }) => people.save(mia))
    expect(await store.reader.people.find('fabrikam', 'mia')).toBeUndefined()
    await store.write(({ people }) => people.save({ ...mia, tenantId: 'fabrikam', name: 'Other' }))
    expect(await store.reader.people.find('contoso', 'mia')).toEqual(mia)
  })
}
