import { requestBody } from '../../../rules/requests/documentationRequest'
import { type GivenRequest, newRequest, requestDates, takesRequests } from '../../../rules/requests/newRequest'
import { coOpClaim } from '../../support/claims'
import { seminarItems } from '../../support/reviewerRequest'

const submitted = coOpClaim({ status: 'handed-over' })
const context = { id: 'request-1', now: 1000, by: 'mina', today: '2027-03-02', items: seminarItems }
const text = 'Reference: MS-20418. Please provide:\n- the third-party invoice\n- photos of the event\nby 12 March 2027.'

const record = (given: Partial<GivenRequest> = {}, claim = submitted) =>
  newRequest(claim, { text, source: 'person', ...given }, context)

function recorded(given: Partial<GivenRequest> = {}) {
  const outcome = record(given)
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  expect(requestBody.safeParse(outcome.value.body).error).toBeUndefined()
  return outcome.value
}

test('the words of a reviewer become a proposal: things asked for, kind, day and reference', () => {
  const { body, ...rest } = recorded()
  expect(rest).toEqual({ tenantId: 'tenant-1', id: 'request-1', claimId: submitted.id, version: 1, state: 'proposed' })
  expect(body).toMatchObject({
    kind: 'review',
    text,
    source: 'person',
    recordedBy: 'mina',
    recordedAt: 1000,
    receivedOn: '2027-03-02',
    dueOn: '2027-03-12',
    reference: 'MS-20418',
  })
  expect(body.items.map(({ id, itemId, version, answers }) => [id, itemId, version, answers])).toEqual([
    ['1', 'third-party-invoice', 1, []],
    ['2', 'event-photos', 1, []],
  ])
})

test('what is said beside the words counts more than what they say', () => {
  const { body } = recorded({
    kind: 'originals',
    receivedOn: '1 March 2027',
    dueOn: '2027-03-20',
    reference: ` ${'R'.repeat(80)} `,
    source: 'automation',
  })
  expect(body).toMatchObject({ kind: 'originals', receivedOn: '2027-03-01', dueOn: '2027-03-20', source: 'automation' })
  expect(body.reference).toBe('R'.repeat(60))
})

test('fields left empty say nothing: the words still count', () => {
  expect(recorded({ dueOn: ' ', receivedOn: '', reference: ' ' }).body).toMatchObject({
    receivedOn: '2027-03-02',
    dueOn: '2027-03-12',
    reference: 'MS-20418',
  })
})

test('words that mean nothing of the checklist are one thing, with no day and no reference', () => {
  const { body } = recorded({ text: 'Hmm, what about the moon?' })
  expect(body.items).toEqual([
    { id: '1', words: 'Hmm, what about the moon?', confidence: 'none', version: 1, answers: [] },
  ])
  expect(body).not.toHaveProperty('dueOn')
  expect(body).not.toHaveProperty('reference')
})

test('line breaks stay, what cannot be seen goes', () => {
  expect(recorded({ text: 'The invoice\r\nthe photos\u200B\u0000' }).body.text).toBe('The invoice\nthe photos')
})

test('however long and hostile, what is kept fits its form', () => {
  for (const long of [`- ${'invoice '.repeat(990)}`, '- invoice\n'.repeat(700), 'x'.repeat(8000), '🙂'.repeat(4000)])
    expect(recorded({ text: long }).body.items.length).toBeGreaterThan(0)
})

test.each<[string, Partial<GivenRequest>, object]>([
  ['no words', { text: ' \u200B\n ' }, { reason: 'emptyText', params: { question: 'text' } }],
  ['too many words', { text: 'x'.repeat(8001) }, { reason: 'tooLong', params: { max: 8000, question: 'text' } }],
  [
    'received tomorrow',
    { receivedOn: 'tomorrow' },
    { reason: 'dateInFuture', params: { on: '2027-03-03', question: 'received' } },
  ],
  [
    'due before it came',
    { dueOn: 'yesterday' },
    { reason: 'dueBeforeReceived', params: { on: '2027-03-01', question: 'due' } },
  ],
  [
    'a day nobody can read',
    { receivedOn: 'Monday' },
    { reason: 'badDate', params: { typed: 'Monday', question: 'received' } },
  ],
])('a request is not recorded with %s, and the field is named', (_, given, refusal) => {
  expect(record(given)).toEqual({ ok: false, ...refusal })
})

test.each([
  ['draft', false],
  ['preparing', false],
  ['ready', false],
  ['handed-over', true],
  ['closed', true],
  ['withdrawn', false],
] as const)('a reviewer can ask about a claim that was submitted, closed ones too: %s', (status, takes) => {
  expect(takesRequests({ status })).toBe(takes)
  const outcome = record({}, coOpClaim({ status }))
  expect(outcome.ok ? 'recorded' : outcome.reason).toBe(takes ? 'recorded' : 'notSubmitted')
})

test('a request that came and is due today has both days', () => {
  expect(requestDates({ receivedOn: 'today', dueOn: 'today' }, '2027-03-02')).toEqual({
    ok: true,
    value: { receivedOn: '2027-03-02', dueOn: '2027-03-02' },
  })
})
