import fc from 'fast-check'
import { changeRequest } from '../../../rules/requests/changeRequest'
import { type DocumentationRequest, requestBody } from '../../../rules/requests/documentationRequest'
import type { RequestChange, RequestContext } from '../../../rules/requests/requestChange'
import { isAnswered } from '../../../rules/requests/requestProgress'
import { requestContext, reviewerRequest, seminarItems } from '../../support/reviewerRequest'

const item = fc.constantFrom('1', '2', '3', '4', '9')
const file = fc.constantFrom('f1', 'f2', 'f3')
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '\u200B\u0000',
    'No',
    'x'.repeat(3999),
    'x'.repeat(4000),
    'x'.repeat(4001),
    '\uD83D',
    '🙂'.repeat(2001),
  ),
)
const day = fc.constantFrom('', 'today', 'yesterday', 'tomorrow', '2027-02-24', '1 Feb 2027', '2027-03-20', 'soon')
const lines = fc.array(fc.oneof(text, fc.constantFrom('The third-party invoice', 'Photos of the event', 'Agenda')), {
  maxLength: 22,
})
const edit = fc.record(
  { lines, kind: fc.constantFrom('review', 'originals', 'other'), receivedOn: day, dueOn: day },
  { requiredKeys: [] },
)

const answer = fc.oneof(
  fc.record({ item, text, seen: fc.nat(3) }, { requiredKeys: ['item', 'text'] }),
  fc.record({ item, fileId: file, kept: fc.constant(true as const) }, { requiredKeys: ['item', 'fileId'] }),
)

const change: fc.Arbitrary<RequestChange> = fc.oneof(
  edit.map((of) => ({ do: 'edit' as const, ...of })),
  edit.map((of) => ({ do: 'confirm' as const, ...of })),
  fc.constant({ do: 'confirm' as const }),
  fc
    .record({ item, itemId: fc.constantFrom(...seminarItems.map(({ id }) => id), 'moon') }, { requiredKeys: ['item'] })
    .map((of) => ({ do: 'match' as const, ...of })),
  { weight: 5, arbitrary: answer.map((of) => ({ do: 'answer' as const, ...of })) },
  fc.record({ item, fileId: file }, { requiredKeys: ['item'] }).map((of) => ({ do: 'takeBack' as const, ...of })),
  fc.constant({ do: 'packed' as const, sha256: 'a'.repeat(64), size: 1, name: 'answers.zip' }),
  fc.record({ on: day, anyway: fc.boolean() }).map((of) => ({ do: 'done' as const, ...of })),
  text.map((reason) => ({ do: 'withdraw' as const, reason })),
  day.map((dueOn) => ({ do: 'due' as const, dueOn })),
)
const context = fc
  .record({ by: fc.constantFrom('mina', 'jiho'), now: fc.nat(1e6).map((n) => requestContext().now + n) })
  .map((of) => requestContext(of))
const changes = fc.array(fc.tuple(change, context), { maxLength: 40, size: 'max' })

const start = reviewerRequest({ state: 'proposed' })
const isFinal = ({ state }: DocumentationRequest) => state === 'answered' || state === 'withdrawn'

/** Saves each allowed change as the service does, and gives the request before and after it. */
function* saved(sequence: readonly [RequestChange, RequestContext][]) {
  let now = start
  for (const [made, circumstances] of sequence) {
    const outcome = changeRequest(now, made, circumstances)
    const next = outcome.ok ? { ...outcome.value.request, version: now.version + 1 } : now
    yield { before: now, made, outcome, next }
    now = next
  }
}

/** What always holds, whatever people do in whatever order. */
const always = (check: (step: ReturnType<typeof saved> extends Generator<infer S> ? S : never) => void) =>
  fc.assert(
    fc.property(changes, (sequence) => {
      for (const step of saved(sequence)) check(step)
    }),
    { numRuns: 200 },
  )

test('what is kept always has its form, so it can be read again', () => {
  always(({ next }) => expect(requestBody.parse(JSON.parse(JSON.stringify(next.body)))).toEqual(next.body))
})

test('a request that counts is ready exactly when every thing has an answer', () => {
  always(({ next: { state, body } }) => {
    if (state === 'open' || state === 'ready') expect(state === 'ready').toBe(body.items.every(isAnswered))
  })
})

test('there is always something asked for, each under an id of its own', () => {
  always(({ next: { body } }) => {
    expect(body.items.length).toBeGreaterThan(0)
    expect(new Set(body.items.map(({ id }) => id)).size).toBe(body.items.length)
  })
})

test('what was answered or withdrawn stays so; only the day of an answer is corrected', () => {
  always(({ before, made, outcome, next }) => {
    if (!isFinal(before) || !outcome.ok) return
    expect([before.state, made.do]).toEqual(['answered', 'done'])
    const { answeredOn, ...same } = next.body
    expect({ ...same, answeredOn: before.body.answeredOn }).toEqual(before.body)
    expect(next.state).toBe('answered')
  })
})

test('what is asked for changes no more once it counts, and no answer is lost but by taking it back', () => {
  always(({ before, made, next }) => {
    if (before.state === 'proposed') return
    expect(next.body.items.map(({ id, words }) => [id, words])).toEqual(
      before.body.items.map(({ id, words }) => [id, words]),
    )
    if (made.do === 'takeBack') return
    for (const [at, { answers }] of before.body.items.entries())
      expect(next.body.items[at]?.answers).toEqual(expect.arrayContaining(answers))
  })
})

test('each item counts its own changes, and nothing of another is touched', () => {
  always(({ before, made, next }) => {
    if (before.state === 'proposed' && made.do !== 'match') return
    next.body.items.forEach((one, at) => {
      const was = before.body.items[at]!
      const isSame = JSON.stringify(one) === JSON.stringify(was)
      expect(one.version).toBe(was.version + (isSame ? 0 : 1))
      if (!isSame) expect('item' in made && made.item).toBe(one.id)
    })
  })
})

test('the version is the caller’s to raise, and everything that changes is in the history', () => {
  always(({ before, outcome, next }) => {
    if (!outcome.ok) return
    expect(outcome.value.request.version).toBe(before.version)
    expect(outcome.value.events.map(({ params }) => params?.request)).toEqual([next.id])
  })
})

test('the days stay in their order', () => {
  always(({ next: { body } }) => {
    const { receivedOn, dueOn = receivedOn, answeredOn = receivedOn } = body
    expect(receivedOn <= dueOn && receivedOn <= answeredOn && answeredOn <= requestContext().today).toBe(true)
  })
})
