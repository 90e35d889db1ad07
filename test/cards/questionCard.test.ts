import { type QuestionCardData, questionCard } from '../../cards/questionCard'
import { coOpClaim, costLine } from '../support/claims'
import { asked } from './allCards'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim({ status: 'draft' })
const data: QuestionCardData = {
  claim,
  step: 'facts',
  questions: [
    asked('venue', { kind: 'text', maxLength: 200 }),
    asked('dates', { kind: 'dates' }, '2026-11-01/2027-02-28'),
    asked('earned', { kind: 'money' }, '', true),
  ],
  problems: {},
  typed: {},
  soFar: [],
  canGoBack: undefined,
}
const inputOf = (card: ReturnType<typeof questionCard>, id: string) => inputsOf(card).find((input) => input.id === id)

test('a form asks everything of a step at once, and continues with that step', () => {
  const card = questionCard(context(), data)
  expect(inputsOf(card).map((input) => input.id)).toEqual(['in.venue', 'in.dates.from', 'in.dates.to', 'in.earned'])
  expect(buttonTitled(card, 'Continue').data).toMatchObject({ verb: 'claim.answer', claimId: claim.id, step: 'facts' })
})

test('a range of dates is two dates, filled in with what was answered before', () => {
  const card = questionCard(context(), data)
  expect(inputOf(card, 'in.dates.from')).toMatchObject({ value: '2026-11-01' })
  expect(inputOf(card, 'in.dates.to')).toMatchObject({ value: '2027-02-28' })
})

test('an optional question says so and may be left empty, the others may not', () => {
  const card = questionCard(context(), data)
  expect(inputOf(card, 'in.earned')).toMatchObject({ label: 'Co-op funds earned (optional)' })
  expect(inputOf(card, 'in.earned')).not.toHaveProperty('isRequired')
  expect(inputOf(card, 'in.venue')).toMatchObject({
    isRequired: true,
    errorMessage: 'Please fill in: Where it took place',
  })
})

test('a refused answer stands in its input again, with what is wrong above it', () => {
  const refused = { problems: { earned: 'Which currency?' }, typed: { earned: '1.234', 'dates.from': '2026-12-01' } }
  const card = questionCard(context(), { ...data, ...refused })
  expect(inputOf(card, 'in.earned')).toMatchObject({ value: '1.234' })
  expect(inputOf(card, 'in.dates.from')).toMatchObject({ value: '2026-12-01' })
  const above = card.body[card.body.findIndex((element) => 'id' in element && element.id === 'in.earned') - 1]
  expect(above).toMatchObject({ text: 'Please correct: Which currency?' })
})

test('what is wrong with something that is not asked here is said all the same', () => {
  const card = questionCard(context(), { ...data, problems: { program: 'It ended.' } })
  expect(card.fallbackText).toContain('Please correct: It ended.')
})

test('a few options of the only question are all in sight; many are a list', () => {
  const one = (options: string[]) => ({ ...data, questions: [asked('program', { kind: 'choice', options })] })
  const few = questionCard(context(), one(['hosting', 'csp-direct-bill']))
  const many = questionCard(context(), one(['a', 'b', 'c', 'd', 'e', 'f', 'g']))
  expect(inputOf(few, 'in.program')).toMatchObject({ style: 'expanded' })
  expect(inputOf(many, 'in.program')).toMatchObject({ style: 'compact', placeholder: 'Choose one' })
})

test('an answer that is no longer among the options is not shown as chosen', () => {
  const questions = [asked('program', { kind: 'choice', options: ['hosting'] }, 'surface-add-pc')]
  expect(inputOf(questionCard(context(), { ...data, questions }), 'in.program')).not.toHaveProperty('value')
})

test('activities are offered with plain examples', () => {
  const questions = [asked('activity', { kind: 'choice', options: ['digital-advertising'] })]
  expect(questionCard(context(), { ...data, questions }).fallbackText).toMatch(/Digital advertising: .{10,}/)
})

test('a person can go back, even with a required input still empty', () => {
  const card = questionCard(context(), { ...data, canGoBack: 'activity' })
  const back = buttonTitled(card, 'Back')
  expect(back.data).toMatchObject({ verb: 'claim.edit', question: 'activity' })
  expect(back.associatedInputs).toBe('none')
})

test('costs entered so far are listed with one total for each currency, and any of them can be corrected', () => {
  const costs = [costLine(), costLine({ id: 'cost-2', currency: 'EUR', claimed: 125_000 }), costLine({ id: 'cost-3' })]
  const questions = [asked('moreCosts', { kind: 'choice', options: ['yes', 'no'] })]
  const card = questionCard(context(), {
    ...data,
    step: 'more-costs',
    questions,
    claim: coOpClaim({ body: { costs } }),
  })
  expect(card.fallbackText.replace(/\u00A0/g, ' ')).toContain('Claimed in total: KRW 10,000,000 and EUR 1,250.00')
  expect(inputOf(card, 'in.cost')).toMatchObject({
    choices: costs.map(({ id }) => expect.objectContaining({ value: id })),
  })
  expect(inputsOf(card).filter((input) => input.isRequired)).toEqual([])
  expect(buttonTitled(card, 'Change this cost').data).toMatchObject({ verb: 'claim.edit' })
  expect(buttonTitled(card, 'Remove this cost').data).toMatchObject({ verb: 'claim.removeCost' })
})

test('what was answered so far is folded away', () => {
  const card = questionCard(context(), { ...data, soFar: [{ label: 'Program', value: 'Hosting' }] })
  expect(buttonsOf(card).map((button) => button.title)).toContain('So far (1)')
  expect(card.fallbackText).toContain('Program: Hosting')
})
