import { type RoleTables, rolesOf } from '../../bot/rolesOf'
import { usualPreferences } from '../../rules/reminders/preferences'
import type { Role } from '../../rules/roles'
import { tempStores } from './store/tempStores'

const stores = tempStores()
const tenantId = 'c1a1b0a7-0000-4000-8000-000000000001'
const lea = 'c1a1b0a7-0000-4000-8000-0000000001ea'
const ben = 'c1a1b0a7-0000-4000-8000-000000000be0'
const cy = 'c1a1b0a7-0000-4000-8000-0000000000c7'
const leads = [`${tenantId}/${lea}`, `${tenantId}/${ben}`, `another/${cy}`]

async function tablesWith(given: Record<string, Role>, known: string[] = []): Promise<RoleTables> {
  const store = await stores.open()
  await store.write(async ({ roles, people }) => {
    let at = 0
    for (const [personId, role] of Object.entries(given)) {
      at += 1
      await roles.save({ tenantId, personId, role, by: lea, at })
    }
    for (const id of known)
      await people.save({ tenantId, id, name: id, locale: 'en', timeZone: 'UTC', preferences: usualPreferences })
  })
  return store.reader
}

test.each<[string, 'production' | 'local', readonly string[], Record<string, Role>, string, Role]>([
  ['whom the settings name', 'production', leads, {}, lea, 'lead'],
  ['whom the settings name in capitals', 'production', leads, {}, lea.toUpperCase(), 'lead'],
  ['whom the settings name elsewhere', 'production', leads, {}, cy, 'member'],
  ['anybody else', 'production', leads, {}, 'ada', 'member'],
  ['who was made one', 'production', leads, { ada: 'lead' }, 'ada', 'lead'],
  ['who was one by the settings and is one no more', 'production', leads, { [lea]: 'member' }, lea, 'member'],
  ['anybody in local mode', 'local', [], {}, 'ada', 'lead'],
  ['who is one no more in local mode', 'local', [], { ada: 'member' }, 'ada', 'member'],
  ['anybody in local mode where the settings name somebody', 'local', leads, {}, 'ada', 'member'],
])('%s (%s)', async (_, mode, named, given, userId, role) => {
  const tables = await tablesWith(given)
  expect(await rolesOf({ mode, leads: named }).roleOf({ tenantId, userId }, tables)).toBe(role)
})

test.each<[string, 'production' | 'local', readonly string[], Record<string, Role>, string[]]>([
  ['those of the settings come first, then who was made one', 'production', leads, { ada: 'lead' }, [lea, ben, 'ada']],
  ['who is one no more is not among them', 'production', leads, { [lea]: 'member', ada: 'member' }, [ben]],
  ['somebody made one whom the settings name too is there once', 'production', leads, { [lea]: 'lead' }, [ben, lea]],
  ['in local mode everybody known is', 'local', [], { ada: 'member' }, ['eve']],
])('of the leads, %s', async (_, mode, named, given, expected) => {
  const tables = await tablesWith(given, ['ada', 'eve'])
  expect(await rolesOf({ mode, leads: named }).leadsOf(tenantId, tables)).toEqual(expected)
})
