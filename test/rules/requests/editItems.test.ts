import { requestItem } from '../../../rules/requests/documentationRequest'
import { editItems } from '../../../rules/requests/editItems'
import { askedItem, seminarItems } from '../../support/reviewerRequest'

const items = [
  askedItem({ id: '1', words: 'Invoice and photos', itemId: 'third-party-invoice' }),
  askedItem({ id: '2', words: 'Agenda', itemId: 'agenda', confidence: 'said' }),
  askedItem({ id: '3', words: 'of the seminar' }),
]

function edited(...lines: string[]) {
  const outcome = editItems(items, lines, seminarItems)
  if (!outcome.ok) return [outcome.reason, outcome.params]
  for (const item of outcome.value) expect(requestItem.safeParse(item).error).toBeUndefined()
  const ids = outcome.value.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  return outcome.value
}

test('lines left alone are the things they were', () => {
  expect(edited(...items.map(({ words }) => ` ${words.replace(' ', '  ')}\r`), '', ' ')).toEqual(items)
})

test('lines in another order stay what they were', () => {
  expect(edited('of the seminar', 'Agenda', 'Invoice and photos')).toEqual([...items].reverse())
})

test('a line cut in two becomes two things, matched anew', () => {
  expect(edited('Third-party invoice', 'Photos of the event', 'Agenda', 'of the seminar')).toMatchObject([
    { id: '4', words: 'Third-party invoice', itemId: 'third-party-invoice', version: 1, answers: [] },
    { id: '5', words: 'Photos of the event', itemId: 'event-photos' },
    { id: '2', itemId: 'agenda', confidence: 'said' },
    { id: '3' },
  ])
})

test('lines put together become one thing, and words that mean nothing stay free', () => {
  const [first, joined] = edited('Invoice and photos', 'Something about the moon') as [unknown, object]
  expect(first).toEqual(items[0])
  expect(joined).toEqual({ id: '4', words: 'Something about the moon', confidence: 'none', version: 1, answers: [] })
})

test('the same words twice are two things, one of them new', () => {
  expect(edited('Agenda', 'Agenda')).toMatchObject([{ id: '2' }, { id: '4', words: 'Agenda' }])
})

test('what cannot be seen is no line, and is no part of one', () => {
  expect(edited('\u200B', '\u202EAgenda\u0000')).toEqual([items[1]])
})

test.each<[string, string[], unknown[]]>([
  ['no line', [' ', ''], ['noItems', { question: 'lines' }]],
  ['21 lines', Array.from({ length: 21 }, (_, n) => `thing ${n}`), ['tooManyItems', { max: 20, question: 'lines' }]],
  ['a line of 2001 letters', ['x'.repeat(2001)], ['tooLong', { max: 2000, question: 'lines' }]],
])('%s cannot be kept', (_, lines, refusal) => {
  expect(edited(...lines)).toEqual(refusal)
})

test('twenty lines of 2000 letters can', () => {
  expect(edited(...Array.from({ length: 20 }, (_, n) => `${n}`.padEnd(2000, 'x')))).toHaveLength(20)
})
