import { checklistCard } from '../../cards/checklistCard'
import { checklist } from '../../rules/checklist'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { coOpClaim } from '../support/claims'
import { checklistData, manyItems } from './allCards'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim()
const items = checklist(claim.body, coOpPolicy)
const titles = (card: ReturnType<typeof checklistCard>) => buttonsOf(card).map((button) => button.title)

test('a person sees by when, how long that is, how much is at stake and how far it is', () => {
  const said = checklistCard(context(), checklistData(claim, items)).fallbackText
  expect(said).toContain('Submit by Friday, February 12, 2027: 83 days left')
  expect(said).toContain('The deadline itself is Sunday, February 14, 2027.')
  expect(said).toContain('Money at stake: KRW 5,000,000')
  expect(said).toContain('0 of 7 done')
})

test.each([
  [1, 'Submit by Friday, February 12, 2027: 1 day left'],
  [0, 'Submit today, Friday, February 12, 2027: it is the last working day'],
  [-1, 'The last working day was Friday, February 12, 2027, 1 day ago'],
])('%d days before the last working day it says so in words', (daysLeft, sentence) => {
  const deadline = { claimBy: '2027-02-14', lastWorkingDay: '2027-02-12', daysLeft }
  expect(checklistCard(context(), checklistData(claim, items, { deadline })).fallbackText).toContain(sentence)
})

test('our status and Partner Center’s stand apart, and ours never says approved', () => {
  const approved = coOpClaim({ body: { reports: [{ status: 'approved', on: '2027-02-03', at: 1, by: 'owner-1' }] } })
  const said = checklistCard(context(), checklistData(approved, items)).fallbackText
  expect(said).toContain('Here: preparing, not submitted')
  expect(said).toContain('Partner Center, as you reported it: Approved (Feb 3, 2027)')
})

test('only the three most urgent gaps are spelled out, and every item can be picked', () => {
  const card = checklistCard(context(), checklistData(claim, items))
  expect(card.fallbackText.split('\n').filter((text) => /^\d+ · [^:]*$/.test(text))).toHaveLength(3)
  const pick = inputsOf(card).find((input) => input.id === 'in.item')
  expect(pick).toMatchObject({
    value: items[0]?.id,
    choices: items.map(({ id }) => expect.objectContaining({ value: id })),
  })
  expect(buttonTitled(card, 'Open this item').data).toMatchObject({ verb: 'evidence.attach', claimId: claim.id })
})

test('what is done is folded away with the names of its files', () => {
  const done = items.map((item, i) =>
    i === 0 ? { ...item, state: 'done' as const, given: { files: [{ fileId: 'f1' }] } } : item,
  )
  const card = checklistCard(context(), checklistData(claim, done, { fileNames: { f1: 'hanbit.pdf' } }))
  expect(titles(card)).toContain('Done (1)')
  expect(card.fallbackText).toContain('1 · Third-party invoice: done (hanbit.pdf)')
})

test('a long checklist is turned page by page, twenty items each, and back to the first', () => {
  const pageOf = (page: number) => checklistCard(context(), checklistData(claim, manyItems(50), { page }))
  const choices = (page: number) => inputsOf(pageOf(page)).flatMap((input) => ('choices' in input ? input.choices : []))
  expect([0, 1, 2].map((page) => choices(page).length)).toEqual([20, 20, 10])
  expect(buttonTitled(pageOf(0), 'More items').data).toMatchObject({ verb: 'claim.open', page: 1 })
  expect(buttonTitled(pageOf(2), 'First items').data).toMatchObject({ verb: 'claim.open', page: 0 })
})

test('while things are missing there is no package to make', () => {
  expect(titles(checklistCard(context(), checklistData(claim, items)))).not.toContain('Make the package')
  const all = items.map((item) => ({ ...item, state: 'done' as const }))
  const complete = checklistCard(context(), checklistData(claim, all))
  expect(titles(complete)).toContain('Make the package')
  expect(complete.fallbackText).toContain('Everything that is needed is there.')
})

test('with the package made, the next thing is to say that it was submitted', () => {
  const made = { sha256: 'ab', size: 1, name: 'claim.zip', at: 0, claimVersion: 1 }
  const packed = coOpClaim({ status: 'ready', body: { package: made } })
  const card = checklistCard(context(), checklistData(packed, items))
  expect(buttonTitled(card, 'I submitted it').style).toBe('positive')
})

test.each(['handed-over', 'closed', 'withdrawn'] as const)(
  'a %s claim is locked: nothing to change, but it can be copied',
  (status) => {
    const locked = coOpClaim({ status, body: { claimNumber: 'CL-20418' } })
    const card = checklistCard(context(), checklistData(locked, items))
    // What Partner Center shows can still change while nobody said how it ended.
    const report = status === 'handed-over' ? ['Update its status'] : []
    const asks = status === 'withdrawn' ? [] : ['A documentation request', 'Steps so far']
    const rest = ['History', 'Copy', 'My claims']
    expect(titles(card)).toEqual([...report, ...asks, ...rest].slice(0, 5))
    expect(inputsOf(card)).toEqual([])
    expect(card.fallbackText).toContain(
      status !== 'withdrawn' ? 'Submitted in Partner Center as CL-20418' : 'You withdrew this claim.',
    )
  },
)

test('a claim that the caller calls closed is locked whatever its status', () => {
  const card = checklistCard(context(), checklistData(claim, items, { closed: true }))
  expect(titles(card)).toEqual(['History', 'Copy', 'My claims'])
  expect(card.fallbackText).toContain('nothing can be changed any more')
})
