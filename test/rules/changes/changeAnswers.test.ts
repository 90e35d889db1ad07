import { applyChange } from '../../../rules/changes/applyChange'
import type { CoOpClaim } from '../../../rules/claim'
import { newClaim } from '../../../rules/newClaim'
import type { QuestionKey } from '../../../rules/questionKeys'
import { changedClaim, form } from '../../support/changedClaim'
import { coOpClaim, costLine } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()
const draft = newClaim({ tenantId: 'tenant-1', userId: 'owner-1' }, 'id-1', 0, context.policy)
const seminar = coOpClaim()
const facts = { title: 'Cloud seminar', dates: '5 October 2026', venue: 'Seoul', coreShown: 'yes' } as const
const started = changedClaim(draft, [form({ program: 'hosting', activity: 'webinar' })])

const line = {
  costBy: 'agency',
  costPayee: 'Hanbit Events',
  costWhat: 'Room',
  costExpense: 'facility-equipment-rental',
  costServed: '2026-10-05',
  costGross: 'KRW 5,500,000',
  costTax: '500,000',
  costClaimed: '',
  costInvoice: 'A-118',
} as const
const kept = {
  id: 'c1',
  by: 'vendor',
  payee: 'Hanbit Events',
  what: 'Room',
  expense: 'facility-equipment-rental',
  servedFrom: '2026-10-05',
  servedTo: '2026-10-05',
  currency: 'KRW',
  gross: 5_500_000,
  tax: 500_000,
  claimed: 5_000_000,
  invoiceNumber: 'A-118',
}

describe('a form of facts', () => {
  test('is taken whole, each answer in the history', () => {
    const outcome = applyChange(started, form(facts), context)
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        claim: { body: { answers: { title: 'Cloud seminar', venue: 'Seoul', coreShown: true } } },
        events: Object.entries(facts).map(([question, answer]) => ({ code: 'answered', params: { question, answer } })),
      },
    })
  })

  test.each<[string, Partial<Record<QuestionKey, string>>, object]>([
    ['title', { ...facts, title: 'x'.repeat(121) }, { reason: 'tooLong', params: { question: 'title', max: 120 } }],
    [
      'dates',
      { ...facts, dates: '05/10/2026' },
      { reason: 'ambiguousDate', params: { question: 'dates', dayFirst: '2026-10-05' } },
    ],
    ['coreShown', { ...facts, coreShown: 'perhaps' }, { reason: 'notAChoice', params: { question: 'coreShown' } }],
    ['title', { ...facts, title: ' ' }, { reason: 'cannotSkip', params: { question: 'title' } }],
    ['seo', { ...facts, seo: 'yes' }, { reason: 'notAllowedNow', params: { question: 'seo' } }],
  ])('with a wrong %s keeps nothing and names the question', (_, inputs, refusal) => {
    const before = structuredClone(started)
    expect(applyChange(started, form(inputs), context)).toMatchObject({ ok: false, ...refusal })
    expect(started).toEqual(before)
  })

  test('with an optional field emptied takes its answer out', () => {
    const after = changedClaim(seminar, [form({ title: 'Cloud seminar', venue: ' ' })])
    expect(after.body.answers.venue).toBeUndefined()
    expect(after.body.skipped).toEqual(['venue'])
  })
})

describe('a cost line', () => {
  const ready = changedClaim(started, [form(facts)])

  test('entered on one form is kept as meant', () => {
    const after = changedClaim(ready, [form(line)])
    expect(after.body.costs).toEqual([kept])
    expect(after.body.openCost).toBeUndefined()
  })

  test('entered field by field is the same', () => {
    const changes = Object.entries(line).map(([question, input]) => form({ [question]: input }))
    expect(changedClaim(ready, changes).body.costs).toEqual([kept])
  })

  test('with one bad field keeps nothing of the form', () => {
    const outcome = applyChange(ready, form({ ...line, costTax: 'KRW 5,500,001' }), context)
    expect(outcome).toEqual({
      ok: false,
      reason: 'taxAboveGross',
      params: { question: 'costTax', gross: 5_500_000, currency: 'KRW' },
    })
  })

  test('without saying who was paid asks for just that', () => {
    const outcome = applyChange(ready, form({ ...line, costBy: '' }), context)
    expect(outcome).toEqual({ ok: false, reason: 'cannotSkip', params: { question: 'costBy' } })
  })

  test('left empty altogether is put off', () => {
    const empty = Object.fromEntries(Object.keys(line).map((key) => [key, '']))
    const after = changedClaim(ready, [form(empty)])
    expect(after.body).toMatchObject({ costs: [], costsDone: true })
    expect(after.body.openCost).toBeUndefined()
  })

  test('of nothing claimed is kept as nothing claimed', () => {
    for (const zero of ['0', '0.00', 'KRW 0', '０']) {
      expect(changedClaim(ready, [form({ ...line, costClaimed: zero })]).body.costs[0]?.claimed).toBe(0)
    }
  })

  test('takes the currency of the first line unless one is written', () => {
    const more = [form(line), form({ moreCosts: 'yes' }), form({ ...line, costGross: '1,100,000', costTax: '' })]
    expect(changedClaim(ready, more).body.costs[1]).toMatchObject({
      currency: 'KRW',
      gross: 1_100_000,
      claimed: 1_100_000,
    })
  })

  test('tax named before the amount is asked for again, since it is a part of it', () => {
    const after = changedClaim(ready, [form({ costTax: 'KRW 5' }), form({ costGross: 'KRW 10' })])
    expect(after.body.openCost).toMatchObject({ gross: 10, tax: undefined })
  })
})

describe('a complete line that is corrected', () => {
  const opened = (overrides: Parameters<typeof costLine>[0] = {}): CoOpClaim =>
    changedClaim(coOpClaim({ body: { costs: [costLine({ id: 'c1', ...overrides }), costLine({ id: 'c2' })] } }), [
      { do: 'editCost', costId: 'c1' },
    ])

  test('in one field has the others as they were', () => {
    const after = changedClaim(opened(), [form({ costPayee: 'Another Co.' })])
    expect(after.body.costs).toEqual([costLine({ id: 'c1', payee: 'Another Co.' }), costLine({ id: 'c2' })])
    expect(after.body.openCost).toBeUndefined()
  })

  test('in its amount is asked for tax and claimed again', () => {
    const asked = changedClaim(opened(), [form({ costGross: '2,200,000' })])
    expect(asked.body.costs[0]?.gross).toBe(5_500_000)
    const after = changedClaim(asked, [form({ costTax: '200,000' }), form({ costClaimed: ' ' })])
    expect(after.body.costs[0]).toMatchObject({ gross: 2_200_000, tax: 200_000, claimed: 2_000_000 })
  })

  test('may lose its tax', () => {
    const after = changedClaim(opened(), [form({ costTax: '' })])
    expect(after.body.costs[0]?.tax).toBeUndefined()
    expect(after.body.costs[0]?.claimed).toBe(5_000_000)
  })

  test('may change its currency only while it is the only one', () => {
    const alone = changedClaim(coOpClaim(), [{ do: 'editCost', costId: 'c1' }])
    expect(changedClaim(alone, [form({ costGross: 'EUR 10.00' })]).body.openCost).toMatchObject({ currency: 'EUR' })
    expect(applyChange(opened(), form({ costGross: 'EUR 10.00' }), context)).toMatchObject({
      ok: false,
      reason: 'otherCurrencyOnClaim',
    })
  })
})

test('a claim that is made stays in one usage period: dates across its end are refused, with the day', () => {
  const made = coOpClaim({ status: 'preparing' })
  const outcome = applyChange(made, form({ dates: '2026-12-15 to 2027-01-15' }), ruleContext())
  expect(outcome).toEqual({
    ok: false,
    reason: 'datesCrossPeriods',
    params: { question: 'dates', periodEnd: '2026-12-31' },
  })
})
