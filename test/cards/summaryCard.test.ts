import { type SummaryCardData, summaryCard } from '../../cards/summaryCard'
import { coOpClaim } from '../support/claims'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim({ status: 'draft' })
const period = {
  from: '2026-07-01',
  to: '2026-12-31',
  runItBy: '2026-12-31',
  claimBy: '2027-02-14',
  lastWorkingDay: '2027-02-12',
  target: '2027-01-14',
}
const data: SummaryCardData = {
  claim,
  lines: [
    { question: 'venue', label: 'Where it took place', value: 'Seoul' },
    { costId: 'c1', label: 'Cost 1', value: 'KRW 5,000,000' },
    { label: 'Policy', value: '2023' },
  ],
  periods: [period],
  caps: ['Up to USD 18,750.'],
  evidence: [{ name: 'Agenda', why: 'guests were invited' }],
  remarks: [],
}

test('before confirming a person sees the dates to keep, the limits and what will be needed', () => {
  const said = summaryCard(context(), data).fallbackText
  for (const part of [
    'Run it by: Thursday, December 31, 2026',
    'Claim it by: Sunday, February 14, 2027',
    'Up to USD 18,750.',
    'Agenda: guests were invited',
  ])
    expect(said).toContain(part)
  expect(said).toContain('Nothing is sent to Microsoft.')
})

test('each value and each cost can be changed alone', () => {
  const card = summaryCard(context(), data)
  expect(inputsOf(card)).toMatchObject([{ id: 'in.what', choices: [{ value: 'venue' }, { value: 'cost:c1' }] }])
  expect(buttonTitled(card, 'Change this value').data).toMatchObject({ verb: 'claim.edit', claimId: claim.id })
})

test('over two usage periods it says that two linked claims will be made', () => {
  const said = summaryCard(context(), {
    ...data,
    periods: [period, { ...period, from: '2027-01-01', to: '2027-06-30' }],
  }).fallbackText
  expect(said).toContain('2 linked claims are made')
})

test('a draft is confirmed; a claim that exists goes back to its checklist', () => {
  expect(buttonTitled(summaryCard(context(), data), 'Confirm').data).toMatchObject({
    verb: 'claim.confirm',
    version: claim.version,
  })
  const made = summaryCard(context(), { ...data, claim: coOpClaim() })
  expect(buttonsOf(made).map(({ title }) => title)).not.toContain('Confirm')
  expect(buttonTitled(made, 'Open checklist').verb).toBe('claim.open')
})
