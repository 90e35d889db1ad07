import { type CsrRowTyped, csrRowTyped } from '../../../rules/csr/csrRowTyped'
import { type CsrReadContext, readCsrRows } from '../../../rules/csr/readCsrRows'
import { typedCsrRow } from '../../../rules/csr/typedCsrRow'
import { withCsrRow } from '../../../rules/csr/withCsrRow'
import { csrLine } from '../../support/claims'

const context: CsrReadContext = {
  today: '2027-03-15',
  currency: 'EUR',
  basisWords: {
    payroll: ['payroll cost', 'salary'],
    'internal-rate': ['agreed internal rate', 'internal'],
    'market-rate': ['usual market rate', 'market'],
  },
}
const row = (change: Partial<CsrRowTyped> = {}): CsrRowTyped => ({
  person: 'Mina Kim',
  role: 'event manager',
  task: 'booth set-up',
  servedOn: '3 March 2027',
  hours: '7,5',
  rate: '45.00',
  basis: '',
  ...change,
})
const blank = csrRowTyped.parse({})
const line = (change = {}) => ({
  id: 'l1',
  person: 'Mina Kim',
  role: 'event manager',
  task: 'booth set-up',
  servedOn: '2027-03-03',
  hours: 750,
  rate: 4500,
  currency: 'EUR',
  ...change,
})

test('rows as people enter them become lines; blank ones are left out', () => {
  const rows = [
    row(),
    blank,
    row({ servedOn: '2027-03-04', hours: '7:30 h', rate: '45,50 EUR/h', basis: 'salary' }),
    row({ person: '  Jun \u202e Park ', servedOn: 'yesterday', rate: '€ 50 per hour', basis: 'market-rate' }),
  ]
  expect(readCsrRows(rows, context)).toEqual({
    ok: true,
    value: [
      line(),
      line({ id: 'l2', servedOn: '2027-03-04', rate: 4550, basis: 'payroll' }),
      line({ id: 'l3', person: 'Jun Park', servedOn: '2027-03-14', rate: 5000, basis: 'market-rate' }),
    ],
  })
})

test('nothing entered is nothing, and no mistake', () => {
  expect(readCsrRows([], context)).toEqual({ ok: true, value: [] })
  expect(readCsrRows([blank, { ...blank, task: ' \t' }], context)).toEqual({ ok: true, value: [] })
})

test.each<[string, Partial<CsrRowTyped>, string, string, object]>([
  ['no name', { person: ' ' }, 'person', 'emptyText', {}],
  ['a name too long', { person: 'x'.repeat(81) }, 'person', 'tooLong', { max: 80 }],
  ['no role', { role: '' }, 'role', 'emptyText', {}],
  ['a task too long', { task: 'x'.repeat(161) }, 'task', 'tooLong', { max: 160 }],
  ['no day', { servedOn: '' }, 'servedOn', 'emptyText', {}],
  ['no such day', { servedOn: '30 February 2027' }, 'servedOn', 'impossibleDate', {}],
  [
    'a day that may be two',
    { servedOn: '3/4/2027' },
    'servedOn',
    'ambiguousDate',
    { dayFirst: '2027-04-03', monthFirst: '2027-03-04' },
  ],
  ['no hours', { hours: ' ' }, 'hours', 'emptyText', {}],
  ['words for hours', { hours: 'all day' }, 'hours', 'notHours', {}],
  ['a week in one line', { hours: '40' }, 'hours', 'hoursAboveDay', {}],
  ['no rate', { rate: '' }, 'rate', 'emptyText', {}],
  ['a rate that may be two', { rate: '1.234' }, 'rate', 'ambiguousAmount', {}],
  ['a rate of nothing', { rate: '0' }, 'rate', 'notPositive', {}],
  [
    'a rate in another currency',
    { rate: 'USD 45.00' },
    'rate',
    'otherCurrencyOnClaim',
    { found: 'USD', expected: 'EUR' },
  ],
  ['a rate nobody has', { rate: '100000000.01' }, 'rate', 'tooLarge', {}],
  ['a basis nobody knows', { basis: 'astrology' }, 'basis', 'notAChoice', {}],
  ['two bases', { basis: 'salary or market' }, 'basis', 'severalChoices', { options: 'payroll market-rate' }],
])('%s is said of its field', (_, change, field, reason, params) => {
  const read = readCsrRows([blank, row(), row(change)], context)
  expect(read).toMatchObject({ ok: false, problems: [{ row: 2, field, reason, params }] })
  expect(read.ok ? 0 : read.problems.length).toBe(1)
})

test('all that is wrong is said at once, row by row', () => {
  const read = readCsrRows([row({ hours: '', rate: 'x' }), row(), row({ person: '' })], context)
  expect(read.ok ? [] : read.problems.map(({ row: at, field, reason }) => [at, field, reason])).toEqual([
    [0, 'hours', 'emptyText'],
    [0, 'rate', 'notAnAmount'],
    [2, 'person', 'emptyText'],
  ])
})

test('where the claim has no currency yet, the first rate names it for all', () => {
  const open = { ...context, currency: undefined }
  expect(readCsrRows([row()], open)).toMatchObject({ problems: [{ field: 'rate', reason: 'currencyMissing' }] })
  expect(readCsrRows([row({ rate: 'KRW 45000' }), row({ rate: '50000' })], open)).toMatchObject({
    value: [{ currency: 'KRW' }, { currency: 'KRW', rate: 50_000 }],
  })
  expect(readCsrRows([row({ rate: 'KRW 45000' }), row({ rate: 'EUR 50' })], open)).toMatchObject({
    problems: [{ row: 1, reason: 'otherCurrencyOnClaim', params: { expected: 'KRW' } }],
  })
})

test('sixty lines are read, blank rows between them; the next is too many', () => {
  const sixty = Array.from({ length: 60 }, () => [blank, row()]).flat()
  const read = readCsrRows(sixty, context)
  expect(read.ok && read.value.map(({ id }) => id)).toEqual(Array.from({ length: 60 }, (_, n) => `l${n + 1}`))
  expect(readCsrRows([...sixty, row(), row()], context)).toEqual({
    ok: false,
    problems: [{ row: 120, field: 'person', reason: 'tooManyLines', params: { max: 60 } }],
  })
})

test('a line keeps its id; one taken twice, made up or missing gets the next free number', () => {
  const ids = ['l7', undefined, 'l7', 'x', '__proto__', 'l0', 'l2']
  const read = readCsrRows(
    ids.map((id) => row({ id })),
    context,
  )
  expect(read.ok && read.value.map(({ id }) => id)).toEqual(['l7', 'l8', 'l9', 'l10', 'l11', 'l12', 'l2'])
})

test.each([
  csrLine(),
  csrLine({ hours: 705, basis: undefined }),
  csrLine({ hours: 1000, rate: 4505, currency: 'EUR', basis: 'payroll' }),
  csrLine({ hours: 1, rate: 5, currency: 'KWD' }),
  csrLine({ rate: 5500, currency: 'KWD' }),
  csrLine({ hours: 2400, rate: 123_456_789, currency: 'USD' }),
])('a line written as typed is read as the same line: %#', (shown) => {
  expect(readCsrRows([typedCsrRow(shown)], { ...context, currency: shown.currency })).toEqual({
    ok: true,
    value: [shown],
  })
})

describe('one row beside the others', () => {
  const lines = [csrLine({ id: 'l3' }), csrLine({ id: 'l5', currency: 'USD' })]

  test('is added behind them, and they are not read again', () => {
    expect(withCsrRow({ lines }, row(), context)).toEqual({ ok: true, value: [...lines, line({ id: 'l6' })] })
  })

  test('takes the place of the one it names', () => {
    const read = withCsrRow({ lines }, row({ id: 'l3' }), context)
    expect(read).toEqual({ ok: true, value: [line({ id: 'l3' }), lines[1]] })
  })

  test('is the first where there is none', () => {
    expect(withCsrRow({ lines: [] }, row({ id: 'l9' }), context)).toEqual({ ok: true, value: [line()] })
  })

  test.each([
    ['blank', blank, { field: 'person', reason: 'emptyText' }],
    ['wrong', row({ hours: 'x' }), { field: 'hours', reason: 'notHours' }],
  ])('that is %s is refused', (_, wrong, problem) => {
    expect(withCsrRow({ lines }, wrong, context)).toMatchObject({ ok: false, problems: [{ row: 0, ...problem }] })
  })

  test('is one too many after sixty, but sixty can be corrected', () => {
    const sixty = Array.from({ length: 60 }, (_, n) => csrLine({ id: `l${n + 1}` }))
    expect(withCsrRow({ lines: sixty }, row(), context)).toMatchObject({
      problems: [{ row: 0, reason: 'tooManyLines', params: { max: 60 } }],
    })
    expect(withCsrRow({ lines: sixty }, row({ id: 'l60' }), context).ok).toBe(true)
  })
})
