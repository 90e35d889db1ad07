import { answerItem, takeBackAnswer, wordsGiven } from '../../../rules/requests/answerItem'
import { type RequestItem, requestItem } from '../../../rules/requests/documentationRequest'
import { wordsOfItem } from '../../../rules/requests/wordsOfItem'
import { askedItem } from '../../support/reviewerRequest'

const who = { by: 'jiho', now: 1000 }
const mina = { by: 'mina', at: 1 }
const withAnswers = (...answers: RequestItem['answers']) => askedItem({ answers })

type Given = Omit<Parameters<typeof answerItem>[1], 'do' | 'item'>
function answered(item: RequestItem, given: Given) {
  const outcome = answerItem(item, { do: 'answer', item: item.id, ...given }, who)
  if (!outcome.ok) return [outcome.reason, outcome.params]
  expect(requestItem.safeParse(outcome.value.item).error).toBeUndefined()
  return outcome.value
}

test.each<[string, Given, object, object]>([
  ['a new file', { fileId: 'f1' }, { fileId: 'f1' }, { fileId: 'f1' }],
  ['one of the claim', { fileId: 'f1', kept: true }, { fileId: 'f1', kept: true }, { fileId: 'f1', kept: 'yes' }],
  ['words', { text: ' It took place online. ' }, { text: 'It took place online.' }, { words: 'It took place online.' }],
])('a thing is answered with %s, by whom and when', (_, given, answer, what) => {
  expect(answered(askedItem(), given)).toEqual({
    item: { ...askedItem(), answers: [{ ...answer, by: 'jiho', at: 1000 }] },
    what,
  })
})

test.each([
  ['line breaks and tabs stay', 'one\r\ntwo\rthree\tfour', 'one\ntwo\nthree\tfour'],
  ['what cannot be seen goes', 'in\u200Bvoice\u0000 \u202Eno', 'invoice no'],
  ['letters put together are one', 'Caf\u0065\u0301', 'Café'],
  ['half a letter goes', 'photos \uD83D', 'photos'],
])('of an answer in words %s', (_, text, kept) => {
  expect(answered(askedItem(), { text })).toMatchObject({ what: { words: kept } })
})

test.each<[string, RequestItem, Given, unknown[]]>([
  ['nothing', askedItem(), {}, ['emptyText', { question: 'text' }]],
  ['nothing that can be seen', askedItem(), { text: ' \u200B\n' }, ['emptyText', { question: 'text' }]],
  ['a novel', askedItem(), { text: 'x'.repeat(4001) }, ['tooLong', { max: 4000, question: 'text' }]],
  ['the file that is there', withAnswers({ fileId: 'f1', ...mina }), { fileId: 'f1' }, ['alreadyThere', undefined]],
  ['the words that stand there', withAnswers({ text: 'No', ...mina }), { text: 'No ' }, ['alreadyThere', undefined]],
])('a thing is not answered with %s', (_, item, given, refusal) => {
  expect(answered(item, given)).toEqual(refusal)
})

test('the longest answer is kept', () => {
  expect(answered(askedItem(), { text: 'x'.repeat(4000) })).toHaveProperty('item')
})

test('fifty answers are enough, and what is there already is said to be', () => {
  const full = withAnswers(...Array.from({ length: 50 }, (_, n) => ({ fileId: `f${n}`, ...mina })))
  expect(answered(full, { fileId: 'one-more' })).toEqual(['answersFull', { max: 50 }])
  expect(answered(full, { text: 'words' })).toEqual(['answersFull', { max: 50 }])
  expect(answered(full, { fileId: 'f3' })).toEqual(['alreadyThere', undefined])
  const room = { ...full, answers: full.answers.slice(1) }
  expect(answered(room, { fileId: 'one-more' })).toHaveProperty('item')
})

describe('two who write at once', () => {
  const written = withAnswers({ fileId: 'f1', ...mina }, { text: 'Mina wrote this', ...mina })

  test('the second one sees what the first one wrote, instead of overwriting it', () => {
    expect(wordsGiven(written)).toBe(1)
    expect(answered(written, { text: 'Mine', seen: 0 })).toEqual([
      'answeredMeanwhile',
      { by: 'mina', at: 1, text: 'Mina wrote this', question: 'text' },
    ])
  })

  test.each<[string, RequestItem, number | undefined]>([
    ['who has seen it', written, 1],
    ['who types it and never saw a form', written, undefined],
    ['when the other one took it back', withAnswers({ fileId: 'f1', ...mina }), 1],
  ])('the words of the second one count: %s', (_, item, seen) => {
    const outcome = answered(item, { text: 'Mine', ...(seen === undefined ? {} : { seen }) })
    expect(outcome).toMatchObject({ what: { words: 'Mine' } })
    expect('item' in outcome && wordsOfItem(outcome.item)?.text).toBe('Mine')
  })

  test('the earlier words are kept', () => {
    expect(answered(written, { text: 'Mine', seen: 1 })).toMatchObject({
      item: { answers: [{}, { text: 'Mina wrote this' }, { text: 'Mine' }] },
    })
  })
})

test('an item without words has none', () => {
  expect(wordsOfItem(withAnswers({ fileId: 'f1', ...mina }))).toBeUndefined()
})

test('taking back takes one file, or all words', () => {
  const item = withAnswers(
    { fileId: 'f1', ...mina },
    { text: 'One', ...mina },
    { fileId: 'f2', ...mina },
    { text: 'Two', ...mina },
  )
  const left = (fileId?: string) => {
    const outcome = takeBackAnswer(item, { do: 'takeBack', item: '1', ...(fileId === undefined ? {} : { fileId }) })
    if (!outcome.ok) return outcome.reason
    return [outcome.value.item.answers.map((answer) => answer.fileId ?? answer.text), outcome.value.what]
  }
  expect(left('f1')).toEqual([['One', 'f2', 'Two'], { fileId: 'f1' }])
  expect(left()).toEqual([['f1', 'f2'], {}])
  expect(left('f9')).toBe('notThere')
  expect(takeBackAnswer(askedItem(), { do: 'takeBack', item: '1' })).toEqual({ ok: false, reason: 'notThere' })
})
