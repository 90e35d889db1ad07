import type { Card } from '../../../cards/card'
import type { CardContext } from '../../../cards/cardContext'
import type { HeapRow } from '../../../cards/heapCard'
import { answerCard } from '../../../cards/requests/answerCard'
import { askCard } from '../../../cards/requests/askCard'
import { type AskedCardData, askedCard } from '../../../cards/requests/askedCard'
import { attachCard } from '../../../cards/requests/attachCard'
import { type NewRequestCardData, newRequestCard } from '../../../cards/requests/newRequestCard'
import { type ProposalCardData, proposalCard } from '../../../cards/requests/proposalCard'
import { type RequestCardData, requestCard } from '../../../cards/requests/requestCard'
import { requestDayCard } from '../../../cards/requests/requestDayCard'
import { requestHeapCard } from '../../../cards/requests/requestHeapCard'
import { type ListedRequest, requestListCard } from '../../../cards/requests/requestListCard'
import { requestReceiptCard } from '../../../cards/requests/requestReceiptCard'
import { withdrawRequestCard } from '../../../cards/requests/withdrawRequestCard'
import { type Ask, askStates } from '../../../rules/requests/ask'
import type { DocumentationRequest, RequestItem } from '../../../rules/requests/documentationRequest'
import { coOpClaim } from '../../support/claims'
import { askedItem, askOf, reviewerRequest, seminarItems } from '../../support/reviewerRequest'
import { hostile, hostileName } from '../hostile'

type Build = (ctx: CardContext) => Card

const id = (n: number) => `0190a0b0-4444-7000-8000-${String(n).padStart(12, '0')}`
const who = { by: 'owner-1', at: 1 }
const claim = coOpClaim({ status: 'handed-over', body: { claimNumber: 'CL-20418' } })
const hostileClaim = coOpClaim({
  status: 'handed-over',
  body: { answers: { ...claim.body.answers, title: hostileName }, claimNumber: hostileName.slice(0, 60) },
})

const answered: RequestItem[] = [
  askedItem({
    answers: [
      { fileId: 'f1', ...who },
      { fileId: 'f2', kept: true, ...who },
    ],
  }),
  askedItem({
    id: '2',
    words: 'Photos of the event',
    itemId: 'event-photos',
    answers: [{ text: 'No photos were taken: it was online. The recording is attached.', ...who }],
  }),
]
const half = [askedItem({ answers: [{ fileId: 'f1', ...who }] }), ...reviewerRequest().body.items.slice(1)]
const names = { 'owner-1': 'Mina Kim', jiho: 'Jiho Lee', f1: 'hanbit-invoice.pdf', f2: 'agenda.pdf' }

/** Twenty things of 2000 hostile letters each, with fifty answers: the most a request can be. */
const worstItems = Array.from({ length: 20 }, (_, n) =>
  askedItem({
    id: String(n + 1),
    words: hostile.slice(n, n + 2000),
    answers: Array.from({ length: 50 }, (_answer, at) =>
      at % 3 === 0
        ? { text: hostile, ...who }
        : { fileId: id(at), ...(at % 3 === 1 ? { kept: true as const } : {}), ...who },
    ),
  }),
)
const unanswered = worstItems.map((item) => ({ ...item, answers: [] }))
const worstBody = {
  text: hostile.repeat(2),
  reference: hostile.slice(0, 60),
  recordedBy: 'hostile',
  items: worstItems,
}
const worst = (state: DocumentationRequest['state'], body: Partial<DocumentationRequest['body']> = {}) =>
  reviewerRequest({
    state,
    body: {
      ...worstBody,
      ...body,
      ...(state === 'withdrawn' ? { withdrawn: { reason: hostile.slice(0, 500), ...who } } : {}),
      ...(state === 'answered' ? { answeredOn: '2027-03-01' } : {}),
    },
  })
const worstNames = Object.fromEntries(
  ['hostile', 'owner-1', ...Array.from({ length: 50 }, (_, n) => id(n))].map((key) => [key, hostile]),
)
const worstAsks: Ask[] = unanswered.flatMap((item) =>
  askStates.flatMap((state) =>
    [0, 1].map((n) =>
      askOf({
        id: id(n),
        itemId: item.id,
        personId: 'hostile',
        state,
        body: {
          words: item.words,
          reason: hostile.slice(0, 500),
          declined: hostile.slice(0, 500),
          until: '2027-03-31',
        },
      }),
    ),
  ),
)

const asks = askStates.map((state) => askOf({ id: state, state, body: { until: '2027-03-08', declined: 'Ask Dana' } }))

const request = (more: Partial<RequestCardData> = {}): RequestCardData => ({
  claim,
  request: reviewerRequest(),
  items: seminarItems,
  asks: [],
  names,
  daysLeft: 10,
  ...more,
})
const proposal = (more: Partial<ProposalCardData> = {}): ProposalCardData => ({
  claim,
  request: reviewerRequest({ state: 'proposed' }),
  items: seminarItems,
  problems: {},
  typed: {},
  ...more,
})

function requestFaces(): Record<string, Build> {
  const done = { state: 'answered', body: { items: answered, answeredOn: '2027-03-01' } } as const
  const faces: Record<string, Partial<RequestCardData>> = {
    open: {
      changed: 'Jiho Lee sent hanbit-invoice.pdf.',
      request: reviewerRequest({ body: { items: half, reference: 'MS-20418' } }),
    },
    'due tomorrow': { daysLeft: 1 },
    late: { daysLeft: -3 },
    'without a day, from a mailbox': {
      request: reviewerRequest({ body: { dueOn: undefined, source: 'automation' } }),
      daysLeft: 0,
    },
    'by somebody without a name': { names: {} },
    'asked in every state': { asks },
    ready: { request: reviewerRequest({ state: 'ready', body: { items: answered } }) },
    answered: { request: reviewerRequest(done) },
    withdrawn: {
      request: reviewerRequest({ state: 'withdrawn', body: { withdrawn: { reason: 'Recorded by mistake', ...who } } }),
    },
    'of originals': { request: reviewerRequest({ body: { kind: 'originals' } }) },
    'of originals, ready': {
      request: reviewerRequest({ state: 'ready', body: { kind: 'originals', items: answered } }),
    },
    'of originals, sent': { request: reviewerRequest({ ...done, body: { ...done.body, kind: 'originals' } }) },
  }
  const hostileData = { claim: hostileClaim, names: worstNames, asks: worstAsks, changed: hostile, daysLeft: -999 }
  const hostileFaces: Record<string, Partial<RequestCardData>> = {
    'nothing answered': { request: worst('open', { items: unanswered }) },
    open: { request: worst('open') },
    ready: { request: worst('ready'), daysLeft: 0 },
    answered: { request: worst('answered') },
    withdrawn: { request: worst('withdrawn', { items: unanswered }) },
    'of originals': { request: worst('open', { kind: 'originals', items: unanswered }) },
    'of originals, ready': { request: worst('ready', { kind: 'originals' }) },
  }
  return {
    ...Object.fromEntries(
      Object.entries(faces).map(([name, more]): [string, Build] => [
        `request ${name}`,
        (ctx) => requestCard(ctx, request(more)),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(hostileFaces).map(([name, more]): [string, Build] => [
        `request ${name}, hostile`,
        (ctx) => requestCard(ctx, request({ ...hostileData, ...more })),
      ]),
    ),
  }
}

function proposals(): Record<string, Build> {
  const problems = { lines: hostile, received: hostile, due: hostile }
  const typed = { lines: hostile, kind: hostile, received: hostile, due: hostile }
  const faces: Record<string, Partial<ProposalCardData>> = {
    'of two things': {},
    'of one thing that means nothing, changed': {
      request: reviewerRequest({
        state: 'proposed',
        body: {
          items: [{ ...askedItem({ words: 'What about the moon?', confidence: 'none' }), itemId: undefined }],
          reference: 'MS-20418',
          dueOn: undefined,
        },
      }),
      changed: 'Changed. Please look once more before you confirm.',
    },
    'of originals, without a checklist': {
      request: reviewerRequest({ state: 'proposed', body: { kind: 'originals' } }),
      items: [],
    },
    'refused, shown back': {
      problems: { due: 'That is before the request was received. Please check both days.' },
      typed: { due: '2027-02-01', lines: 'Invoice\nPhotos', kind: 'originals', received: '2027-02-24' },
    },
    hostile: {
      claim: hostileClaim,
      request: worst('proposed', { items: unanswered }),
      changed: hostile,
      problems,
      typed: {},
    },
    'of short hostile things': {
      claim: hostileClaim,
      request: worst('proposed', {
        items: unanswered.map((item, n) => ({ ...item, words: hostile.slice(n, n + 90).trim() })),
      }),
      problems,
    },
    'refused, hostile': {
      claim: hostileClaim,
      request: worst('proposed', { items: unanswered.slice(0, 3) }),
      problems,
      typed,
    },
  }
  return Object.fromEntries(
    Object.entries(faces).map(([name, more]): [string, Build] => [
      `proposal ${name}`,
      (ctx) => proposalCard(ctx, proposal(more)),
    ]),
  )
}

function newRequests(): Record<string, Build> {
  const partnerCenterUrl = 'https://partner.microsoft.com/dashboard/incentives'
  const of = (more: Partial<NewRequestCardData>): NewRequestCardData => ({
    claims: [{ id: 'c1', title: 'Cloud security seminar, Seoul', number: '' }],
    partnerCenterUrl,
    problems: {},
    typed: {},
    ...more,
  })
  const two = [
    { id: 'c1', title: 'Cloud security seminar, Seoul', number: '' },
    { id: 'c2', title: 'Search ads, autumn', number: 'CLM-0042' },
  ]
  const many = Array.from({ length: 200 }, (_, n) => ({ id: id(n), title: hostileName, number: '' }))
  return {
    'new request of one claim': (ctx) => newRequestCard(ctx, of({})),
    'new request of two claims': (ctx) => newRequestCard(ctx, of({ claims: two })),
    'new request of no claim': (ctx) => newRequestCard(ctx, of({ claims: [] })),
    'new request refused, shown back': (ctx) =>
      newRequestCard(
        ctx,
        of({
          claims: two,
          problems: { claim: 'Which claim is it about? Please choose one.' },
          typed: { claim: 'c2', text: 'The invoice', received: '2027-03-01', due: '2027-03-12' },
        }),
      ),
    'new request, hostile': (ctx) =>
      newRequestCard(
        ctx,
        of({
          claims: many,
          partnerCenterUrl: 'javascript:alert(1)',
          problems: { claim: hostile, text: hostile, received: hostile, due: hostile },
          typed: { claim: hostile, text: hostile.repeat(3), received: hostile, due: hostile },
        }),
      ),
  }
}

function small(): Record<string, Build> {
  const [item = askedItem()] = half
  const placed = { item, at: 0 }
  const worstPlaced = { item: worstItems[19] ?? item, at: 19 }
  const of = { claim, requestId: reviewerRequest().id, placed, items: seminarItems }
  const worstOf = { ...of, claim: hostileClaim, placed: worstPlaced }
  const manyFiles = Array.from({ length: 200 }, (_, n) => ({ id: id(n), name: hostileName }))
  return {
    'attach a file': (ctx) => attachCard(ctx, { ...of, limitMb: 25 }),
    'attach a file on a page': (ctx) => attachCard(ctx, { ...of, limitMb: 25, link: 'http://127.0.0.1:3978/local' }),
    'attach, hostile': (ctx) => attachCard(ctx, { ...worstOf, limitMb: 25, link: 'javascript:alert(1)' }),
    'attach one of the claim': (ctx) =>
      attachCard(ctx, { ...of, limitMb: 25, kept: [{ id: 'f1', name: 'agenda.pdf' }] }),
    'attach one of a claim without files': (ctx) => attachCard(ctx, { ...of, limitMb: 25, kept: [] }),
    'attach one of 200 hostile files': (ctx) => attachCard(ctx, { ...worstOf, limitMb: 25, kept: manyFiles }),
    'answer in words': (ctx) => answerCard(ctx, of),
    'answer that was given': (ctx) => answerCard(ctx, { ...of, placed: { item: answered[1] ?? item, at: 1 } }),
    'answer refused': (ctx) => answerCard(ctx, { ...of, problem: 'Please write a few words.', typed: ' ' }),
    'answer, hostile': (ctx) => answerCard(ctx, { ...worstOf, problem: hostile, typed: hostile }),
    'day of resubmitting': (ctx) => requestDayCard(ctx, { claim, request: reviewerRequest() }),
    'day of sending': (ctx) =>
      requestDayCard(ctx, { claim, request: reviewerRequest({ body: { kind: 'originals' } }) }),
    'day, hostile': (ctx) =>
      requestDayCard(ctx, { claim: hostileClaim, request: worst('open'), problem: hostile, typed: hostile }),
    'withdraw a request': (ctx) => withdrawRequestCard(ctx, { claim, request: reviewerRequest() }),
    'withdraw a request, hostile': (ctx) =>
      withdrawRequestCard(ctx, { claim: hostileClaim, request: worst('open'), problem: hostile }),
    'receipt of an answer': (ctx) =>
      requestReceiptCard(ctx, { claim, request: reviewerRequest(), sentences: ['Your answer is saved.'], next: item }),
    'receipt of the last answer': (ctx) =>
      requestReceiptCard(ctx, {
        claim,
        request: reviewerRequest({ state: 'ready', body: { items: answered } }),
        sentences: ['Your answer is saved.', 'Everything has an answer.'],
      }),
    'receipt, hostile': (ctx) =>
      requestReceiptCard(ctx, {
        claim: hostileClaim,
        request: worst('ready'),
        sentences: ['Saved.'],
        next: worstPlaced.item,
      }),
  }
}

function lists(): Record<string, Build> {
  const of: ListedRequest[] = [
    { claim, request: reviewerRequest({ id: id(1), body: { items: half } }) },
    { claim, request: reviewerRequest({ id: id(2), state: 'proposed', body: { dueOn: undefined } }) },
  ]
  const many = Array.from({ length: 200 }, (_, n) => ({
    claim: hostileClaim,
    request: { ...worst('open'), id: id(n) },
  }))
  return {
    'requests: none': (ctx) => requestListCard(ctx, { requests: [] }),
    'requests: two': (ctx) => requestListCard(ctx, { requests: of }),
    'requests: 200 hostile ones': (ctx) => requestListCard(ctx, { requests: many }),
  }
}

function heaps(): Record<string, Build> {
  const row = (n: number, more: Partial<HeapRow> = {}): HeapRow => ({
    id: `row-${n}`,
    name: hostileName,
    size: 2_400_000,
    state: 'kept',
    again: false,
    ...more,
  })
  const ten = Array.from({ length: 15 }, (_, n) => row(n, { proposed: '20' }))
  return {
    'heap for a request': (ctx) =>
      requestHeapCard(ctx, {
        heapId: 'heap-1',
        claim,
        request: reviewerRequest(),
        rows: [
          row(1, { name: 'hanbit-invoice.pdf', proposed: '1' }),
          row(2, { name: 'IMG_2041.jpg' }),
          row(3, { name: 'agenda.docx', state: 'promised' }),
          row(4, {
            name: 'all.zip',
            state: 'refused',
            reason: 'A reviewer cannot open zip files: send what is in it.',
          }),
        ],
      }),
    'heap for a request, nothing yet': (ctx) =>
      requestHeapCard(ctx, {
        heapId: 'heap-1',
        claim,
        request: reviewerRequest(),
        rows: [row(1, { state: 'promised' })],
      }),
    'heap for a request, hostile': (ctx) =>
      requestHeapCard(ctx, { heapId: 'heap-1', claim: hostileClaim, request: worst('open'), rows: ten }),
    'heap for a request, one hostile': (ctx) =>
      requestHeapCard(ctx, { heapId: 'heap-1', claim: hostileClaim, request: worst('open'), rows: ten.slice(0, 1) }),
    'heap for a request, refused': (ctx) =>
      requestHeapCard(ctx, {
        heapId: 'heap-1',
        claim: hostileClaim,
        request: worst('open'),
        rows: ten.map((one) => ({ ...one, state: 'refused', reason: hostile })),
      }),
  }
}

function asking(): Record<string, Build> {
  const colleagues = [
    { id: id(1), name: 'Jiho Lee' },
    { id: id(2), name: 'Dana Weber' },
  ]
  const many = Array.from({ length: 200 }, (_, n) => ({ id: id(n), name: hostileName }))
  const of = {
    claim,
    what: 'Photos of the event',
    itemId: '2',
    requestId: reviewerRequest().id,
    colleagues,
    problems: {},
    typed: {},
  }
  const asked = (more: Partial<AskedCardData> = {}): AskedCardData => ({
    ask: askOf(),
    asker: 'Mina Kim',
    limitMb: 25,
    ...more,
  })
  const body = {
    words: hostile.slice(0, 2000),
    reason: hostile.slice(0, 500),
    until: '2027-03-31',
    declined: hostile.slice(0, 500),
  }
  return {
    'ask a colleague': (ctx) => askCard(ctx, of),
    'ask a colleague for the checklist': (ctx) =>
      askCard(ctx, { claim, what: 'Photos of the event', itemId: 'event-photos', colleagues, problems: {}, typed: {} }),
    'ask a colleague, nobody known': (ctx) => askCard(ctx, { ...of, colleagues: [] }),
    'ask a colleague, refused': (ctx) =>
      askCard(ctx, {
        ...of,
        problems: { person: 'They were asked for this already and have not answered yet.' },
        typed: { person: id(2), reason: 'You took them', due: '2027-03-05' },
      }),
    'ask a colleague, hostile': (ctx) =>
      askCard(ctx, {
        ...of,
        claim: hostileClaim,
        what: hostile,
        colleagues: many,
        problems: { person: hostile, reason: hostile, due: hostile },
        typed: { person: hostile, reason: hostile, due: hostile },
      }),
    ...Object.fromEntries(
      askStates.flatMap((state): [string, Build][] => [
        [`asked, ${state}`, (ctx) => askedCard(ctx, asked({ ask: askOf({ state, body: { until: '2027-03-08' } }) }))],
        [
          `asked, ${state}, hostile`,
          (ctx) =>
            askedCard(ctx, {
              ask: askOf({ state, body }),
              asker: hostile,
              limitMb: 25,
              changed: hostile,
              link: 'javascript:alert(1)',
              sending: state === 'asked',
            }),
        ],
      ]),
    ),
    'asked, waiting without a day': (ctx) => askedCard(ctx, asked({ ask: askOf({ state: 'waiting' }) })),
    'asked without why and when, by somebody': (ctx) =>
      askedCard(ctx, asked({ asker: '', ask: askOf({ body: { reason: undefined, dueOn: undefined } }) })),
    'asked, sending': (ctx) => askedCard(ctx, asked({ sending: true })),
    'asked, sending on a page': (ctx) => askedCard(ctx, asked({ sending: true, link: 'http://127.0.0.1:3978/local' })),
    'asked, sending more': (ctx) => askedCard(ctx, asked({ sending: true, ask: askOf({ state: 'answered' }) })),
  }
}

/** In Korean, where a letter takes three bytes, the most a request can be. */
function korean(): Record<string, Build> {
  const words = '행사 사진과 서명한 참석자 명단, 초대장 원본을 보내 주세요. '.repeat(60)
  const items = Array.from({ length: 20 }, (_, n) =>
    askedItem({
      id: String(n + 1),
      words: words.slice(n, n + 2000),
      answers: [{ text: words.slice(0, 2000), ...who }],
    }),
  )
  const body = { text: words.repeat(4).slice(0, 8000), items }
  const state = 'proposed'
  return {
    'request in Korean, the most': (ctx) =>
      requestCard(ctx, request({ request: reviewerRequest({ state: 'ready', body }), asks: worstAsks })),
    'proposal in Korean, the most': (ctx) => proposalCard(ctx, proposal({ request: reviewerRequest({ state, body }) })),
    'proposal in Korean, twenty short things': (ctx) =>
      proposalCard(
        ctx,
        proposal({
          request: reviewerRequest({
            state,
            body: { items: items.map((item, n) => ({ ...item, words: `${n} 행사 사진` })) },
          }),
        }),
      ),
    'new request in Korean, the most': (ctx) =>
      newRequestCard(ctx, {
        claims: Array.from({ length: 200 }, (_, n) => ({
          id: id(n),
          title: words.slice(0, 200),
          number: words.slice(0, 60),
        })),
        partnerCenterUrl: 'https://partner.microsoft.com/dashboard/incentives',
        problems: { text: words, received: words, due: words },
        typed: { text: words.slice(0, 1950) },
      }),
    'requests in Korean: the most': (ctx) =>
      requestListCard(ctx, {
        requests: Array.from({ length: 200 }, (_, n) => ({
          claim: coOpClaim({
            status: 'handed-over',
            body: { answers: { ...claim.body.answers, title: words.slice(0, 200) } },
          }),
          request: reviewerRequest({ id: id(n) }),
        })),
      }),
    'heap for a request in Korean, the most': (ctx) =>
      requestHeapCard(ctx, {
        heapId: 'heap-1',
        claim,
        request: reviewerRequest({ body }),
        rows: Array.from({ length: 10 }, (_, n) => ({
          id: `row-${n}`,
          name: words.slice(0, 100),
          size: 1,
          state: 'kept' as const,
          again: false,
          proposed: '20',
        })),
      }),
    'answer in Korean, the longest': (ctx) =>
      answerCard(ctx, {
        claim,
        requestId: reviewerRequest().id,
        placed: { item: items[0] ?? askedItem(), at: 0 },
        items: seminarItems,
        typed: words.repeat(2).slice(0, 4000),
        problem: words,
      }),
  }
}

/** Every face of the cards about documentation requests and about asking colleagues. */
export const requestCards: Record<string, Build> = {
  ...newRequests(),
  ...proposals(),
  ...requestFaces(),
  ...small(),
  ...lists(),
  ...heaps(),
  ...asking(),
  ...korean(),
}
