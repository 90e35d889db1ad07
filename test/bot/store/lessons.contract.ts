import type { LessonRow, Store } from '../../../bot/claims/ports'

const lesson = (change: Partial<LessonRow> = {}): LessonRow => ({
  tenantId: 'contoso',
  claimId: 'c1',
  activity: 'digital-advertising',
  on: '2027-01-10',
  reason: 'no landing page\nno date',
  at: 1_790_000_000_000,
  ...change,
})

/** What every engine's table of lessons does. */
export function lessonsContract(open: () => Promise<Store>): void {
  const reasons = async (store: Store, except = 'mine', limit = 10) =>
    (await store.reader.lessons.list('contoso', 'digital-advertising', except, limit)).map(({ reason }) => reason)

  test('come back for other claims of the activity, the latest rejection first, as many as asked for', async () => {
    const store = await open()
    await store.write(async ({ lessons }) => {
      await lessons.save(lesson())
      await lessons.save(lesson({ claimId: 'c2', on: '2027-02-01', reason: 'later' }))
      await lessons.save(lesson({ activity: 'tv-radio', claimId: 'c3' }))
      await lessons.save(lesson({ tenantId: 'fabrikam', claimId: 'c4' }))
    })
    expect(await reasons(store)).toEqual(['later', 'no landing page\nno date'])
    expect(await reasons(store, 'c2')).toEqual(['no landing page\nno date'])
    expect(await reasons(store, 'mine', 1)).toEqual(['later'])
    const [first] = await store.reader.lessons.list('contoso', 'digital-advertising', 'c2', 1)
    expect(first).toEqual({
      id: 'c1:2027-01-10',
      activity: 'digital-advertising',
      on: '2027-01-10',
      reason: 'no landing page\nno date',
    })
  })

  test('told again take the place of what stood, for that rejection alone', async () => {
    const store = await open()
    await store.write(async ({ lessons }) => {
      await lessons.save(lesson())
      await lessons.save(lesson({ on: '2026-12-01', reason: 'earlier' }))
      await lessons.save(lesson({ reason: 'in other words' }))
    })
    expect(await reasons(store)).toEqual(['in other words', 'earlier'])
  })

  test('taken back are gone, those of another rejection or tenant are not', async () => {
    const store = await open()
    await store.write(async ({ lessons }) => {
      await lessons.save(lesson())
      await lessons.save(lesson({ on: '2026-12-01', reason: 'earlier' }))
      await lessons.save(lesson({ tenantId: 'fabrikam' }))
      await lessons.remove('contoso', 'c1', '2027-01-10')
    })
    expect(await reasons(store)).toEqual(['earlier'])
    expect(await store.reader.lessons.list('fabrikam', 'digital-advertising', 'mine', 10)).toHaveLength(1)
  })
}
