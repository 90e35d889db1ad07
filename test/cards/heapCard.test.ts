import { type HeapCardData, heapCard } from '../../cards/heapCard'
import { checklist } from '../../rules/checklist'
import { coOpPolicy } from '../../rules/policy/coOpPolicy'
import { coOpClaim } from '../support/claims'
import { manyItems } from './allCards'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim()
const items = checklist(claim.body, coOpPolicy)
const row = { id: 'r1', name: 'hanbit.pdf', size: 241_664, state: 'kept' as const, again: false }
const data: HeapCardData = { heapId: 'h1', claim, rows: [row], items }

test('each file has a place proposed, which one press confirms', () => {
  const proposed = 'third-party-invoice'
  const card = heapCard(context(), {
    ...data,
    rows: [
      { ...row, proposed },
      { ...row, id: 'r2' },
    ],
  })
  expect(inputsOf(card)).toMatchObject([
    { id: 'in.place.r1', label: 'hanbit.pdf (236 kB)', value: proposed },
    { id: 'in.place.r2', value: 'keep' },
  ])
  expect(buttonTitled(card, 'Place as shown').data).toMatchObject({
    verb: 'evidence.place',
    heapId: 'h1',
    claimId: claim.id,
  })
})

test('a file that is not there yet or was refused has no place, and says why', () => {
  const rows: HeapCardData['rows'] = [
    { ...row, state: 'promised' },
    { ...row, id: 'r2', name: 'all.zip', state: 'refused', reason: 'all.zip is an archive. Send what is in it.' },
  ]
  const card = heapCard(context(), { ...data, rows })
  expect(inputsOf(card)).toEqual([])
  expect(card.fallbackText).toContain('hanbit.pdf (236 kB): on its way')
  expect(card.fallbackText).toContain('Not kept: all.zip is an archive. Send what is in it.')
  expect(buttonsOf(card).map(({ title }) => title)).not.toContain('Place as shown')
})

test('a file sent before is said to be kept once', () => {
  expect(heapCard(context(), { ...data, rows: [{ ...row, again: true }] }).fallbackText).toContain(
    'You sent hanbit.pdf before',
  )
})

test('with many files each list still holds what is proposed and what is missing', () => {
  const many = manyItems(30).map((item, i) => ({ ...item, state: i < 25 ? ('done' as const) : ('missing' as const) }))
  const proposed = many[3]?.id ?? ''
  const rows = Array.from({ length: 10 }, (_, i) => ({ ...row, id: `r${i}`, proposed }))
  const card = heapCard(context(), { ...data, rows, items: many })
  const [first] = inputsOf(card)
  const offered = first && 'choices' in first ? first.choices.map(({ value }) => value) : []
  expect(offered).toEqual(expect.arrayContaining([proposed, 'keep', ...many.slice(25).map(({ id }) => id)]))
  expect(card.fallbackText).toContain('For an item that is not in a list')
})

test('when it is not clear for which claim the files are, that is asked first', () => {
  const claims = [{ id: 'c1', title: 'Seminar' }]
  const card = heapCard(context(), { heapId: 'h1', rows: [row], items: [], claims })
  expect(inputsOf(card)).toMatchObject([{ id: 'in.claim', isRequired: true, choices: [{ value: 'c1' }] }])
  expect(buttonTitled(card, 'Use for this claim').data).not.toHaveProperty('claimId')
})

test('files can be used for the linked claim too', () => {
  const card = heapCard(context(), { ...data, sibling: 'January to February' })
  expect(inputsOf(card).at(-1)).toMatchObject({
    id: 'in.sibling',
    value: 'no',
    title: 'Use the files there too: January to February',
  })
})

test('without any claim there is a way to one, and no place to choose', () => {
  const { claim: _none, ...without } = data
  const titles = buttonsOf(heapCard(context(), { ...without, items: [] })).map(({ title }) => title)
  expect(titles).toEqual(['My claims', 'New claim'])
})
