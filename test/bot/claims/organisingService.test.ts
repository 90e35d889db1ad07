import { randomUUID } from 'node:crypto'
import { organisingService } from '../../../bot/claims/organisingService'
import type { Store } from '../../../bot/claims/ports'
import { rolesOf } from '../../../bot/rolesOf'
import type { Acting } from '../../../dialogs/acting'
import type { Principal } from '../../../rules/principal'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { describeOnPostgres, tempPostgres } from '../store/tempPostgres'
import { tempStores } from '../store/tempStores'

const now = Date.UTC(2026, 10, 21, 9)
const tenantId = 'contoso'
const who = (userId: string): Principal => ({ tenantId, userId })
const acting = (userId: string, key: string): Acting => ({
  who: who(userId),
  key,
  timeZone: 'Europe/Berlin',
  today: '2026-11-21',
  words: () => ({}),
})

/** Lea and Leo lead by the settings; Mia and Leo have written to the bot. */
async function serviceOn(store: Store, leads = ['contoso/lea', 'contoso/leo']) {
  await store.write(async ({ people }) => {
    for (const id of ['lea', 'leo', 'mia'])
      await people.save({
        tenantId,
        id,
        name: id.toUpperCase(),
        locale: 'en',
        timeZone: 'UTC',
        preferences: usualPreferences,
      })
  })
  return organisingService({
    store,
    now: () => now,
    newId: () => randomUUID(),
    digest: (key) => key,
    newSecret: () => 'secret',
    holidays: [],
    timeZone: 'Europe/Berlin',
    ...rolesOf({ mode: 'production', leads }),
    onPromised: () => {},
    onPlanned: () => {},
    onNoticed: () => {},
  })
}

function onEveryStore(open: () => Promise<Store>): void {
  test('a lead makes a colleague one; who, by whom and when stays to be seen', async () => {
    const service = await serviceOn(await open())
    const done = await service.setRole(acting('lea', 'k1'), 'mia', 'lead')
    expect(done).toEqual({ ok: true, value: { repeat: false, changed: true } })
    expect(await service.roleOf(who('mia'))).toBe('lead')
    expect(await service.people(who('mia'))).toEqual([
      { id: 'lea', name: 'LEA', role: 'lead' },
      { id: 'leo', name: 'LEO', role: 'lead' },
      { id: 'mia', name: 'MIA', role: 'lead', by: 'lea', at: now },
    ])
  })

  test('one press has one effect, also where another undid it since', async () => {
    const service = await serviceOn(await open())
    await service.setRole(acting('lea', 'k1'), 'mia', 'lead')
    await service.setRole(acting('leo', 'k2'), 'mia', 'member')
    expect(await service.wasDone(acting('lea', 'k1'))).toBe(true)
    expect(await service.wasDone(acting('lea', 'k9'))).toBe(false)
    const again = await service.setRole(acting('lea', 'k1'), 'mia', 'lead')
    expect(again).toEqual({ ok: true, value: { repeat: true, changed: false } })
    expect(await service.roleOf(who('mia'))).toBe('member')
  })

  test('what somebody is already is no change, and nobody is told of it', async () => {
    const service = await serviceOn(await open())
    const done = await service.setRole(acting('lea', 'k1'), 'mia', 'member')
    expect(done).toEqual({ ok: true, value: { repeat: false, changed: false } })
  })

  test('a member gives no roles, a lead none to somebody unknown here', async () => {
    const service = await serviceOn(await open())
    const refused = { ok: false, reason: 'notAllowed' }
    expect(await service.setRole(acting('mia', 'k1'), 'mia', 'lead')).toEqual(refused)
    expect(await service.setRole(acting('mia', 'k2'), 'lea', 'member')).toEqual(refused)
    const unknown = { ok: false, reason: 'personUnknown' }
    expect(await service.setRole(acting('lea', 'k3'), 'zoe', 'lead')).toEqual(unknown)
    expect(await service.roleOf({ tenantId: 'fabrikam', userId: 'lea' })).toBe('member')
  })

  test('the last lead stays, whether of the settings or made one', async () => {
    const service = await serviceOn(await open(), ['contoso/lea'])
    const last = { ok: false, reason: 'lastLead' }
    expect(await service.setRole(acting('lea', 'k1'), 'lea', 'member')).toEqual(last)
    await service.setRole(acting('lea', 'k2'), 'mia', 'lead')
    expect(await service.setRole(acting('mia', 'k3'), 'lea', 'member')).toMatchObject({ value: { changed: true } })
    expect(await service.setRole(acting('mia', 'k4'), 'mia', 'member')).toEqual(last)
    expect(await service.roleOf(who('lea'))).toBe('member')
  })

  test('of two leads who take the role from each other at once, one stays', async () => {
    const service = await serviceOn(await open())
    const done = await Promise.all([
      service.setRole(acting('lea', 'k1'), 'leo', 'member'),
      service.setRole(acting('leo', 'k2'), 'lea', 'member'),
    ])
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    const leads = (await service.people(who('mia'))).filter(({ role }) => role === 'lead')
    expect(leads).toHaveLength(1)
  })
}

describe('roles in the embedded database', () => {
  const stores = tempStores()
  onEveryStore(() => stores.open())
})

describeOnPostgres('roles in PostgreSQL', () => {
  const stores = tempPostgres()
  onEveryStore(() => stores.open())
})

describe('people', () => {
  const stores = tempStores()

  test('a lead of the settings who never wrote is there without a name', async () => {
    const service = await serviceOn(await stores.open(), ['contoso/zoe'])
    expect((await service.people(who('mia'))).at(-1)).toEqual({ id: 'zoe', name: '', role: 'lead' })
  })

  test('a mention means somebody known of the same organisation', async () => {
    const service = await serviceOn(await stores.open())
    expect(await service.mentioned(who('lea'), { id: '29:1', name: 'Mia', aadObjectId: 'mia' })).toBe('mia')
    expect(await service.mentioned(who('lea'), { id: '29:2', name: 'Zoe', aadObjectId: 'zoe' })).toBeUndefined()
    const elsewhere = { tenantId: 'fabrikam', userId: 'lea' }
    expect(await service.mentioned(elsewhere, { id: '29:1', name: 'Mia', aadObjectId: 'mia' })).toBeUndefined()
  })
})
