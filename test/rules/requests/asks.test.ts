import { type Ask, type AskState, askBody, askStates, isOpenAsk } from '../../../rules/requests/ask'
import { type AskChange, changeAsk } from '../../../rules/requests/changeAsk'
import { type AskingContext, type GivenAsk, newAsk } from '../../../rules/requests/newAsk'
import { askOf } from '../../support/reviewerRequest'

const now = Date.UTC(2027, 2, 2, 1)
const today = '2027-03-02'

function changed(ask: Ask, change: AskChange) {
  const outcome = changeAsk(ask, change, { now, today })
  if (!outcome.ok) return [outcome.reason, outcome.params]
  expect(askBody.safeParse(outcome.value.body).error).toBeUndefined()
  return outcome.value
}

describe('what a colleague can do', () => {
  test.each<[string, AskChange, object]>([
    ['send a file', { do: 'answer', fileId: 'f1' }, { state: 'answered', body: { files: ['f1'], at: now } }],
    [
      'write',
      { do: 'answer', text: ' It was\r\nonline ' },
      { state: 'answered', body: { text: 'It was\nonline', files: [] } },
    ],
    [
      'say that it is not theirs',
      { do: 'decline', reason: ' Ask\nJiho ' },
      { state: 'declined', body: { declined: 'Ask Jiho' } },
    ],
    ['say when it comes', { do: 'later', until: '5 March 2027' }, { state: 'waiting', body: { until: '2027-03-05' } }],
    ['say that it comes today', { do: 'later', until: 'today' }, { state: 'waiting', body: { until: today } }],
  ])('%s, on either way to it', (_, change, after) => {
    for (const state of ['asked', 'waiting'] as const) expect(changed(askOf({ state }), change)).toMatchObject(after)
  })

  test('no reason and no day are needed, and an earlier day does not stay', () => {
    const declined = changed(askOf(), { do: 'decline', reason: ' ' })
    expect(declined).toMatchObject({ state: 'declined' })
    expect(declined).not.toHaveProperty('body.declined')
    const later = changed(askOf({ state: 'waiting', body: { until: '2027-03-04' } }), { do: 'later', until: '' })
    expect(later).toMatchObject({ state: 'waiting' })
    expect(later).not.toHaveProperty('body.until')
  })

  test('who has sent something may send more, and the last words count', () => {
    const once = changed(askOf(), { do: 'answer', fileId: 'f1' }) as Ask
    const twice = changed(once, { do: 'answer', fileId: 'f2' }) as Ask
    expect(changed(twice, { do: 'answer', fileId: 'f2' })).toMatchObject({ body: { files: ['f1', 'f2'] } })
    const written = changed(twice, { do: 'answer', text: 'One' }) as Ask
    expect(changed(written, { do: 'answer', text: 'Two' })).toMatchObject({
      body: { files: ['f1', 'f2'], text: 'Two' },
    })
  })

  test.each<[AskChange, string, object | undefined]>([
    [{ do: 'later', until: 'soon' }, 'badDate', { typed: 'soon', question: 'until' }],
    [{ do: 'later', until: '01/02/2027' }, 'badDate', { typed: '01/02/2027', question: 'until' }],
    [{ do: 'later', until: 'yesterday' }, 'dateInPast', { on: '2027-03-01', question: 'until' }],
    [{ do: 'decline', reason: 'x'.repeat(501) }, 'tooLong', { max: 500, question: 'reason' }],
    [{ do: 'decline', reason: '\u200B' }, 'emptyText', { question: 'reason' }],
    [{ do: 'answer' }, 'emptyText', { question: 'text' }],
    [{ do: 'answer', text: '\u0000\u200B' }, 'emptyText', { question: 'text' }],
    [{ do: 'answer', text: 'x'.repeat(4001) }, 'tooLong', { max: 4000, question: 'text' }],
  ])('what cannot be kept is refused with its field: %j', (change, reason, params) => {
    expect(changed(askOf(), change)).toEqual([reason, params])
  })

  test('fifty files are enough, and one of them again is no other', () => {
    const files = Array.from({ length: 50 }, (_, n) => `f${n}`)
    const full = askOf({ state: 'answered', body: { files } })
    expect(changed(full, { do: 'answer', fileId: 'one-more' })).toEqual(['answersFull', { max: 50 }])
    expect(changed(full, { do: 'answer', fileId: 'f1' })).toMatchObject({ body: { files } })
  })
})

test('who asked may end it while it is open', () => {
  expect(changed(askOf({ state: 'waiting' }), { do: 'end' })).toMatchObject({ state: 'ended', body: { at: now } })
})

const closed: AskState[] = ['answered', 'declined', 'ended']
const every: AskChange[] = [
  { do: 'answer', fileId: 'f1' },
  { do: 'answer', text: 'words' },
  { do: 'decline', reason: '' },
  { do: 'later', until: '' },
  { do: 'end' },
]
test.each(closed.flatMap((state) => every.map((change): [AskState, AskChange] => [state, change])))(
  'what is %s stays so, but for more of an answer: %j',
  (state, change) => {
    const more = state === 'answered' && change.do === 'answer'
    const outcome = changeAsk(askOf({ state }), change, { now, today })
    expect(outcome.ok ? 'changed' : outcome.reason).toBe(more ? 'changed' : 'askClosed')
  },
)

test('an ask can be answered while it is asked or waits', () => {
  expect(askStates.filter((state) => isOpenAsk({ state }))).toEqual(['asked', 'waiting'])
})

describe('asking a colleague', () => {
  const given: GivenAsk = { claimId: 'claim-1', itemId: '2', words: 'Photos of the event', personId: 'jiho' }
  const context: AskingContext = { tenantId: 'tenant-1', id: 'ask-1', by: 'mina', now, today, others: [] }
  const ask = (more: Partial<GivenAsk> = {}, circumstances: Partial<AskingContext> = {}) => {
    const outcome = newAsk({ ...given, ...more }, { ...context, ...circumstances })
    if (!outcome.ok) return [outcome.reason, outcome.params]
    expect(askBody.safeParse(outcome.value.body).error).toBeUndefined()
    return outcome.value
  }

  test('they are asked for one thing, with why and by when', () => {
    expect(ask({ requestId: 'request-1', reason: ' You took them ', dueOn: '5 March 2027' })).toEqual({
      tenantId: 'tenant-1',
      id: 'ask-1',
      claimId: 'claim-1',
      requestId: 'request-1',
      itemId: '2',
      personId: 'jiho',
      askedBy: 'mina',
      version: 1,
      state: 'asked',
      body: {
        v: 1,
        words: 'Photos of the event',
        reason: 'You took them',
        dueOn: '2027-03-05',
        askedAt: now,
        files: [],
        at: now,
      },
    })
  })

  test('neither why nor when is needed, nor a request', () => {
    const asked = ask({ reason: ' ', dueOn: ' ' })
    expect(asked).toMatchObject({ state: 'asked' })
    for (const key of ['requestId', 'body.reason', 'body.dueOn']) expect(asked).not.toHaveProperty(key)
  })

  test('long words and reasons are cut to what can be kept', () => {
    expect(ask({ words: 'x'.repeat(3000), reason: 'y'.repeat(600) })).toMatchObject({
      body: { words: 'x'.repeat(2000), reason: 'y'.repeat(500) },
    })
  })

  test.each<[string, Partial<GivenAsk>, unknown[]]>([
    ['oneself', { personId: 'mina' }, ['askedSelf', undefined]],
    ['by a day nobody can read', { dueOn: 'soon' }, ['badDate', { typed: 'soon', question: 'due' }]],
    ['by yesterday', { dueOn: 'yesterday' }, ['dateInPast', { on: '2027-03-01', question: 'due' }]],
  ])('nobody is asked %s', (_, more, refusal) => {
    expect(ask(more)).toEqual(refusal)
  })

  test('by today is soon, and can be', () => {
    expect(ask({ dueOn: 'today' })).toMatchObject({ body: { dueOn: today } })
  })

  test.each<[string, Partial<Ask>, boolean]>([
    ['who has not answered', {}, false],
    ['who needs time', { state: 'waiting' }, false],
    ['who answered', { state: 'answered' }, true],
    ['who declined', { state: 'declined' }, true],
    ['for another thing', { itemId: '1' }, true],
    ['for another request', { requestId: 'request-2' }, true],
    ['when it was somebody else', { personId: 'dana' }, true],
  ])('somebody is asked again %s: %o', (_, other, allowed) => {
    const others = [askOf({ claimId: 'claim-1', requestId: 'request-1', ...other })]
    const outcome = ask({ requestId: 'request-1' }, { others })
    expect(Array.isArray(outcome) ? outcome[0] : 'asked').toBe(allowed ? 'asked' : 'askedAlready')
  })
})
