import { type Draft, draftPlace, type Shelf } from '../../../../bot/tab/client/list/draft'

/** As much of a browser's storage as is used. */
function storage(kept = new Map<string, string>()) {
  return {
    kept,
    of: (): Shelf => ({
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    }),
  }
}

const draft: Draft = { at: 1000, seen: 'abc', rows: [{ id: 'c1', cells: { what: 'Lunch' } }], beside: {}, sent: false }
const days = 86_400_000

test('what was typed is kept under its name until it is cleared', () => {
  const { of } = storage()
  const place = draftPlace('costs.1.mina', of, () => 2000)
  place.write(draft)
  expect(place.read()).toEqual(draft)
  expect(draftPlace('costs.2.mina', of, () => 2000).read()).toBeUndefined()
  place.clear()
  expect(place.read()).toBeUndefined()
})

test('after sixty days it is of no use any more', () => {
  const { of } = storage()
  draftPlace('x', of, () => 0).write(draft)
  expect(draftPlace('x', of, () => 1000 + 59 * days).read()).toEqual(draft)
  expect(draftPlace('x', of, () => 1000 + 60 * days).read()).toBeUndefined()
})

test.each([
  ['no JSON', '{'],
  ['nothing', 'null'],
  ['another thing', '"x"'],
  ['rows that are none', JSON.stringify({ ...draft, rows: 'x' })],
  ['a row without cells', JSON.stringify({ ...draft, rows: [{}] })],
  ['a row that is nothing', JSON.stringify({ ...draft, rows: [null] })],
  ['cells that are no texts', JSON.stringify({ ...draft, rows: [{ cells: { what: 1 } }] })],
  ['a line that has no name', JSON.stringify({ ...draft, rows: [{ id: 1, cells: {} }] })],
  ['fields that are none', JSON.stringify({ ...draft, beside: null })],
])('%s is no draft', (_what, text) => {
  const { of } = storage(new Map([['claimwell.x', text]]))
  expect(draftPlace('x', of, () => 2000).read()).toBeUndefined()
})

test('where nothing may be kept the page works without', () => {
  const place = draftPlace(
    'x',
    () => {
      throw new Error('blocked')
    },
    () => 0,
  )
  place.write(draft)
  place.clear()
  expect(place.read()).toBeUndefined()
})
