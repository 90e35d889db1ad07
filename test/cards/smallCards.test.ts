import { capSentence } from '../../cards/capSentence'
import { claimListCard } from '../../cards/claimListCard'
import { claimTitle } from '../../cards/claimTitle'
import { explainCard } from '../../cards/explainCard'
import { pointerCard } from '../../cards/pointerCard'
import { requirementsCard } from '../../cards/requirementsCard'
import { submittedCard } from '../../cards/submittedCard'
import { textFor } from '../../cards/text/textFor'
import { welcomeCard } from '../../cards/welcomeCard'
import { withdrawCard } from '../../cards/withdrawCard'
import { checklist } from '../../rules/checklist'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { findActivity } from '../../rules/policy/findActivity'
import type { Cap } from '../../rules/policy/policyTypes'
import { coOpClaim } from '../support/claims'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const text = textFor('en')
const claim = coOpClaim()
const items = checklist(claim.body, coOpPolicy)
const [invoice] = items
if (!invoice) throw new Error('the seminar has no items')

test('a newcomer is told what the bot does, what it does not do, and where to begin', () => {
  const card = welcomeCard(context(), { name: 'Min-ji' })
  expect(card.fallbackText).toContain('Hello Min-ji')
  expect(card.fallbackText).toContain('I do not submit claims')
  expect(buttonsOf(card).map(({ title }) => title)).toEqual(['New claim', 'My claims', 'Help'])
})

test('a claim is called by its title, else by its activity, else new', () => {
  const named = (answers: object) => claimTitle(text, coOpClaim({ body: { answers } }))
  expect(named({ title: 'Seoul', activity: 'tv-radio' })).toBe('Seoul')
  expect(named({ activity: 'tv-radio' })).toBe('TV / radio advertising')
  expect(named({})).toBe('New claim')
})

test('a claim is chosen from the list, then opened, copied or withdrawn', () => {
  const row = {
    claimId: 'c1',
    title: 'Seoul',
    status: 'preparing',
    readiness: '5 of 12 done',
    deadline: 'Friday, February 12, 2027',
    amount: '',
  }
  const card = claimListCard(context(), { rows: [row, { ...row, claimId: 'c2' }], page: 1, pages: 3 })
  expect(inputsOf(card)).toMatchObject([{ id: 'in.claim', choices: [{ value: 'c1' }, { value: 'c2' }] }])
  for (const title of ['Open', 'Copy', 'Withdraw'])
    expect(buttonTitled(card, title).data).toMatchObject({ claimId: 'picked' })
  expect(buttonTitled(card, 'Previous page').data).toMatchObject({ verb: 'claim.list', page: 0 })
  expect(buttonTitled(card, 'Next page').data).toMatchObject({ verb: 'claim.list', page: 2 })
  expect(card.fallbackText).toContain('preparing; 5 of 12 done')
  expect(card.fallbackText).toContain('Submit by Friday, February 12, 2027')
})

test('a person without claims can begin one', () => {
  const card = claimListCard(context(), { rows: [], page: 0, pages: 1 })
  expect(buttonsOf(card).map(({ title }) => title)).toEqual(['New claim'])
})

test('who submitted is asked for number and day, today unless said otherwise', () => {
  const card = submittedCard(context(), { claim, problems: {}, typed: {} })
  expect(inputsOf(card)).toMatchObject([
    { id: 'in.number', isRequired: true },
    { id: 'in.on', value: '2026-11-21', isRequired: true },
  ])
  const again = submittedCard(context(), {
    claim,
    problems: { on: 'Not before today.' },
    typed: { number: 'CL-1', on: '2027-02-01' },
  })
  expect(inputsOf(again)).toMatchObject([{ value: 'CL-1' }, { value: '2027-02-01' }])
  expect(again.fallbackText).toContain('Please correct: Not before today.')
})

test('withdrawing is asked once more, with what follows, and not agreed to beforehand', () => {
  const card = withdrawCard(context(), { claim })
  expect(card.fallbackText).toContain('Nothing changes in Partner Center.')
  expect(inputsOf(card)).toMatchObject([{ id: 'in.sure', value: 'no' }])
  expect(buttonsOf(card).at(-1)).toMatchObject({ verb: 'claim.withdraw', style: 'destructive' })
})

test('why an item is asked for comes with its source, and with a warning when that is not certain', () => {
  const said = (certainty: 'fact' | 'unverified') => {
    const basis = { source: 'The overview', asOf: '2023-04-19', certainty }
    const item = { ...invoice, row: { ...invoice.row, basis } }
    return explainCard(context(), { claimId: claim.id, item, activityName: 'Seminar' }).fallbackText
  }
  expect(said('fact')).toContain('Source: The overview. As of Apr 19, 2023.')
  expect(said('fact')).not.toContain('Not fully confirmed')
  expect(said('unverified')).toContain('Not fully confirmed')
})

test('what an activity needs can be seen before any claim', () => {
  const { fallbackText } = requirementsCard(context(), {
    activity: findActivity(coOpPolicy, 'customer-seminars-bootcamps'),
  })
  for (const part of ['Event invitation', 'Third-party invoice or Certification Statement', 'Catering', 'Alcohol'])
    expect(fallbackText).toContain(part)
})

test('of an activity known by name only it says that more may be asked', () => {
  const { fallbackText } = requirementsCard(context(), { activity: findActivity(coOpPolicy, 'migration-services') })
  expect(fallbackText).toContain('Only the name of this activity is public.')
})

test.each<[Cap, string]>([
  [
    { kind: 'absolute', minor: 1_875_000, currency: 'USD', per: 'usage-period', basis: invoice.row.basis },
    'Up to USD 18,750.00 per usage period',
  ],
  [
    { kind: 'percent-of-earned', percent: 10, per: 'usage-period', basis: invoice.row.basis },
    'Up to 10% of the co-op funds earned, per usage period',
  ],
  [
    {
      kind: 'greater-of',
      percent: 10,
      minor: 300_000,
      currency: 'USD',
      per: 'usage-period',
      exceptPrograms: ['hosting'],
      basis: invoice.row.basis,
    },
    'Up to 10% of the co-op funds earned or USD 3,000.00, whichever is greater, per usage period (not for Hosting)',
  ],
  [
    { kind: 'count', count: 3, unit: 'attendees', per: 'conference', expenses: ['alcohol'], basis: invoice.row.basis },
    'Up to 3 attendees per conference, counting only: Alcohol',
  ],
  [
    {
      kind: 'count',
      count: 3,
      unit: 'attendees',
      per: 'conference',
      programs: ['hosting'],
      mayDifferPrograms: ['hosting'],
      basis: invoice.row.basis,
    },
    'Up to 3 attendees per conference (Hosting) (may differ for Hosting)',
  ],
])('a limit is a sentence: %#', (cap, sentence) => {
  expect(capSentence(text, cap).replace(/\u00A0/g, ' ')).toBe(sentence)
})

test('an old checklist points to the new one, and can bring it here', () => {
  const card = pointerCard(context(), { claim })
  expect(card.fallbackText).toContain('is further down')
  expect(buttonTitled(card, 'Show it here').verb).toBe('claim.open')
})
