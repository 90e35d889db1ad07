import type { Params } from '../../../rules/outcome'
import { changeRequest } from '../../../rules/requests/changeRequest'
import { type DocumentationRequest, requestBody } from '../../../rules/requests/documentationRequest'
import type { RequestChange, RequestContext } from '../../../rules/requests/requestChange'
import { requestContext, reviewerRequest } from '../../support/reviewerRequest'

const by = 'owner-1'
const at = requestContext().now

function done(request: DocumentationRequest, change: RequestChange, context: Partial<RequestContext> = {}) {
  const outcome = changeRequest(request, change, requestContext(context))
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}`)
  expect(requestBody.safeParse(outcome.value.request.body).error).toBeUndefined()
  return outcome.value
}

/** One change after the other, as the service saves them. */
const saved = (request: DocumentationRequest, ...changes: RequestChange[]): DocumentationRequest =>
  changes.reduce((now, change) => ({ ...done(now, change).request, version: now.version + 1 }), request)

function refusal(request: DocumentationRequest, change: RequestChange, context: Partial<RequestContext> = {}) {
  const outcome = changeRequest(request, change, requestContext(context))
  return outcome.ok ? 'allowed' : [outcome.reason, outcome.params]
}

const proposed = reviewerRequest({ state: 'proposed' })
const open = reviewerRequest()
const file = (item: string, fileId = `file-${item}`): RequestChange => ({ do: 'answer', item, fileId })
const words = (item: string, text = 'There was no venue: it took place online.'): RequestChange => ({
  do: 'answer',
  item,
  text,
})
const ready = saved(open, file('1'), words('2'))
const answered = saved(ready, { do: 'done', on: '2027-03-01' })
const withdrawn = saved(open, { do: 'withdraw', reason: 'The reviewer took it back' })
const originals = reviewerRequest({ body: { kind: 'originals' } })

describe('before it counts', () => {
  test('a person corrects the lines, the kind and the days, and sees it again', () => {
    const lines = ['The third-party invoice', 'Agenda of the seminar']
    const edit = { do: 'edit', lines, kind: 'originals', receivedOn: '1 March 2027', dueOn: '' } as const
    const { request, events, report } = done(proposed, edit)
    expect(request).toMatchObject({ state: 'proposed', body: { kind: 'originals', receivedOn: '2027-03-01' } })
    expect(request.body).not.toHaveProperty('dueOn')
    expect(request.body.items.map(({ id, words: asked }) => [id, asked])).toEqual([
      ['1', 'The third-party invoice'],
      ['3', 'Agenda of the seminar'],
    ])
    expect(events).toEqual([{ code: 'requestEdited', params: { request: open.id, items: 2 } }])
    expect(report).toBeUndefined()
  })

  test('what is left out of an edit stays, and a kind that does not exist is none', () => {
    expect(done(proposed, { do: 'edit', kind: 'urgent' }).request).toEqual(proposed)
  })

  test('confirming opens it, with the edits on the card, and says what Partner Center shows by it', () => {
    const { request, events, report } = done(proposed, { do: 'confirm', receivedOn: '2027-02-25' })
    expect(request.state).toBe('open')
    expect(events).toEqual([{ code: 'requestConfirmed', params: { request: open.id, kind: 'review', items: 2 } }])
    expect(report).toEqual({ status: 'action-required', on: '2027-02-25' })
  })

  test('a spot check of the originals leaves the status alone', () => {
    expect(done(proposed, { do: 'confirm', kind: 'originals' })).not.toHaveProperty('report')
    expect(done(saved(originals), { do: 'done', on: '' })).not.toHaveProperty('report')
  })

  test('a request for nothing is not confirmed: it would be ready at once', () => {
    const nothing = reviewerRequest({ state: 'proposed', body: { items: [] } })
    expect(refusal(nothing, { do: 'confirm' })).toEqual(['noItems', { question: 'lines' }])
    expect(done(nothing, { do: 'confirm', lines: ['Photos'] }).request.state).toBe('open')
  })

  test.each<[string, RequestChange, string, Params]>([
    ['no line at all', { do: 'edit', lines: ['  ', '\u200B'] }, 'noItems', { question: 'lines' }],
    ['too many', { do: 'confirm', lines: Array(21).fill('x') }, 'tooManyItems', { max: 20, question: 'lines' }],
    [
      'received tomorrow',
      { do: 'confirm', receivedOn: 'tomorrow' },
      'dateInFuture',
      { on: '2027-03-03', question: 'received' },
    ],
    ['a day nobody can read', { do: 'edit', dueOn: 'soon' }, 'badDate', { typed: 'soon', question: 'due' }],
    [
      'a day that has two readings',
      { do: 'edit', receivedOn: '01/02/2027' },
      'badDate',
      { typed: '01/02/2027', question: 'received' },
    ],
    [
      'due before it came',
      { do: 'edit', dueOn: '2027-02-23' },
      'dueBeforeReceived',
      { on: '2027-02-23', question: 'due' },
    ],
  ])('a refused correction names its field: %s', (_, change, reason, params) => {
    expect(refusal(proposed, change)).toEqual([reason, params])
  })

  test.each<RequestChange>([
    file('1'),
    { do: 'takeBack', item: '1' },
    { do: 'packed', sha256: 'a', size: 1, name: 'p.zip' },
    { do: 'done', on: '' },
  ])('nothing is answered before somebody confirmed it: $do', (change) => {
    expect(refusal(proposed, change)).toEqual(['requestNotConfirmed', {}])
  })
})

describe('what a thing means', () => {
  test.each<[string, DocumentationRequest]>([
    ['before it counts', proposed],
    ['while it is open', open],
    ['when it is ready', ready],
  ])('a person says so %s', (_, request) => {
    const { request: said, events } = done(request, { do: 'match', item: '2', itemId: 'agenda' })
    const before = request.body.items[1]!.version
    expect(said.state).toBe(request.state)
    expect(said.body.items[0]).toEqual(request.body.items[0])
    expect(said.body.items[1]).toMatchObject({ itemId: 'agenda', confidence: 'said', version: before + 1 })
    expect(events).toEqual([
      { code: 'requestMatched', params: { request: open.id, thing: '2', asks: 'Photos of the event', item: 'agenda' } },
    ])
  })

  test('or that it is nothing of the checklist', () => {
    const { request, events } = done(open, { do: 'match', item: '1' })
    expect(request.body.items[0]).not.toHaveProperty('itemId')
    expect(request.body.items[0]).toMatchObject({ confidence: 'none', version: 2 })
    expect(events).toEqual([
      { code: 'requestMatched', params: { request: open.id, thing: '1', asks: 'The third-party invoice' } },
    ])
  })

  test('what is not on the checklist, or was not asked for, is not there', () => {
    expect(refusal(open, { do: 'match', item: '1', itemId: 'moon' })).toEqual(['notThere', {}])
    expect(refusal(open, { do: 'match', item: '9', itemId: 'agenda' })).toEqual(['notThere', {}])
  })
})

describe('answering', () => {
  test('a request is ready once every thing has an answer, and open again when one is taken back', () => {
    expect(saved(open, file('1')).state).toBe('open')
    expect(ready.state).toBe('ready')
    expect(saved(ready, { do: 'takeBack', item: '1', fileId: 'file-1' }).state).toBe('open')
  })

  test('history keeps what was given and for what, and an answer counts up its item alone', () => {
    const { request, events } = done(open, file('1'))
    expect(events).toEqual([
      {
        code: 'requestAnswered',
        params: {
          request: open.id,
          thing: '1',
          asks: 'The third-party invoice',
          item: 'third-party-invoice',
          fileId: 'file-1',
        },
      },
    ])
    expect(request.body.items.map(({ version }) => version)).toEqual([2, 1])
    expect(request.body.items[0]?.answers).toEqual([{ fileId: 'file-1', by, at }])
    const free = saved(open, { do: 'match', item: '1' })
    expect(done(free, words('1', 'None')).events[0]?.params).toEqual({
      request: open.id,
      thing: '1',
      asks: 'The third-party invoice',
      words: 'None',
    })
    expect(done(ready, { do: 'takeBack', item: '1', fileId: 'file-1' }).events[0]).toMatchObject({
      code: 'requestTakenBack',
      params: { thing: '1', fileId: 'file-1' },
    })
  })

  test('a thing nobody asked for has no answer', () => {
    expect(refusal(open, file('9'))).toEqual(['notThere', {}])
    expect(refusal(open, { do: 'takeBack', item: '9' })).toEqual(['notThere', {}])
  })

  test('a refused answer changes nothing', () => {
    expect(refusal(open, words('1', ' '))).toEqual(['emptyText', { question: 'text' }])
  })

  test('a file sent for this request is new to the reviewer, for a second thing too', () => {
    const kept: RequestChange = { do: 'answer', item: '2', fileId: 'file-1', kept: true }
    expect(saved(open, file('1'), kept).body.items[1]?.answers).toEqual([{ fileId: 'file-1', by, at }])
    expect(saved(open, kept).body.items[1]?.answers).toEqual([{ fileId: 'file-1', kept: true, by, at }])
  })

  test('a package does not outlive the answers it was made of', () => {
    const packed: RequestChange = { do: 'packed', sha256: 'abc', size: 7, name: 'answers.zip' }
    const { request, events } = done(ready, packed)
    expect(request.body.package).toEqual({ sha256: 'abc', size: 7, name: 'answers.zip', at, version: ready.version })
    expect(events).toEqual([{ code: 'requestPacked', params: { request: open.id, sha256: 'abc' } }])
    const due = { do: 'due', dueOn: '2027-03-19' } as const
    for (const change of [file('1', 'file-9'), words('2', 'Other words'), { do: 'takeBack', item: '2' } as const, due])
      expect(saved(request, change).body).not.toHaveProperty('package')
    expect(saved(request, { do: 'done', on: '' }).body).toHaveProperty('package')
  })
})

describe('once it was sent', () => {
  test('a person says on which day they resubmitted, and Partner Center shows it as submitted', () => {
    const { request, events, report } = done(ready, { do: 'done', on: '1 March 2027' })
    expect(request).toMatchObject({ state: 'answered', body: { answeredOn: '2027-03-01' } })
    expect(events).toEqual([{ code: 'requestDone', params: { request: open.id, on: '2027-03-01', open: 0 } }])
    expect(report).toEqual({ status: 'submitted', on: '2027-03-01' })
  })

  test('no day is today', () => {
    expect(done(ready, { do: 'done', on: ' ' }).request.body.answeredOn).toBe('2027-03-02')
  })

  test.each<[string, string, string, Params]>([
    ['a day that is no day', 'last week', 'badDate', { typed: 'last week', question: 'on' }],
    ['tomorrow', 'tomorrow', 'dateInFuture', { on: '2027-03-03', question: 'on' }],
    ['before the reviewer wrote', '2027-02-23', 'doneBeforeReceived', { on: '2027-02-24', question: 'on' }],
  ])('it cannot have been %s', (_, on, reason, params) => {
    expect(refusal(ready, { do: 'done', on })).toEqual([reason, params])
  })

  test('with something unanswered a person says it twice, for a spot check once', () => {
    expect(refusal(saved(open, file('1')), { do: 'done', on: '' })).toEqual(['answersMissing', { count: 1 }])
    expect(done(open, { do: 'done', on: '', anyway: true }).events[0]?.params).toMatchObject({ open: 2 })
    expect(done(originals, { do: 'done', on: '' }).request.state).toBe('answered')
  })

  test('the day can be corrected, without being asked again for what had no answer', () => {
    const { request, report } = done(answered, { do: 'done', on: '2027-02-28' })
    expect(request).toMatchObject({ state: 'answered', body: { answeredOn: '2027-02-28' } })
    expect(report).toEqual({ status: 'submitted', on: '2027-02-28', corrects: '2027-03-01' })
    const anyway = saved(open, { do: 'done', on: '2027-03-01', anyway: true })
    expect(done(anyway, { do: 'done', on: '2027-02-28' }).request.body.answeredOn).toBe('2027-02-28')
  })
})

describe('the day it is due', () => {
  test.each<[string, DocumentationRequest]>([
    ['before it counts', proposed],
    ['while it is open', open],
    ['when it is ready', ready],
  ])('is put off %s, and nothing else changes', (_, request) => {
    const { request: later, events, report } = done(request, { do: 'due', dueOn: '19 March 2027' })
    expect(later).toEqual({ ...request, body: { ...request.body, dueOn: '2027-03-19' } })
    expect(events).toEqual([{ code: 'requestDueChanged', params: { request: open.id, dueOn: '2027-03-19' } }])
    expect(report).toBeUndefined()
  })

  test('is taken off, and named where there was none', () => {
    const { request: without, events } = done(open, { do: 'due', dueOn: ' ' })
    expect(without.body).not.toHaveProperty('dueOn')
    expect(events).toEqual([{ code: 'requestDueChanged', params: { request: open.id } }])
    expect(done(without, { do: 'due', dueOn: '2027-03-12' }).request).toEqual(open)
  })

  test('may have passed, as the reviewer named it; the day it came is the earliest', () => {
    expect(done(open, { do: 'due', dueOn: '2027-02-24' }).request.body.dueOn).toBe('2027-02-24')
  })

  test.each<[string, string, string, Params]>([
    ['a day nobody can read', 'soon', 'badDate', { typed: 'soon', question: 'due' }],
    ['a day with two readings', '03/04/2027', 'badDate', { typed: '03/04/2027', question: 'due' }],
    ['before it came', '2027-02-23', 'dueBeforeReceived', { on: '2027-02-23', question: 'due' }],
    ['the day it is', '12 March 2027', 'alreadyThere', {}],
  ])('is not %s', (_, dueOn, reason, params) => {
    expect(refusal(open, { do: 'due', dueOn })).toEqual([reason, params])
  })

  test('is not taken off twice', () => {
    expect(refusal(saved(open, { do: 'due', dueOn: '' }), { do: 'due', dueOn: '' })).toEqual(['alreadyThere', {}])
  })
})

describe('withdrawing', () => {
  test.each<[string, DocumentationRequest]>([
    ['proposed', proposed],
    ['open', open],
    ['ready', ready],
  ])('takes a reason, and keeps the words and answers: %s', (_, request) => {
    const { request: gone, events, report } = done(request, { do: 'withdraw', reason: ' None\nof ours ' })
    expect(gone).toMatchObject({ state: 'withdrawn', body: { withdrawn: { reason: 'None of ours', at, by } } })
    expect(gone.body.items).toEqual(request.body.items)
    expect(events).toEqual([{ code: 'requestWithdrawn', params: { request: open.id, reason: 'None of ours' } }])
    expect(report).toBeUndefined()
  })

  test.each<[string, string, Params]>([
    [' \u200B', 'emptyText', { question: 'reason' }],
    ['x'.repeat(501), 'tooLong', { max: 500, question: 'reason' }],
  ])('needs a reason that can be kept', (reason, code, params) => {
    expect(refusal(open, { do: 'withdraw', reason })).toEqual([code, params])
  })
})

const every: RequestChange[] = [
  { do: 'edit' },
  { do: 'confirm' },
  { do: 'match', item: '1' },
  file('1', 'file-9'),
  { do: 'takeBack', item: '1' },
  { do: 'packed', sha256: 'a', size: 1, name: 'p.zip' },
  { do: 'withdraw', reason: 'No' },
  { do: 'due', dueOn: '2027-03-19' },
]

test.each(every)('what was answered or withdrawn stays as it is: $do', (change) => {
  expect(refusal(answered, change)).toEqual(['requestClosed', {}])
  expect(refusal(withdrawn, change)).toEqual(['requestClosed', {}])
  expect(refusal(withdrawn, { do: 'done', on: '' })).toEqual(['requestClosed', {}])
})

test.each<RequestChange>([{ do: 'edit' }, { do: 'confirm' }])('what counts is not proposed again: $do', (change) => {
  expect(refusal(open, change)).toEqual(['requestCounts', {}])
  expect(refusal(ready, change)).toEqual(['requestCounts', {}])
})

test('a refused or allowed change leaves the request it was given alone', () => {
  const before = JSON.stringify(ready)
  for (const change of every) changeRequest(ready, change, requestContext())
  expect(JSON.stringify(ready)).toBe(before)
})
