import type { CostRowTyped } from '../../../rules/costs/costRowTyped'
import { costRowTyped, mostCosts } from '../../../rules/costs/costRowTyped'
import { type CostReadContext, readCostRows } from '../../../rules/costs/readCostRows'
import { typedCostRows } from '../../../rules/costs/typedCostRows'
import { costLine } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const { words, today } = ruleContext()
const context: CostReadContext = { words, today, expenses: ['catering', 'alcohol', 'other'], ids: ['c1', 'c3'] }

const filled: Partial<CostRowTyped> = {
  by: 'vendor',
  payee: 'Hanbit Events',
  what: 'Dinner',
  expense: 'catering',
  from: '2026-10-05',
  currency: 'EUR',
  gross: '1190.00',
}
const row = (typed: Partial<CostRowTyped> = {}) => costRowTyped.parse({ ...filled, ...typed })
const blank = costRowTyped.parse({})
const read = (...rows: CostRowTyped[]) => readCostRows(rows, context)

/** What is said of the fields of some rows: `row field reason`. */
function problems(...rows: CostRowTyped[]): string[] {
  const outcome = read(...rows)
  return outcome.ok ? [] : outcome.problems.map((one) => `${one.row} ${one.field} ${one.reason}`)
}

test('a row becomes a cost line, and what is claimed is the amount without its tax', () => {
  expect(read(row({ tax: '190.00', invoice: ' 118 ' }))).toEqual({
    ok: true,
    value: [
      {
        id: 'c4',
        by: 'vendor',
        payee: 'Hanbit Events',
        what: 'Dinner',
        expense: 'catering',
        servedFrom: '2026-10-05',
        servedTo: '2026-10-05',
        currency: 'EUR',
        gross: 119_000,
        tax: 19_000,
        claimed: 100_000,
        invoiceNumber: '118',
      },
    ],
  })
})

test.each<[string, Partial<CostRowTyped>, object]>([
  ['words for the choices', { by: 'ourselves', expense: 'FOOD' }, { by: 'own', expense: 'catering' }],
  ['a kind of expense of another activity', { expense: 'media-placement' }, { expense: 'media-placement' }],
  ['nothing of wine, unless it is said', { expense: 'alcohol' }, { claimed: 0 }],
  ['what is said of wine', { expense: 'alcohol', claimed: '10.00' }, { claimed: 1000 }],
  ['nothing, where that is said', { claimed: '0' }, { claimed: 0 }],
  ['both days in one field', { from: '5-7 October 2026' }, { servedFrom: '2026-10-05', servedTo: '2026-10-07' }],
  ['both days', { to: '7 Oct 2026' }, { servedFrom: '2026-10-05', servedTo: '2026-10-07' }],
  ['the currency in the amount alone', { currency: '', gross: 'KRW 5,500,000' }, { currency: 'KRW', gross: 5_500_000 }],
  ['the currency as a sign', { currency: '€', gross: '1.190,00' }, { currency: 'EUR', gross: 119_000 }],
  ['the currency twice', { gross: 'EUR 1,190.00' }, { currency: 'EUR', gross: 119_000 }],
])('%s is understood', (_what, typed, line) => {
  expect(read(row(typed))).toMatchObject({ ok: true, value: [line] })
})

test('in-house work has no invoice number', () => {
  const outcome = read(row({ by: 'own', invoice: '118' }))
  expect(outcome.ok && outcome.value[0]).not.toHaveProperty('invoiceNumber')
})

test.each<[Partial<CostRowTyped>, string[]]>([
  [{ by: '' }, ['0 by cannotSkip']],
  [{ by: 'somebody' }, ['0 by notAChoice']],
  [{ payee: ' ' }, ['0 payee cannotSkip']],
  [{ payee: 'x'.repeat(121) }, ['0 payee tooLong']],
  [{ what: '' }, ['0 what cannotSkip']],
  [{ expense: '' }, ['0 expense cannotSkip']],
  [{ expense: 'a yacht' }, ['0 expense notAChoice']],
  [{ from: '' }, ['0 from cannotSkip']],
  [{ from: '05/06/2026' }, ['0 from ambiguousDate']],
  [{ from: '', to: '2026-10-07' }, ['0 from cannotSkip']],
  [{ from: 'soon', to: '2026-10-07' }, ['0 from notADate']],
  [{ from: 'soon', to: 'later' }, ['0 from notADate', '0 to notADate']],
  [{ to: '31 February 2026' }, ['0 to impossibleDate']],
  [{ to: '2026-10-04' }, ['0 to endsBeforeStart']],
  [{ to: '2027-01-04' }, ['0 to costCrossesPeriods']],
  [{ from: '30 Dec 2026 to 2 Jan 2027' }, ['0 from costCrossesPeriods']],
  [{ gross: '' }, ['0 gross cannotSkip']],
  [{ gross: '1.234' }, ['0 gross ambiguousAmount']],
  [{ gross: '-5' }, ['0 gross notPositive']],
  [{ currency: '' }, ['0 gross currencyMissing']],
  [{ currency: '$' }, ['0 currency currencyMissing', '0 gross currencyMissing']],
  [{ currency: 'EEK' }, ['0 currency unknownCurrency', '0 gross currencyMissing']],
  [{ currency: '500' }, ['0 currency unknownCurrency', '0 gross currencyMissing']],
  [{ currency: 'of the realm' }, ['0 currency unknownCurrency', '0 gross currencyMissing']],
  [{ gross: 'USD 5.00' }, ['0 gross otherCurrency']],
  [{ tax: '1190.01' }, ['0 tax taxAboveGross']],
  [{ tax: 'some' }, ['0 tax notAnAmount']],
  [{ claimed: '1190.01' }, ['0 claimed claimedAboveGross']],
  [{ claimed: 'USD 5' }, ['0 claimed otherCurrencyOnClaim']],
  [{ gross: 'x', tax: '1.00', claimed: '2.00' }, ['0 gross notAnAmount']],
  [{ invoice: 'x'.repeat(61) }, ['0 invoice tooLong']],
])('%j is a problem of that field', (typed, said) => {
  expect(problems(row(typed))).toEqual(said)
})

test('everything that is wrong is said at once, by the row as it stands in the table', () => {
  expect(problems(blank, row(), blank, row({ by: '', gross: 'x' }))).toEqual(['3 by cannotSkip', '3 gross notAnAmount'])
})

test('blank rows are left out, also with a currency that nobody typed', () => {
  expect(read(blank, costRowTyped.parse({ currency: 'EUR' }))).toEqual({ ok: true, value: [] })
})

describe('a claim has one currency', () => {
  test('a row without one takes that of the rows before', () => {
    expect(read(row(), row({ currency: '', gross: '5.00' }))).toMatchObject({
      ok: true,
      value: [{}, { currency: 'EUR' }],
    })
  })

  test.each<[Partial<CostRowTyped>, string]>([
    [{ currency: 'USD' }, '1 currency otherCurrencyOnClaim'],
    [{ currency: '', gross: 'USD 5' }, '1 gross otherCurrencyOnClaim'],
  ])('%j after euros is refused', (typed, said) => {
    expect(problems(row(), row(typed))).toEqual([said])
  })

  test('a row that is wrong elsewhere still says which currency it is', () => {
    expect(problems(row({ payee: '' }), row({ currency: 'USD' }))).toEqual([
      '0 payee cannotSkip',
      '1 currency otherCurrencyOnClaim',
    ])
  })
})

describe('ids', () => {
  const idsOf = (...ids: (string | undefined)[]) => {
    const outcome = read(...ids.map((id) => (id === undefined ? row() : row({ id }))))
    return outcome.ok ? outcome.value.map(({ id }) => id) : []
  }

  test.each<[string, (string | undefined)[], string[]]>([
    ['are kept by rows that have them', ['c3', 'c1'], ['c3', 'c1']],
    ['are new for new rows, above all the claim has', ['c1', undefined], ['c1', 'c4']],
    ['of a removed line are given to nobody', [undefined, undefined], ['c4', 'c5']],
    ['serve one row', ['c1', 'c1'], ['c1', 'c4']],
    ['that the claim does not have are not taken over', ['c9', '__proto__'], ['c4', 'c5']],
  ])('%s', (_what, given, ids) => {
    expect(idsOf(...given)).toEqual(ids)
  })

  test('begin at one, whatever ids there were', () => {
    expect(readCostRows([row()], { ...context, ids: ['first'] })).toMatchObject({ ok: true, value: [{ id: 'c1' }] })
  })
})

test('a table holds so many costs; the first one too many says so', () => {
  const rows = Array.from({ length: mostCosts + 2 }, () => row())
  expect(problems(...rows)).toEqual([`${mostCosts} payee tooManyCosts`])
  expect(read(...rows.slice(0, mostCosts)).ok).toBe(true)
})

test.each([
  costLine(),
  costLine({ by: 'own', invoiceNumber: undefined, tax: undefined, claimed: 5_500_000 }),
  costLine({ currency: 'KWD', gross: 5500, tax: 500, claimed: 1 }),
  costLine({ expense: 'alcohol', claimed: 0 }),
])('a line that is shown and not touched is read as the same line: %j', (line) => {
  const rows = typedCostRows({ costs: [line] })
  const same = readCostRows(rows, { ...context, ids: [line.id] })
  expect(same).toEqual({ ok: true, value: [JSON.parse(JSON.stringify(line))] })
})
