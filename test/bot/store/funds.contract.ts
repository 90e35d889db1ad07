import type { Store } from '../../../bot/claims/ports'
import type { Fund } from '../../../rules/fund'

const fund = (change: Partial<Fund> = {}): Fund => ({
  program: 'csp-indirect-reseller',
  usageFrom: '2026-07-01',
  minor: 9_007_199_254_740_991,
  currency: 'KRW',
  by: 'mia',
  at: 1_790_000_000_000,
  ...change,
})

/** What every engine's table of earned funds does. */
export function fundsContract(open: () => Promise<Store>): void {
  test('funds come back as entered, newest usage period first', async () => {
    const store = await open()
    const earlier = fund({ usageFrom: '2026-01-01', minor: 0 })
    const hosting = fund({ program: 'hosting' })
    await store.write(async ({ funds }) => {
      for (const one of [earlier, hosting, fund()]) await funds.save('contoso', one)
    })
    expect(await store.reader.funds.list('contoso')).toEqual([fund(), hosting, earlier])
    expect(await store.reader.funds.list('fabrikam')).toEqual([])
  })

  test('a fund entered again takes the place of what stood', async () => {
    const store = await open()
    await store.write(({ funds }) => funds.save('contoso', fund()))
    const corrected = fund({ minor: 4_200, currency: 'EUR', by: 'noah', at: 2_000 })
    await store.write(({ funds }) => funds.save('contoso', corrected))
    expect(await store.reader.funds.list('contoso')).toEqual([corrected])
  })

  test('a removed fund is gone, one of another program, period or tenant is not', async () => {
    const store = await open()
    const others = [fund({ program: 'hosting' }), fund({ usageFrom: '2026-01-01' })]
    await store.write(async ({ funds }) => {
      for (const one of [fund(), ...others]) await funds.save('contoso', one)
      await funds.save('fabrikam', fund())
    })
    await store.write(({ funds }) => funds.remove('contoso', 'csp-indirect-reseller', '2026-07-01'))
    expect(await store.reader.funds.list('contoso')).toEqual(others)
    expect(await store.reader.funds.list('fabrikam')).toEqual([fund()])
  })
}
