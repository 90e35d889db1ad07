import { findUsagePeriod } from '../../rules/findUsagePeriod'
import { fundPeriods } from '../../rules/fundPeriods'
import { readFund, wholeFund } from '../../rules/readFund'
import { splitFund } from '../../rules/splitFund'
import { ruleContext } from '../support/ruleContext'

test.each([
  ['Jul-Dec 2026', '2026-07-01'],
  ['jul – dec 2026', '2026-07-01'],
  ['July to December 2026', '2026-07-01'],
  ['Jul 1 – Dec 31, 2026', '2026-07-01'],
  ['Jan.-Jun. 2027', '2027-01-01'],
  ['Januar bis Juni 2027', '2027-01-01'],
  ['2026-07-01', '2026-07-01'],
  ['2026-10-05', '2026-07-01'],
  ['2027-01-01 to 2027-06-30', '2027-01-01'],
])('%s is the usage period that begins on %s', (text, from) => {
  expect(findUsagePeriod(text)).toEqual({ period: { ok: true, value: from }, rest: '' })
})

test.each([
  ['H1 FY27', 'ambiguousPeriod'],
  ['FY27 H1', 'ambiguousPeriod'],
  ['fy2027h2', 'ambiguousPeriod'],
  ['H2', 'ambiguousPeriod'],
  ['H2 2026', 'ambiguousPeriod'],
  ['Aug-Jan 2026', 'notAPeriod'],
  ['Jul-Nov 2026', 'notAPeriod'],
  ['Mar-Aug 2026', 'notAPeriod'],
  ['2026-02-30', 'notAPeriod'],
  ['2026-06-30 to 2026-07-01', 'notAPeriod'],
  ['Jul-Dec 0000', 'notAPeriod'],
])('%s is refused as %s', (text, reason) => {
  expect(findUsagePeriod(text).period).toEqual({ ok: false, reason })
})

test.each(['hosting EUR 500', 'csp-indirect reseller', 'work to rule 2026', 'dec to rule 2026'])(
  '%s names no usage period, and is left whole',
  (text) => {
    expect(findUsagePeriod(text)).toEqual({ rest: text })
  },
)

test.each([
  ['csp-indirect-reseller Jul-Dec 2026 EUR 12500', 'csp-indirect-reseller', '2026-07-01', 'EUR 12500'],
  ['EUR 12 500,50 for hosting, 2026-07-01', 'for hosting', '2026-07-01', 'EUR 12 500,50'],
  ['Jan-Jun 2027: 12.500,00 € hosting', 'hosting', '2027-01-01', '12.500,00 €'],
  ['hosting 12500 Jul-Dec 2026', 'hosting', '2026-07-01', '12500'],
  ['csp 12500', 'csp', '', '12500'],
  ['hosting EUR 12.500', 'hosting', '', 'EUR 12.500'],
  ['hosting', 'hosting', '', ''],
  ['EUR 5', '', '', 'EUR 5'],
  ['hosting H1 FY27 EUR 5', 'hosting', 'hosting H1 FY27 EUR 5', 'EUR 5'],
  ['', '', '', ''],
])('“%s” is taken apart', (text, program, period, amount) => {
  expect(splitFund(text)).toEqual({ program, period, amount })
})

test('a line too long to be one is not searched: everything is asked for', () => {
  expect(splitFund(`hosting EUR 5 ${'x '.repeat(100)}`)).toEqual({ program: '', period: '', amount: '' })
})

test.each(['EUR 12 5000 hosting', 'hosting 2 EUR 500', 'hosting EUR 5 and EUR 6'])(
  'no part of an amount is taken for the whole: “%s”',
  (text) => {
    expect(splitFund(text).amount).toBe('')
  },
)

test.each([
  ['2026-11-21', ['2027-01-01', '2026-07-01', '2026-01-01']],
  ['2026-06-30', ['2026-07-01', '2026-01-01', '2025-07-01']],
  ['2027-01-01', ['2027-07-01', '2027-01-01', '2026-07-01']],
])('on %s funds are entered for the next, the present and the last period', (today, periods) => {
  expect(fundPeriods(today, [])).toEqual(periods)
})

test('a period with funds stays in the list, once', () => {
  expect(fundPeriods('2026-11-21', [{ usageFrom: '2024-07-01' }, { usageFrom: '2026-07-01' }])).toEqual([
    '2027-01-01',
    '2026-07-01',
    '2026-01-01',
    '2024-07-01',
  ])
})

const periods = ['2027-01-01', '2026-07-01', '2026-01-01']
const read = (program: string, period: string, amount: string) =>
  readFund({ program, period, amount }, periods, ruleContext())

test('picked and typed parts read alike', () => {
  const fund = { program: 'csp-indirect-reseller', usageFrom: '2026-07-01', minor: 1_250_000, currency: 'EUR' }
  expect(wholeFund(read('csp-indirect-reseller', '2026-07-01', 'EUR 12,500.00'))).toEqual(fund)
  expect(wholeFund(read('for the indirect reseller', 'Jul-Dec 2026', '12.500,00 €'))).toEqual(fund)
})

test.each([
  ['', '2026-07-01', 'EUR 5.00', {}],
  ['hosting', ' ', 'EUR 5.00', {}],
  ['hosting', '2026-07-01', '', {}],
  ['surface add', '2026-07-01', 'EUR 5.00', { program: 'severalChoices' }],
  ['a bakery', '2026-07-01', 'EUR 5.00', { program: 'notAChoice' }],
  ['dynamics-isv', '2026-07-01', 'EUR 5.00', { program: 'programIsCpor' }],
  ['mixed-reality', '2026-07-01', 'EUR 5.00', { program: 'programEnded' }],
  ['hosting', 'soon', 'EUR 5.00', { usageFrom: 'notAPeriod' }],
  ['hosting', 'H1 FY27', 'EUR 5.00', { usageFrom: 'ambiguousPeriod' }],
  ['hosting', 'Jul-Dec 2031', 'EUR 5.00', { usageFrom: 'otherPeriod' }],
  ['hosting', '2026-07-01', '12500', { amount: 'currencyMissing' }],
  ['hosting', '2026-07-01', 'EUR 12.500', { amount: 'ambiguousAmount' }],
  ['hosting', '2026-07-01', 'EUR 0', { amount: 'notPositive' }],
])('%s, %s, %s is not saved', (program, period, amount, refused) => {
  const found = read(program, period, amount)
  const reasons = Object.entries(found).flatMap(([part, of]) => (of && !of.ok ? [[part, of.reason]] : []))
  expect(Object.fromEntries(reasons)).toEqual(refused)
  expect(wholeFund(found)).toBeUndefined()
})
