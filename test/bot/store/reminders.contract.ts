import type { Store } from '../../../bot/claims/ports'
import { finish, lease, only, plan, planned, states } from './reminding'
import { sendersContract } from './senders.contract'

/** What every engine's plan of reminders does. */
export function remindersContract(open: () => Promise<Store>): void {
  sendersContract(open)

  test('a plan is listed by date, and the next one due is known', async () => {
    const store = await open()
    expect(await store.reader.reminders.nextDueAt()).toBeUndefined()
    await plan(store, [planned(7, 200), planned(30, 100)])
    const [first] = await store.reader.reminders.list('contoso', 'claim-1')
    expect(first).toEqual({
      ...planned(30, 100),
      tenantId: 'contoso',
      id: expect.any(String),
      claimId: 'claim-1',
      personId: 'mia',
      state: 'due',
      attempts: 0,
    })
    expect(await states(store)).toEqual(['30: due', '7: due'])
    expect(await store.reader.reminders.nextDueAt()).toBe(100)
    expect(await store.reader.reminders.nextOf('contoso', 'claim-1')).toBe(100)
    expect(await store.reader.reminders.nextOf('fabrikam', 'claim-1')).toBeUndefined()
  })

  test('a sender that died loses its lease, and its late report does not count', async () => {
    const store = await open()
    await plan(store, [planned(7, 100)])
    const dead = only(await lease(store, 100))
    expect(await store.reader.reminders.nextDueAt()).toBe(160)
    expect(await lease(store, 159)).toEqual([])
    const second = only(await lease(store, 160))
    expect(second.attempts).toBe(2)
    expect(await finish(store, dead, { state: 'sent' })).toBe(false)
    expect(await states(store)).toEqual(['7: sending'])
    expect(await finish(store, second, { state: 'sent' })).toBe(true)
    expect(await states(store)).toEqual(['7: sent'])
    expect(await store.reader.reminders.nextDueAt()).toBeUndefined()
  })

  test('one that could not be sent is tried again later', async () => {
    const store = await open()
    await plan(store, [planned(7, 100)])
    const row = only(await lease(store, 100))
    expect(await finish(store, row, { retryAt: 500, reason: '429' })).toBe(true)
    expect(await store.reader.reminders.nextDueAt()).toBe(500)
    expect(await lease(store, 499)).toEqual([])
    expect(only(await lease(store, 500))).toMatchObject({ attempts: 2, dueAt: 100, reason: '429' })
  })

  test('what is overdue waits on when it still counts, and is not planned when it never was', async () => {
    const store = await open()
    await plan(store, [planned(7, 100), planned(3, 300)])
    await store.write(({ reminders }) =>
      reminders.replace('contoso', 'claim-1', 'mia', [planned(1, 900)], [planned(14, 50), planned(7, 100)]),
    )
    expect(await states(store)).toEqual(['7: due', '3: cancelled', '1: due'])
  })

  test('one that reached nobody goes when its date has changed or nothing is called for, not with its day', async () => {
    const store = await open()
    const park = async () => {
      await plan(store, [planned(7, 100)])
      await finish(store, only(await lease(store, 100)), { state: 'parked', reason: 'gone' })
    }
    await park()
    await plan(store, [planned(3, 300)])
    expect(await states(store)).toContain('7: parked')
    await plan(store, [planned(3, 300, '2027-08-13')])
    expect(await states(store)).not.toContain('7: parked')
    await plan(store, [planned(7, 100)])
    await finish(store, only(await lease(store, 100)), { state: 'parked', reason: 'gone' })
    await plan(store, [])
    expect(await states(store)).not.toContain('7: parked')
  })

  test('saving a claim again leaves its plan alone', async () => {
    const store = await open()
    const same = [planned(7, 100), planned(3, 300), planned(1, 400), planned(0, 900)]
    await plan(store, same)
    const [sent, parked, retried] = await lease(store, 400)
    await finish(store, sent!, { state: 'sent' })
    await finish(store, parked!, { state: 'parked', reason: 'gone' })
    await finish(store, retried!, { retryAt: 700, reason: '503' })
    const before = await store.reader.reminders.list('contoso', 'claim-1')
    await plan(store, same)
    expect(await store.reader.reminders.list('contoso', 'claim-1')).toEqual(before)
    expect(await states(store)).toEqual(['7: sent', '3: parked', '1: due', '0: due'])
    expect(await store.reader.reminders.nextDueAt()).toBe(700)
  })

  test('a new deadline cancels the old dates, also one that is on its way', async () => {
    const store = await open()
    await plan(store, [planned(7, 100), planned(3, 300)])
    const onItsWay = only(await lease(store, 100))
    await plan(store, [planned(7, 500, '2027-08-13')])
    expect(await finish(store, onItsWay, { state: 'sent' })).toBe(false)
    expect(await states(store)).toEqual(['7: cancelled', '3: cancelled', '7: due'])
    expect(await lease(store, 400)).toEqual([])
    expect(only(await lease(store, 500)).deadline).toBe('2027-08-13')
  })

  test('a deadline that comes back is planned again, but not what was sent for it', async () => {
    const store = await open()
    await plan(store, [planned(7, 100), planned(3, 300)])
    await finish(store, only(await lease(store, 100)), { state: 'sent' })
    await plan(store, [planned(7, 500, '2027-08-13')])
    await plan(store, [planned(7, 100), planned(3, 300)])
    expect(await states(store)).toEqual(['7: sent', '3: due', '7: cancelled'])
  })

  test('a slow sender from before a cancelled plan does not end the new one', async () => {
    const store = await open()
    await plan(store, [planned(7, 100)])
    const slow = only(await lease(store, 100))
    await plan(store, [])
    await plan(store, [planned(7, 100)])
    const again = only(await lease(store, 100))
    expect(await finish(store, slow, { state: 'sent' })).toBe(false)
    expect(await finish(store, again, { state: 'sent' })).toBe(true)
  })

  test('one on its way for a date that stays is neither cancelled nor sent twice', async () => {
    const store = await open()
    await plan(store, [planned(7, 100)])
    const row = only(await lease(store, 100))
    await plan(store, [planned(7, 100)])
    expect(await lease(store, 100)).toEqual([])
    expect(await finish(store, row, { state: 'sent' })).toBe(true)
  })

  test('another hour or another person moves what still waits', async () => {
    const store = await open()
    await plan(store, [planned(7, 100), planned(3, 300)])
    await store.write(({ reminders }) =>
      reminders.replace('contoso', 'claim-1', 'noah', [planned(7, 150), planned(3, 300)]),
    )
    const rows = await store.reader.reminders.list('contoso', 'claim-1')
    expect(await store.reader.reminders.upcoming('contoso', 'mia', 9)).toEqual([])
    expect(rows.map(({ personId, dueAt, state }) => [personId, dueAt, state])).toEqual([
      ['noah', 150, 'due'],
      ['noah', 300, 'due'],
    ])
    expect(await store.reader.reminders.nextDueAt()).toBe(150)
  })

  test('the plan of another claim or tenant is left alone and not shown', async () => {
    const store = await open()
    await plan(store, [planned(7, 100)])
    await plan(store, [planned(7, 100)], 'claim-2')
    await plan(store, [planned(7, 100)], 'claim-1', 'fabrikam')
    await plan(store, [], 'claim-1', 'fabrikam')
    expect(await states(store)).toEqual(['7: due'])
    expect(await states(store, 'claim-2')).toEqual(['7: due'])
    expect((await store.reader.reminders.list('fabrikam', 'claim-1')).map(({ state }) => state)).toEqual(['cancelled'])
    const ours = (await lease(store, 100)).find(({ claimId }) => claimId === 'claim-1')
    expect(await finish(store, { ...ours!, tenantId: 'fabrikam' }, { state: 'sent' })).toBe(false)
    expect(await store.reader.reminders.holds({ ...ours!, tenantId: 'fabrikam' })).toBe(false)
  })

  test('kinds, and costs of one kind, that fall on the same day are told apart', async () => {
    const store = await open()
    const both = [planned(7, 100), { ...planned(7, 100), kind: 'status' as const, subject: '' }]
    const vendors = ['cost-1', 'cost-2'].map((subject) => ({
      ...planned(7, 100),
      kind: 'vendor-due' as const,
      subject,
    }))
    await plan(store, [...both, ...vendors])
    await plan(store, [...both, vendors[1]!])
    const rows = await store.reader.reminders.list('contoso', 'claim-1')
    expect(rows.map(({ kind, subject, state }) => `${kind} ${subject}: ${state}`).sort()).toEqual([
      'claim-by 7: due',
      'status : due',
      'vendor-due cost-1: cancelled',
      'vendor-due cost-2: due',
    ])
  })
}
