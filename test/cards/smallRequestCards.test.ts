import type { HeapRow } from '../../cards/heapCard'
import { answerCard } from '../../cards/requests/answerCard'
import { attachCard } from '../../cards/requests/attachCard'
import { newRequestCard } from '../../cards/requests/newRequestCard'
import { requestDayCard } from '../../cards/requests/requestDayCard'
import { requestHeapCard } from '../../cards/requests/requestHeapCard'
import { requestListCard } from '../../cards/requests/requestListCard'
import { requestReceiptCard } from '../../cards/requests/requestReceiptCard'
import { withdrawRequestCard } from '../../cards/requests/withdrawRequestCard'
import type { RequestItem } from '../../rules/requests/documentationRequest'
import { coOpClaim } from '../support/claims'
import { askedItem, reviewerRequest, seminarItems } from '../support/reviewerRequest'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim({ status: 'handed-over' })
const request = reviewerRequest()
const requestId = request.id
const who = { by: 'owner-1', at: 1 }
const titles = (of: Parameters<typeof buttonsOf>[0]) => buttonsOf(of).map(({ title }) => title)

describe('recording a request', () => {
  const data = {
    claims: [{ id: 'c1', title: 'Seminar', number: '' }],
    partnerCenterUrl: 'https://partner.microsoft.com',
    problems: {},
    typed: {},
  }
  const claims = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ id: `c${n}`, title: `Claim ${n}`, number: '' }))

  test('a person is told where the words stand, and that they can be pasted as a message', () => {
    const { fallbackText } = newRequestCard(context(), data)
    expect(fallbackText).toContain('In Partner Center open the claim, then History, then the Feedback link')
    expect(fallbackText).toContain('Or paste the reviewer’s words here as a message.')
  })

  test('the day it came is today, until another is chosen; a claim is asked for where there are several', () => {
    const one = newRequestCard(context(), data)
    expect(inputsOf(one).map(({ id }) => id)).toEqual(['in.text', 'in.received', 'in.due'])
    expect(inputsOf(one)[1]).toMatchObject({ value: '2026-11-21' })
    expect(buttonTitled(one, 'Read it').data).toMatchObject({ verb: 'request.new', claimId: 'c1' })
    const two = newRequestCard(context(), { ...data, claims: claims(2) })
    expect(inputsOf(two)[0]).toMatchObject({ id: 'in.claim', isRequired: true })
    expect(buttonTitled(two, 'Read it').data).toMatchObject({ claimId: 'picked' })
  })

  test('claims that are too many for the card are counted, with another way to them', () => {
    const { fallbackText } = newRequestCard(context(), { ...data, claims: claims(30) })
    expect(fallbackText).toContain('… and 5 more. To record it for one of those, open the claim first.')
  })

  test('refused words come back line by line', () => {
    const typed = {
      text: 'Please provide:\n- invoice\n\n- photos',
      claim: 'c1',
      received: '2026-11-20',
      due: '2026-11-01',
    }
    const card = newRequestCard(context(), { ...data, claims: claims(2), typed, problems: { due: 'Too early.' } })
    expect(inputsOf(card)).toMatchObject([
      { value: 'c1' },
      { value: typed.text },
      { value: '2026-11-20' },
      { value: '2026-11-01' },
    ])
    expect(card.fallbackText).toContain('Please correct: Too early.')
  })

  test('words too long to come back are asked for again', () => {
    const card = newRequestCard(context(), {
      ...data,
      typed: { text: '사진 '.repeat(2000) },
      problems: { due: 'Too early.' },
    })
    expect(card.fallbackText).toContain('Please paste it once more, or send it as a message.')
    expect(inputsOf(card)[0]).not.toHaveProperty('value')
  })
})

describe('answering one thing', () => {
  const placed = (...answers: RequestItem['answers']) => ({ item: askedItem({ answers }), at: 1 })
  const of = { claim, requestId, items: seminarItems }

  test('the thing, and what of the checklist it means, stand above', () => {
    for (const card of [
      answerCard(context(), { ...of, placed: placed() }),
      attachCard(context(), { ...of, placed: placed(), limitMb: 25 }),
    ]) {
      expect(card.fallbackText).toContain('2 · The third-party invoice\nOn the checklist: Third-party invoice')
      expect(buttonTitled(card, 'Open the request').associatedInputs).toBe('none')
    }
  })

  test('the form has the words that count, line by line, and knows how many it has seen', () => {
    const card = answerCard(context(), {
      ...of,
      placed: placed({ text: 'One', ...who }, { fileId: 'f1', ...who }, { text: 'Two\nlines', ...who }),
    })
    expect(inputsOf(card)).toMatchObject([{ id: 'in.text', value: 'Two\nlines', isMultiline: true }])
    expect(buttonTitled(card, 'Save the answer').data).toMatchObject({
      verb: 'request.answer',
      requestId,
      item: '1',
      seen: 2,
    })
  })

  test('what was typed and refused stands there instead', () => {
    const card = answerCard(context(), {
      ...of,
      placed: placed({ text: 'One', ...who }),
      problem: 'Too long.',
      typed: 'Mine',
    })
    expect(inputsOf(card)).toMatchObject([{ value: 'Mine' }])
    expect(card.fallbackText).toContain('Please correct: Too long.')
  })

  test('a file is sent as a message, or on the page where there is one', () => {
    const card = attachCard(context(), { ...of, placed: placed(), limitMb: 25, link: 'http://127.0.0.1:3978/local' })
    expect(card.fallbackText).toContain('Send the file here now, as a message (up to 25 MB).')
    expect(titles(card)).toEqual(['Send a file on this page', 'Open the request'])
  })

  test('a file of the claim is chosen from those there are', () => {
    const card = attachCard(context(), {
      ...of,
      placed: placed(),
      limitMb: 25,
      kept: [{ id: 'f1', name: 'agenda.pdf' }],
    })
    expect(inputsOf(card)).toMatchObject([{ id: 'in.file', choices: [{ title: 'agenda.pdf', value: 'f1' }] }])
    expect(buttonTitled(card, 'Use this file').data).toMatchObject({ verb: 'request.keep', requestId, item: '1' })
    const none = attachCard(context(), { ...of, placed: placed(), limitMb: 25, kept: [] })
    expect(none.fallbackText).toContain('The claim has no files yet.')
    expect(titles(none)).toEqual(['Open the request'])
  })

  test('files that are too many for the card are counted', () => {
    const kept = Array.from({ length: 45 }, (_, n) => ({ id: `f${n}`, name: `photo-${n}.jpg` }))
    const { fallbackText } = attachCard(context(), { ...of, placed: placed(), limitMb: 25, kept })
    expect(fallbackText).toContain('… and 5 more. Type for example “use photo.jpg for answer 2”.')
  })

  test('what was saved is said, with what is next: the next thing, or the package', () => {
    const next = requestReceiptCard(context(), {
      claim,
      request,
      sentences: ['Saved.'],
      next: askedItem({ id: '2', words: 'Photos of the event' }),
    })
    expect(titles(next)).toEqual(['Open: Photos of the event', 'Open the request'])
    const last = requestReceiptCard(context(), {
      claim,
      request: reviewerRequest({ state: 'ready' }),
      sentences: ['Saved.'],
    })
    expect(titles(last)).toEqual(['Make the package', 'Open the request'])
  })
})

describe('closing it', () => {
  test.each([
    ['review', 'I resubmitted it'],
    ['originals', 'I sent it'],
  ] as const)('the day is today until another is chosen: %s', (kind, title) => {
    const card = requestDayCard(context(), { claim, request: reviewerRequest({ body: { kind } }) })
    expect(card.fallbackText).toContain(title)
    expect(inputsOf(card)).toMatchObject([{ id: 'in.on', value: '2026-11-21', isRequired: true }])
    const refused = requestDayCard(context(), { claim, request, problem: 'In the future.', typed: '2026-12-24' })
    expect(inputsOf(refused)).toMatchObject([{ value: '2026-12-24' }])
  })

  test('withdrawing asks why, and staying comes first', () => {
    const card = withdrawRequestCard(context(), { claim, request, problem: 'Please write a few words.' })
    expect(titles(card)).toEqual(['Open the request', 'Withdraw'])
    expect(card.fallbackText).toContain('Please correct: Please write a few words.')
    expect(inputsOf(card)).toMatchObject([{ id: 'in.reason' }])
  })
})

describe('the list', () => {
  test('each says of which claim it is, where it stands and when it is due', () => {
    const { fallbackText } = requestListCard(context(), {
      requests: [
        { claim, request },
        { claim, request: reviewerRequest({ id: 'r2', state: 'proposed', body: { dueOn: undefined } }) },
      ],
    })
    expect(fallbackText).toContain(
      '1 · Cloud security seminar, Seoul\nwaits for answers · 0 of 2 answered · due on Mar 12, 2027',
    )
    expect(fallbackText).toContain('2 · Cloud security seminar, Seoul\nto be confirmed · 0 of 2 answered\n')
  })

  test('more than twenty are counted, and with none a person learns how to record one', () => {
    const requests = Array.from({ length: 23 }, (_, n) => ({ claim, request: reviewerRequest({ id: `r${n}` }) }))
    expect(requestListCard(context(), { requests }).fallbackText).toContain('… and 3 more')
    const none = requestListCard(context(), { requests: [] })
    expect(none.fallbackText).toContain('Nothing is asked for at the moment.')
    expect(titles(none)).toEqual(['Record a request'])
  })
})

describe('several files at once', () => {
  const row = (n: number, more: Partial<HeapRow> = {}): HeapRow => ({
    id: `r${n}`,
    name: `IMG_${n}.jpg`,
    size: 1000,
    state: 'kept',
    again: false,
    ...more,
  })
  const heap = (rows: HeapRow[], of = request) =>
    requestHeapCard(context(), { heapId: 'heap-1', claim, request: of, rows })

  test('each has a thing asked for proposed, or is kept until the person says', () => {
    const card = heap([row(1, { proposed: '2' }), row(2)])
    expect(inputsOf(card)).toMatchObject([
      { id: 'in.place.r1', value: '2' },
      { id: 'in.place.r2', value: 'keep' },
    ])
    expect(titles(card)).toEqual(['Place as shown', 'Open the request'])
  })

  test('what is proposed for a file is among its choices, however many things are asked for', () => {
    const items = Array.from({ length: 20 }, (_, n) => askedItem({ id: String(n + 1), words: `Thing ${n + 1}` }))
    const card = heap(
      Array.from({ length: 10 }, (_, n) => row(n, { proposed: '20' })),
      reviewerRequest({ body: { items } }),
    )
    for (const input of inputsOf(card)) expect(input).toMatchObject({ value: '20' })
  })

  test('more than ten are counted, what was refused says why, and nothing to place has no button for it', () => {
    expect(heap(Array.from({ length: 12 }, (_, n) => row(n))).fallbackText).toContain('… and 2 more')
    const waiting = heap([row(1, { state: 'promised' }), row(2, { state: 'refused', reason: 'No zip files.' })])
    expect(waiting.fallbackText).toContain('Not kept: No zip files.')
    expect(titles(waiting)).toEqual(['Open the request'])
  })
})
