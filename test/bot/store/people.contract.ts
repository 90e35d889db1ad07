import type { PersonRow, Store } from '../../../bot/claims/ports'
import { usualPreferences } from '../../../rules/reminders/preferences'

const mia: PersonRow = {
  tenantId: 'contoso',
  id: 'mia',
  name: 'Mia 김',
  locale: 'ko',
  timeZone: 'Asia/Seoul',
  preferences: usualPreferences,
}

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

  test('what a person wished for is kept', async () => {
    const store = await open()
    const wished = {
      ...mia,
      preferences: { ...usualPreferences, digestAt: '07:30', weekends: true, reminderDays: [10] },
    }
    await store.write(({ people }) => people.save(wished))
    expect(await store.reader.people.find('contoso', 'mia')).toEqual(wished)
  })

  test('the day of the last digest stays when the person is saved', async () => {
    const store = await open()
    await store.write(({ people }) => people.save(mia))
    await store.write(({ people }) => people.reminded('contoso', 'mia', '2027-01-29'))
    await store.write(({ people }) => people.save({ ...mia, locale: 'en' }))
    expect(await store.reader.people.find('contoso', 'mia')).toEqual({ ...mia, locale: 'en', remindedOn: '2027-01-29' })
    await store.write(({ people }) => people.reminded('fabrikam', 'mia', '2027-02-01'))
    expect((await store.reader.people.find('contoso', 'mia'))?.remindedOn).toBe('2027-01-29')
  })

  test('the people of a tenant are listed by name', async () => {
    const store = await open()
    const people = [
      { ...mia, id: 'b', name: 'Noah' },
      { ...mia, id: 'a', name: 'Noah' },
      { ...mia, welcomedAt: 1_000, preferences: { ...usualPreferences, weekends: true } },
      { ...mia, tenantId: 'fabrikam', id: 'theirs', name: 'Aaron' },
    ]
    await store.write(async (tables) => {
      for (const person of people) await tables.people.save(person)
    })
    const [noah, other, first] = people
    expect(await store.reader.people.list('contoso')).toEqual([first, other, noah])
    expect(await store.reader.people.list('nobody')).toEqual([])
  })
}
