import { fundingService } from '../../../bot/claims/fundingService'
import type { Store } from '../../../bot/claims/ports'
import type { Acting } from '../../../dialogs/acting'
import type { Principal } from '../../../rules/principal'
import { usualPreferences } from '../../../rules/reminders/preferences'
import { coOpClaim } from '../../support/claims'
import { tempStores } from '../store/tempStores'

const stores = tempStores()
const now = Date.UTC(2026, 10, 21, 9)
const lea: Principal = { tenantId: 'contoso', userId: 'lea' }
const leo: Principal = { tenantId: 'contoso', userId: 'leo' }
const mia: Principal = { tenantId: 'contoso', userId: 'mia' }
const elsewhere: Principal = { tenantId: 'fabrikam', userId: 'lea' }

const fund = { program: 'hosting', usageFrom: '2026-07-01', minor: 1_000, currency: 'EUR' } as const

const acting = (who: Principal, key: string): Acting => ({
  who,
  key,
  timeZone: 'Europe/Berlin',
  today: '2026-11-21',
  words: () => ({}),
})

function serviceOn(store: Store, onPlanned = () => {}, at = () => now) {
  return fundingService({
    store,
    now: at,
    newId: () => 'id',
    digest: (key) => key,
    newSecret: () => 'secret',
    holidays: [],
    timeZone: 'Europe/Berlin',
    roleOf: async ({ userId }) => (userId === 'mia' ? 'member' : 'lead'),
    leadsOf: async () => [],
    onPromised: () => {},
    onPlanned,
    onNoticed: () => {},
  })
}

async function planOf(store: Store): Promise<string[]> {
  const rows = await store.reader.reminders.list('contoso', 'fund:hosting:2026-07-01')
  return rows.map(({ personId, subject, state }) => `${personId} ${subject} ${state}`).sort()
}

test('saving plans its reminders in the same transaction, for who entered it', async () => {
  const store = await stores.open()
  const onPlanned = jest.fn()
  const service = serviceOn(store, onPlanned)
  expect(await service.saveFund(acting(lea, 'k1'), fund)).toEqual({ ok: true, value: { repeat: false } })
  expect(await service.funds(leo)).toEqual([{ ...fund, by: 'lea', at: now }])
  expect(await planOf(store)).toEqual(['lea 30 due', 'lea 7 due'])
  expect(onPlanned).toHaveBeenCalledTimes(1)
})

test('a reminder that is due and did not go out yet outlives a change of the amount', async () => {
  const store = await stores.open()
  let at = now
  const service = serviceOn(store, undefined, () => at)
  await service.saveFund(acting(lea, 'k1'), fund)
  at = Date.UTC(2026, 11, 1, 22)
  await service.saveFund(acting(lea, 'k2'), { ...fund, minor: 2_000 })
  expect(await planOf(store)).toEqual(['lea 30 due', 'lea 7 due'])
})

test('a press that is delivered again has no second effect', async () => {
  const store = await stores.open()
  const service = serviceOn(store)
  await service.saveFund(acting(lea, 'k1'), fund)
  await service.saveFund(acting(leo, 'k2'), { ...fund, minor: 2_000 })
  expect(await service.saveFund(acting(lea, 'k1'), fund)).toEqual({ ok: true, value: { repeat: true } })
  expect(await service.funds(lea)).toMatchObject([{ minor: 2_000, by: 'leo' }])
  await service.removeFund(acting(lea, 'k3'), fund)
  await service.saveFund(acting(leo, 'k4'), fund)
  expect(await service.removeFund(acting(lea, 'k3'), fund)).toEqual({ ok: true, value: { repeat: true } })
  expect(await service.funds(lea)).toHaveLength(1)
})

test('the last of two leads wins, hears what it replaced, and gets the reminders', async () => {
  const store = await stores.open()
  const service = serviceOn(store)
  await service.saveFund(acting(lea, 'k1'), fund)
  const done = await service.saveFund(acting(leo, 'k2'), { ...fund, minor: 2_000 })
  expect(done).toEqual({ ok: true, value: { before: { ...fund, by: 'lea', at: now }, repeat: false } })
  expect((await planOf(store)).filter((row) => row.endsWith('due'))).toEqual(['leo 30 due', 'leo 7 due'])
})

test('removing cancels the reminders; removing what is not there changes nothing', async () => {
  const store = await stores.open()
  const service = serviceOn(store)
  expect(await service.removeFund(acting(lea, 'k0'), fund)).toEqual({ ok: true, value: { repeat: false } })
  await service.saveFund(acting(lea, 'k1'), fund)
  const other = { program: 'hosting', usageFrom: '2027-01-01' } as const
  await service.removeFund(acting(lea, 'k2'), other)
  expect(await service.funds(lea)).toHaveLength(1)
  expect(await service.removeFund(acting(leo, 'k3'), fund)).toMatchObject({ value: { before: { by: 'lea' } } })
  expect(await service.funds(lea)).toEqual([])
  expect((await planOf(store)).filter((row) => row.endsWith('due'))).toEqual([])
})

test('a member neither sees nor changes funds, nor hears names', async () => {
  const store = await stores.open()
  const service = serviceOn(store)
  await service.saveFund(acting(lea, 'k1'), fund)
  expect(await service.funds(mia)).toEqual([])
  expect(await service.saveFund(acting(mia, 'k2'), { ...fund, minor: 1 })).toEqual({ ok: false, reason: 'notAllowed' })
  expect(await service.removeFund(acting(mia, 'k3'), fund)).toEqual({ ok: false, reason: 'notAllowed' })
  expect(await service.colleagues(mia, ['lea'])).toEqual({})
  expect(await service.funds(lea)).toEqual([{ ...fund, by: 'lea', at: now }])
})

test('another organisation has its own funds, claims and people', async () => {
  const store = await stores.open()
  const service = serviceOn(store)
  await service.saveFund(acting(lea, 'k1'), fund)
  await store.write(async (tables) => {
    await tables.claims.insert(coOpClaim({ tenantId: 'contoso', id: 'claim-1', ownerId: 'mia' }))
    await tables.people.save({
      tenantId: 'contoso',
      id: 'mia',
      name: 'Mia',
      locale: 'en',
      timeZone: 'Europe/Berlin',
      preferences: usualPreferences,
    })
  })
  expect(await service.funds(elsewhere)).toEqual([])
  expect(await service.claimsAtRisk(elsewhere)).toEqual([])
  expect(await service.colleagues(elsewhere, ['mia'])).toEqual({})
  await service.removeFund(acting(elsewhere, 'k2'), fund)
  expect(await service.funds(lea)).toHaveLength(1)
  expect(await service.colleagues(lea, ['mia', 'mia', 'nobody'])).toEqual({ mia: 'Mia' })
})

test('a lead sees everybody’s claims, a member only their own; drafts and withdrawn ones nobody', async () => {
  const store = await stores.open()
  const service = serviceOn(store)
  await store.write(async (tables) => {
    const claim = (id: string, ownerId: string, status: 'draft' | 'preparing' | 'withdrawn' = 'preparing') =>
      tables.claims.insert(coOpClaim({ tenantId: 'contoso', id, ownerId, status }))
    await claim('of-mia', 'mia')
    await claim('of-leo', 'leo')
    await claim('draft', 'mia', 'draft')
    await claim('withdrawn', 'mia', 'withdrawn')
  })
  const seenBy = async (who: Principal) => (await service.claimsAtRisk(who)).map(({ id }) => id).sort()
  expect(await seenBy(lea)).toEqual(['of-leo', 'of-mia'])
  expect(await seenBy(mia)).toEqual(['of-mia'])
})
