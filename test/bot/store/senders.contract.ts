import type { Store } from '../../../bot/claims/ports'
import { finish, lease, only, plan, planFor, planned, states } from './reminding'

/** What every engine gives those who send reminders. */
export function sendersContract(open: () => Promise<Store>): void {
  parkedContract(open)

  test('tenants with something due come by their oldest deadline, the others not at all', async () => {
    const store = await open()
    await plan(store, [planned(30, 100, '2027-08-13')], 'claim-1', 'fabrikam')
    await plan(store, [planned(7, 105, '2027-02-12'), planned(3, 900, '2026-01-01')])
    await plan(store, [planned(7, 111, '2026-02-13')], 'claim-1', 'later')
    expect(await store.reader.reminders.tenantsDue(110)).toEqual(['contoso', 'fabrikam'])
    expect(await store.reader.reminders.tenantsDue(99)).toEqual([])
    await lease(store, 110)
    expect(await store.reader.reminders.tenantsDue(110)).toEqual(['fabrikam'])
    expect(await store.reader.reminders.tenantsDue(170)).toEqual(['later', 'contoso', 'fabrikam'])
  })

  test('what is due is taken once, nearest deadline first, and counted', async () => {
    const store = await open()
    await plan(store, [planned(30, 100, '2027-08-13')], 'later')
    await plan(store, [planned(7, 110, '2027-02-12')], 'sooner')
    await plan(store, [planned(3, 111)], 'not-yet')
    await plan(store, [planned(3, 100)], 'theirs', 'fabrikam')
    const taken = await lease(store, 110)
    expect(taken.map(({ claimId, attempts, state }) => [claimId, attempts, state])).toEqual([
      ['sooner', 1, 'sending'],
      ['later', 1, 'sending'],
    ])
    expect(await lease(store, 110)).toEqual([])
  })

  test('a person gets everything that is due at once, whoever has the oldest deadline first', async () => {
    const store = await open()
    await planFor(store, 'noah', planned(7, 100, '2027-08-13'))
    await planFor(store, 'ines', planned(7, 100, '2026-08-14'))
    await plan(store, [planned(14, 90, '2027-02-12'), planned(7, 100, '2027-02-12')])
    await plan(store, [planned(7, 100, '2028-02-14')], 'claim-2')
    const first = await lease(store, 200, 2)
    expect(first.map(({ personId, claimId, subject }) => `${personId} ${claimId} ${subject}`)).toEqual([
      'ines claim of ines 7',
      'mia claim-1 14',
      'mia claim-1 7',
      'mia claim-2 7',
    ])
    expect((await lease(store, 200, 2)).map(({ personId }) => personId)).toEqual(['noah'])
  })

  test('a lease is held until it runs out and is taken over, or the plan changes', async () => {
    const store = await open()
    await plan(store, [planned(7, 100)])
    const [waiting] = await store.reader.reminders.list('contoso', 'claim-1')
    expect(await store.reader.reminders.holds(waiting!)).toBe(false)
    const first = only(await lease(store, 100))
    expect(await store.reader.reminders.holds(first)).toBe(true)
    const second = only(await lease(store, 160))
    expect(await store.reader.reminders.holds(first)).toBe(false)
    expect(await store.reader.reminders.holds(second)).toBe(true)
    await plan(store, [])
    expect(await store.reader.reminders.holds(second)).toBe(false)
  })

  test('a person hears next of what is due first, and no more than was asked for', async () => {
    const store = await open()
    await plan(store, [planned(30, 100), planned(14, 300)])
    await plan(store, [planned(7, 200)], 'claim-2')
    await planFor(store, 'noah', planned(7, 50))
    await finish(store, only(await lease(store, 60)), { state: 'sent' })
    const upcoming = async (limit: number, personId = 'mia') =>
      (await store.reader.reminders.upcoming('contoso', personId, limit)).map(({ subject }) => subject)
    expect(await upcoming(9)).toEqual(['30', '7', '14'])
    expect(await upcoming(2)).toEqual(['30', '7'])
    expect(await upcoming(9, 'noah')).toEqual([])
  })
}

function parkedContract(open: () => Promise<Store>): void {
  const park = async (store: Store, now: number, tenantId = 'contoso') => {
    for (const row of await lease(store, now, 50, tenantId))
      await finish(store, row, { state: 'parked', reason: 'gone' })
  }

  test('what reached nobody is kept with its reason, oldest deadline first', async () => {
    const store = await open()
    await plan(store, [planned(7, 100, '2027-08-13')])
    await planFor(store, 'noah', planned(7, 100, '2027-02-12'))
    await plan(store, [planned(7, 100)], 'claim-1', 'fabrikam')
    await park(store, 100)
    const parked = await store.reader.reminders.parked('contoso', 9)
    expect(parked.map(({ personId, state, reason }) => [personId, state, reason])).toEqual([
      ['noah', 'parked', 'gone'],
      ['mia', 'parked', 'gone'],
    ])
    expect((await store.reader.reminders.parked('contoso', 1)).map(({ personId }) => personId)).toEqual(['noah'])
  })

  test('what was parked becomes due at once for one person or for everybody, and its tries still count', async () => {
    const store = await open()
    await plan(store, [planned(7, 100), planned(3, 900)])
    await planFor(store, 'noah', planned(7, 100))
    await plan(store, [planned(7, 100)], 'claim-1', 'fabrikam')
    for (const tenantId of ['contoso', 'fabrikam']) await park(store, 100, tenantId)
    const resume = (personId?: string) => store.write(({ reminders }) => reminders.resume('contoso', 500, personId))
    expect(await resume('mia')).toBe(1)
    expect(await store.reader.reminders.parked('contoso', 9)).toHaveLength(1)
    expect(await store.reader.reminders.nextDueAt()).toBe(500)
    const again = only(await lease(store, 500))
    expect(again).toMatchObject({ personId: 'mia', attempts: 2, reason: expect.stringMatching(/^resumed@1 \w+/) })
    expect(await finish(store, { ...again, attempts: 1 }, { state: 'sent' })).toBe(false)
    expect(await resume()).toBe(1)
    expect(await resume()).toBe(0)
    expect(await states(store)).toEqual(['7: sending', '3: due'])
    expect(await store.reader.reminders.parked('fabrikam', 9)).toHaveLength(1)
  })
}
