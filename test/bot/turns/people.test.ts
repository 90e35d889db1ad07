import type { Store } from '../../../bot/claims/ports'
import { type Met, People } from '../../../bot/turns/people'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { tempStores } from '../store/tempStores'

const { open } = tempStores()
let store: Store
let people: People
let returned: number
let writes: number

const mia = { tenantId: 'contoso', id: 'mia', name: 'Mia', locale: 'de', timeZone: 'Europe/Berlin' }
const chat = { tenantId: 'contoso', id: 'chat', kind: 'personal', serviceUrl: 'https://one/', botId: '28:b' } as const
const seen = (changes: { person?: Partial<Met['person']>; conversation?: Partial<Met['conversation']> } = {}): Met => ({
  person: { ...mia, preferences: usualPreferences, ...changes.person },
  conversation: { ...chat, ...changes.conversation },
})
const kept = () => store.reader.people.find('contoso', 'mia')

beforeEach(async () => {
  store = await open()
  returned = 0
  writes = 0
  const counted: Store['write'] = (work) => {
    writes += 1
    return store.write(work)
  }
  people = new People({
    store: { ...store, reader: store.reader, write: counted },
    now: () => 1000,
    returned: () => {
      returned += 1
    },
  })
})

/** One reminder of hers that reached nobody. */
async function parked(reason: string): Promise<void> {
  const reminder = { kind: 'claim-by', subject: '7', dueAt: 10, deadline: '2027-02-12' } as const
  await store.write(async ({ reminders }) => {
    await reminders.replace('contoso', 'claim-1', 'mia', [reminder])
    for (const row of await reminders.lease('contoso', 2000, 60, 9))
      await reminders.finish(row, { state: 'parked', reason })
  })
}

test('somebody met again unchanged costs no write', async () => {
  expect(await people.meet(seen())).toMatchObject({ firstTime: true })
  expect(await people.meet(seen())).toMatchObject({ firstTime: false })
  expect(writes).toBe(1)
})

test('language, zone and wishes are what the person said last in the settings, wherever they said it', async () => {
  await people.meet(seen())
  const wishes = { ...usualPreferences, weekends: true }
  await store.write((tables) =>
    tables.people.save({
      ...seen().person,
      locale: 'en',
      timeZone: 'Asia/Seoul',
      preferences: wishes,
      conversationId: 'chat',
    }),
  )
  const { person } = await people.meet(seen({ conversation: { serviceUrl: 'https://two/' } }))
  expect(person).toMatchObject({ locale: 'en', timeZone: 'Asia/Seoul', preferences: wishes })
  expect(await kept()).toMatchObject({ locale: 'en', timeZone: 'Asia/Seoul', preferences: wishes })
})

test('the day of the last digest outlives a change of name', async () => {
  await people.meet(seen())
  await store.write((tables) => tables.people.reminded('contoso', 'mia', '2027-01-13'))
  await people.meet(seen({ person: { name: 'Mia Berg' } }))
  expect(await kept()).toMatchObject({ name: 'Mia Berg', remindedOn: '2027-01-13' })
})

test('only her own chat becomes the one to reach her in', async () => {
  await people.meet(seen({ conversation: { id: 'group', kind: 'group' } }))
  expect((await kept())?.conversationId).toBeUndefined()
  await people.meet(seen())
  expect((await kept())?.conversationId).toBe('chat')
})

test('what could not reach her is due again once she is back, or writes for the first time', async () => {
  await parked('neverMet')
  await people.meet(seen())
  expect(await store.reader.reminders.parked('contoso', 9)).toEqual([])
  await parked('MessageWritesBlocked')
  await people.lost(chat, 'MessageWritesBlocked')
  expect(returned).toBe(1)
  await people.meet(seen())
  expect(returned).toBe(2)
  expect((await store.reader.conversations.find('contoso', 'chat'))?.unreachable).toBeUndefined()
})

test('a word of hers among others brings nothing back', async () => {
  await parked('neverMet')
  await people.meet(seen({ conversation: { id: 'group', kind: 'group' } }))
  expect(returned).toBe(0)
  expect(await store.reader.reminders.parked('contoso', 9)).toHaveLength(1)
})

test('settings saved in another conversation meanwhile are not undone', async () => {
  await people.meet(seen())
  const stopped = { ...usualPreferences, stopped: true }
  const overtaken: Store['write'] = async (work) => {
    await store.write((tables) => tables.people.save({ ...mia, preferences: stopped, conversationId: 'chat' }))
    return store.write(work)
  }
  const other = new People({
    store: { ...store, reader: store.reader, write: overtaken },
    now: () => 1000,
    returned: () => undefined,
  })
  await other.meet(seen({ conversation: { id: 'group', kind: 'group' } }))
  expect((await kept())?.preferences.stopped).toBe(true)
  await other.welcomed(seen(), 2000)
  expect(await kept()).toMatchObject({ welcomedAt: 2000, preferences: { stopped: true } })
})
