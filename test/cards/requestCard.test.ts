import { type RequestCardData, requestCard } from '../../cards/requests/requestCard'
import type { DocumentationRequest, RequestItem } from '../../rules/requests/documentationRequest'
import { coOpClaim } from '../support/claims'
import { askedItem, askOf, reviewerRequest, seminarItems } from '../support/reviewerRequest'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const claim = coOpClaim({ status: 'handed-over', body: { claimNumber: 'CL-20418' } })
const who = { by: 'owner-1', at: 1 }
const names = { 'owner-1': 'Mina Kim', jiho: 'Jiho Lee', f1: 'invoice.pdf', f2: 'agenda.pdf' }
const data: RequestCardData = { claim, request: reviewerRequest(), items: seminarItems, asks: [], names, daysLeft: 10 }
const card = (more: Partial<RequestCardData> = {}) => requestCard(context(), { ...data, ...more })
const titles = (...of: Parameters<typeof card>) => buttonsOf(card(...of)).map(({ title }) => title)
const said = (...of: Parameters<typeof card>) => card(...of).fallbackText

const given = (...answers: RequestItem['answers']) => askedItem({ answers })
const of = (body: Partial<DocumentationRequest['body']>, state: DocumentationRequest['state'] = 'open') => ({
  request: reviewerRequest({ state, body }),
})
const ready = of({ items: [given({ fileId: 'f1', ...who })] }, 'ready')
const ids = { requestId: reviewerRequest().id }

test('what has no button on it is said: another day, and that it is none any more', () => {
  for (const more of [{}, ready, of({ kind: 'originals' })])
    for (const typed of ['“request due 26 March 2027”', '“withdraw request”']) expect(said(more)).toContain(typed)
  const gone = of({ withdrawn: { reason: 'By mistake', ...who } }, 'withdrawn')
  expect(said(gone)).not.toContain('withdraw request')
})

const answer = ['Attach', 'Write an answer', 'Ask a colleague', 'Already in the claim']
test.each<[string, Partial<RequestCardData>, string, string[]]>([
  ['open', {}, 'The reviewer asks', [...answer, 'In the reviewer’s words', 'Open checklist']],
  [
    'ready',
    ready,
    'Ready to resubmit',
    [
      ...answer.filter((title) => title !== 'Ask a colleague'),
      'Make the package',
      'I resubmitted it',
      'In the reviewer’s words',
    ],
  ],
  [
    'answered',
    of({ answeredOn: '2027-03-01' }, 'answered'),
    'Resubmitted, as you reported it',
    ['In the reviewer’s words', 'Open checklist'],
  ],
  [
    'withdrawn',
    of({ withdrawn: { reason: 'By mistake', ...who } }, 'withdrawn'),
    'Request withdrawn',
    ['In the reviewer’s words', 'Open checklist'],
  ],
  [
    'open for originals',
    of({ kind: 'originals' }),
    'The reviewer asks',
    [...answer, 'Package of the originals', 'I sent it'],
  ],
  [
    'sent',
    of({ kind: 'originals', answeredOn: '2027-03-01' }, 'answered'),
    'Sent, as you reported it',
    ['In the reviewer’s words', 'Open checklist'],
  ],
])('a request that is %s offers what can be done then', (_, more, title, buttons) => {
  expect(said(more).split('\n')[0]).toBe(title)
  expect(titles(more)).toEqual(buttons)
})

test.each([
  ['what is missing is the next thing', {}, ['Attach']],
  ['once all is answered the package is', ready, ['Make the package']],
  ['of originals the package is, whatever has an answer', of({ kind: 'originals' }), ['Package of the originals']],
])('one button leads on: %s', (_, more, expected) => {
  const positive = buttonsOf(card(more)).flatMap((one) =>
    one.type === 'Action.Execute' && one.style === 'positive' ? [one.title] : [],
  )
  expect(positive).toEqual(expected)
})

test('the first thing without an answer is the one the buttons are about, until another is chosen', () => {
  const [picker] = inputsOf(card(of({ items: [given({ fileId: 'f1', ...who }), askedItem({ id: '2' })] })))
  expect(picker).toMatchObject({ id: 'in.item', value: '2' })
  for (const title of answer) expect(buttonTitled(card(), title)).not.toHaveProperty('associatedInputs')
  expect(buttonTitled(card(), 'Attach').data).toMatchObject({ verb: 'request.attach', ...ids })
  expect(inputsOf(card(of({ answeredOn: '2027-03-01' }, 'answered')))).toEqual([])
})

test.each<[string, Partial<RequestCardData>, string]>([
  ['when it is due', {}, 'Due on Friday, March 12, 2027: 10 days left'],
  ['that it is due today', { daysLeft: 0 }, 'Due today, Friday, March 12, 2027'],
  ['that it is late', { daysLeft: -3 }, 'that was 3 days ago. Answer it all the same'],
  [
    'that nobody named a day',
    of({ dueOn: undefined }),
    'The reviewer named no day, and how long there is to answer is not published',
  ],
  [
    'when it came, from whom, and its reference',
    of({ reference: 'MS-1' }),
    'Received on Feb 24, 2027 · Reference MS-1 · Recorded by Mina Kim',
  ],
  ['that it came from a mailbox', of({ source: 'automation' }), 'Recorded from a mailbox'],
  ['that somebody recorded it', { names: {} }, 'Recorded by A colleague'],
  ['which claim it is about, by its number', {}, 'Cloud security seminar, Seoul · claim CL-20418'],
  ['how far it is', {}, '0 of 2 answered'],
  ['what just happened', { changed: 'Jiho Lee sent it.' }, 'Jiho Lee sent it.'],
  ['what comes next', ready, 'Make the package: the new files and the answer sheet.'],
  [
    'when it was resubmitted',
    of({ answeredOn: '2027-03-01' }, 'answered'),
    'Resubmitted on Mar 1, 2027, as you reported it.',
  ],
  [
    'when originals were sent',
    of({ kind: 'originals', answeredOn: '2027-03-01' }, 'answered'),
    'Sent on Mar 1, 2027, as you reported it.',
  ],
  ['why it was withdrawn', of({ withdrawn: { reason: 'By mistake', ...who } }, 'withdrawn'), 'Withdrawn: By mistake'],
])('a person reads %s', (_, more, sentence) => {
  expect(said(more)).toContain(sentence)
})

test('what is over is not due any more', () => {
  expect(said(of({ answeredOn: '2027-03-01' }, 'answered'))).not.toContain('Due on')
})

test('only what is nearly or already too late is alarming', () => {
  const isAlarming = (daysLeft: number) => JSON.stringify(card({ daysLeft })).includes('"attention"')
  expect([2, 1, 0, -1].map(isAlarming)).toEqual([false, true, true, true])
})

test.each<[string, RequestItem['answers'], string]>([
  ['a new file', [{ fileId: 'f1', ...who }], 'Answered: invoice.pdf'],
  ['one the claim had', [{ fileId: 'f2', kept: true, ...who }], 'Answered: already in the claim: agenda.pdf'],
  [
    'words, the last ones',
    [
      { text: 'One', ...who },
      { text: 'Two', ...who },
    ],
    'Answered: “Two”',
  ],
  ['a file that has no name any more', [{ fileId: 'gone', ...who }], 'Answered: a file'],
  [
    'four files',
    ['f1', 'f2', 'f1', 'f2'].map((fileId, at) => ({ fileId: at > 1 ? `${fileId}x` : fileId, ...who })),
    'Answered: invoice.pdf, agenda.pdf, a file, and one more',
  ],
  ['nothing', [], 'No answer yet'],
])('a thing answered with %s shows it', (_, answers, line) => {
  expect(said(of({ items: [given(...answers)] }))).toContain(`On the checklist: Third-party invoice\n${line}`)
})

test('a thing that means nothing of the checklist names nothing of it', () => {
  expect(said(of({ items: [{ ...askedItem({ confidence: 'none' }), itemId: undefined }] }))).not.toContain(
    'On the checklist',
  )
})

test.each([
  ['asked', 'Jiho Lee was asked, for Mar 5, 2027', true],
  ['waiting', 'Jiho Lee needs time until Mar 8, 2027', true],
  ['declined', 'Jiho Lee: not me. Ask Dana', false],
  ['answered', 'Jiho Lee', undefined],
  ['ended', 'Jiho Lee', undefined],
] as const)('a colleague who was %s for a thing stands with it', (state, line, alsoOnceAnswered) => {
  const asks = [askOf({ itemId: '1', state, body: { until: '2027-03-08', declined: 'Ask Dana' } })]
  const other = [askOf({ itemId: '9', state })]
  expect(said({ asks }).includes(line)).toBe(alsoOnceAnswered !== undefined)
  expect(said({ asks, ...of({ items: [given({ fileId: 'f1', ...who })] }) }).includes(line)).toBe(
    alsoOnceAnswered === true,
  )
  expect(said({ asks: other })).not.toContain('Jiho Lee')
})

test('a colleague without a name, a day or a reason is told of all the same', () => {
  const asks = (['asked', 'waiting', 'declined'] as const).map((state) =>
    askOf({ itemId: '1', state, body: { dueOn: undefined } }),
  )
  const text = said({ asks, names: {} })
  for (const line of ['A colleague was asked\n', 'A colleague needs more time', 'A colleague: not me\n'])
    expect(text).toContain(line)
})

test('the words of the reviewer stand under their button as they were given, line by line', () => {
  const text = 'Dear partner,\n\n- the *invoice*\n- photos [1]\nRegards'
  const unfolded = buttonsOf(card(of({ text }))).find(({ title }) => title === 'In the reviewer’s words')
  if (unfolded?.type !== 'Action.ShowCard') throw new Error('the words are not there')
  const lines = unfolded.card.body.map((element) => (element.type === 'TextBlock' ? element.text : element.type))
  expect(lines).toEqual(['Dear partner,', '\\- the \\*invoice\\*', '\\- photos \\[1\\]', 'Regards'])
  expect(said(of({ text: `${'long words '.repeat(500)}\nend` }))).toContain('The rest stands in Partner Center')
})

test('what does not fit is counted, and can be chosen all the same', () => {
  const words = '행사 사진과 서명한 참석자 명단을 '.repeat(30)
  const answers = [{ text: words, ...who }]
  const items = Array.from({ length: 20 }, (_, n) =>
    askedItem({ id: String(n + 1), words: `${n + 1} ${words}`, answers }),
  )
  const long = card({ ...of({ items, text: words.repeat(8) }, 'ready') })
  const shown = long.body.filter(({ type }) => type === 'Container').length
  expect(shown).toBeGreaterThan(3)
  expect(shown).toBeLessThan(20)
  expect(long.fallbackText).toContain(`… and ${20 - shown} more; each can be chosen below.`)
  expect(inputsOf(long)[0]).toMatchObject({ choices: { length: 20 } })
  expect(Buffer.byteLength(JSON.stringify(long))).toBeLessThanOrEqual(25_000)
  const over = card({ ...of({ items, text: words.repeat(8), answeredOn: '2027-03-01' }, 'answered') })
  const left = over.body.filter(({ type }) => type === 'Container').length
  expect(over.fallbackText).toContain(`… and ${20 - left} more\n`)
  expect(over.fallbackText).not.toContain('can be chosen')
})

test('twenty things of ordinary length are all there', () => {
  const items = Array.from({ length: 20 }, (_, n) =>
    askedItem({ id: String(n + 1), words: `Photo ${n + 1} of the event in Seoul` }),
  )
  expect(card(of({ items })).body.filter(({ type }) => type === 'Container')).toHaveLength(20)
})
