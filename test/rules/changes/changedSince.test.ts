import { applyChange } from '../../../rules/changes/applyChange'
import { compareSeen } from '../../../rules/changes/compareSeen'
import { enteredValues } from '../../../rules/changes/enteredValues'
import { seenOf } from '../../../rules/changes/seenOf'
import { withoutUntouched } from '../../../rules/changes/withoutUntouched'
import { writtenValues } from '../../../rules/changes/writtenValues'
import { type ChecklistItem, checklist } from '../../../rules/checklist'
import { coOpPolicy } from '../../../rules/policy/coOpPolicy'
import { coOpClaim } from '../../support/claims'
import { ruleContext } from '../../support/ruleContext'

const context = ruleContext()

test.each([
  ['nobody else wrote', '40', '40', '42', {}],
  ['both wrote the same', '40', '42', '42', {}],
  ['both wrote, each something else', '40', '41', '42', { changed: ['f'] }],
  ['somebody else wrote where the person left it', '40', '41', '40', { untouched: ['f'] }],
  ['somebody wrote where there was nothing', '', '41', '42', { changed: ['f'] }],
  ['somebody took it out', '40', '', '42', { changed: ['f'] }],
])('a field where %s', (_, shown, now, entered, expected) => {
  const found = compareSeen([{ id: 'f', now, entered }], seenOf({ f: shown }))
  expect(found).toEqual({ changed: [], untouched: [], ...expected })
})

test('a form that does not say what it showed is taken as it is', () => {
  expect(compareSeen([{ id: 'f', now: '41', entered: '42' }])).toEqual({ changed: [], untouched: [] })
})

const guests = {
  evidence: { registrations: { files: [], metrics: { registered: 42, attended: 40 }, note: 'n' } },
}
const itemOf = (id: string, body: object = {}) =>
  checklist(coOpClaim({ body }).body, coOpPolicy).find((item) => item.id === id) as ChecklistItem
const metricItem = checklist(coOpClaim().body, coOpPolicy).find(({ row }) => row.answer === 'metric') as ChecklistItem

test('what is written is compared as it is stored: a figure with its separators is the same figure', () => {
  const [first = { id: '' }] = metricItem.row.metrics ?? []
  const write = { do: 'write', itemId: metricItem.id, metrics: { [first.id]: '1,000', other: '7' } } as const
  expect(enteredValues(metricItem, write)).toEqual({ [`m.${first.id}`]: '1000' })
  expect(enteredValues(metricItem, { ...write, metrics: { [first.id]: ' many ' } })).toEqual({
    [`m.${first.id}`]: 'many',
  })
  const words = { ...metricItem, row: { ...metricItem.row, metrics: [{ id: 'results', kind: 'text' } as const] } }
  const more = { text: ' a ', note: ' b ', confirmed: {} }
  expect(enteredValues(words, { do: 'write', itemId: 'x', metrics: { results: ' good ' }, ...more })).toEqual({
    'm.results': 'good',
    text: 'a',
    note: 'b',
    confirmFile: 'none',
  })
  const file = { do: 'write', itemId: 'x', confirmed: { fileId: 'f1' } } as const
  expect(enteredValues({ ...words, row: { ...words.row, metrics: undefined as never } }, file)).toEqual({
    confirmFile: 'f1',
  })
})

test('what is stored is given by the inputs of its form', () => {
  const given = { files: [], text: 't', note: 'n', confirmed: {}, metrics: { registered: 42 } }
  const row = { ...metricItem.row, metrics: [{ id: 'registered', kind: 'count' } as const] }
  const values = { text: 't', note: 'n', confirmFile: 'none', 'm.registered': '42' }
  expect(writtenValues({ ...metricItem, row, given })).toEqual(values)
  expect(writtenValues({ ...metricItem, row, given: { files: [], confirmed: { fileId: 'f1' } } })).toEqual({
    text: '',
    note: '',
    confirmFile: 'f1',
    'm.registered': '',
  })
  const { metrics: _none, ...without } = row
  expect(writtenValues({ ...metricItem, row: without, given: { files: [] } })).toEqual({
    text: '',
    note: '',
    confirmFile: '',
  })
})

test('what was left as it was shown is not written', () => {
  const write = { do: 'write', itemId: 'i', text: 't', note: 'n', metrics: { a: '1', b: '2' }, confirmed: {} } as const
  expect(withoutUntouched(write, [])).toEqual(write)
  expect(withoutUntouched(write, ['text', 'note', 'm.a', 'confirmFile'])).toEqual({
    do: 'write',
    itemId: 'i',
    metrics: { b: '2' },
  })
  expect(withoutUntouched({ do: 'write', itemId: 'i' }, [])).toEqual({ do: 'write', itemId: 'i', metrics: {} })
})

describe('a form of an item', () => {
  const claim = coOpClaim({ body: guests })
  const item = itemOf('registrations', guests)
  const shown = seenOf({ ...writtenValues(item), 'm.registered': '30' })
  const writing = (registered: string, seen = shown) =>
    ({ do: 'write', itemId: item.id, metrics: { registered, attended: '40' }, note: 'n', seen }) as const

  test('is refused where somebody wrote another value since it was shown, and nothing of it is written', () => {
    const outcome = applyChange(claim, writing('35'), context)
    expect(outcome).toEqual({ ok: false, reason: 'changedSince', params: { fields: 'm.registered' } })
  })

  test('keeps what somebody wrote where the person left it, and takes the rest', () => {
    const outcome = applyChange(claim, { ...writing('30'), note: 'mine' }, context)
    expect(outcome).toMatchObject({
      value: {
        claim: {
          body: { evidence: { registrations: { metrics: { registered: 42, attended: 40 }, note: 'mine' } } },
        },
      },
    })
  })

  test('is taken once it showed what is stored', () => {
    const outcome = applyChange(claim, writing('35', seenOf(writtenValues(item))), context)
    expect(outcome).toMatchObject({
      value: { claim: { body: { evidence: { registrations: { metrics: { registered: 35 } } } } } },
    })
  })

  test('may have shown a field there is not any more', () => {
    const outcome = applyChange(claim, { ...writing('42'), text: 'x' }, context)
    expect(outcome).toMatchObject({ ok: false, reason: 'wrongItemKind' })
  })
})

describe('a form of questions', () => {
  const claim = coOpClaim({ body: { answers: { title: 'New title', venue: 'Seoul' } } })
  const seen = seenOf({ title: 'Old title', venue: 'Seoul' })
  const answering = (title: string, venue: string) =>
    ({
      do: 'answer',
      inputs: [
        { question: 'title', input: title },
        { question: 'venue', input: venue },
      ],
      seen,
    }) as const

  test.each([
    ['Another title', { ok: false, reason: 'changedSince', params: { fields: 'title' } }],
    ['', { ok: false, reason: 'changedSince', params: { fields: 'title' } }],
    ['x'.repeat(300), { ok: false, reason: 'changedSince', params: { fields: 'title' } }],
  ])('with "%.20s" is refused where somebody answered since', (title, refusal) => {
    expect(applyChange(claim, answering(title, 'Busan'), context)).toEqual(refusal)
  })

  test('keeps what somebody answered where the person left it, and takes the rest', () => {
    const outcome = applyChange(claim, answering('Old title', 'Busan'), context)
    expect(outcome).toMatchObject({
      value: { claim: { body: { answers: { title: 'New title', venue: 'Busan' } } }, events: [{ code: 'answered' }] },
    })
  })
})
