import { type ProposalCardData, proposalCard } from '../../cards/requests/proposalCard'
import { editItems } from '../../rules/requests/editItems'
import { coOpClaim } from '../support/claims'
import { askedItem, reviewerRequest, seminarItems } from '../support/reviewerRequest'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const data: ProposalCardData = {
  claim: coOpClaim({ status: 'handed-over' }),
  request: reviewerRequest({ state: 'proposed' }),
  items: seminarItems,
  problems: {},
  typed: {},
}
const card = (more: Partial<ProposalCardData> = {}) => proposalCard(context(), { ...data, ...more })
const asking = (...words: string[]) => ({
  request: reviewerRequest({
    state: 'proposed',
    body: { items: words.map((each, at) => askedItem({ id: String(at + 1), words: each })) },
  }),
})
const input = (id: string, more: Partial<ProposalCardData> = {}) => inputsOf(card(more)).find((one) => one.id === id)

test('a person sees what I read, what each seems to mean, and that nothing counts yet', () => {
  const { fallbackText } = card()
  expect(fallbackText).toContain('I read it as 2 things. Is that right? Nothing counts before you confirm.')
  expect(fallbackText).toContain('1 · The third-party invoice\nMeans: Third-party invoice · sure')
  expect(card(asking('The invoice')).fallbackText).toContain('I read it as one thing.')
})

test.each([
  ['certain', 'Means: Third-party invoice · sure'],
  ['likely', 'Means: Third-party invoice · likely'],
  ['said', 'Means: Third-party invoice · as you said'],
] as const)('how sure that is, is said: %s', (confidence, line) => {
  const request = reviewerRequest({ state: 'proposed', body: { items: [askedItem({ confidence })] } })
  expect(card({ request }).fallbackText).toContain(line)
})

test('what means nothing of the checklist stays as it is written', () => {
  const request = reviewerRequest({
    state: 'proposed',
    body: { items: [{ ...askedItem({ confidence: 'none' }), itemId: undefined }] },
  })
  expect(card({ request }).fallbackText).toContain('Matches nothing on the checklist; it stays as it is written')
})

test('joining, splitting and matching come before confirming, and taking it off comes last', () => {
  expect(buttonsOf(card()).map(({ title }) => title)).toEqual([
    'Use these lines',
    'Correct a match',
    'Set this match',
    'Confirm',
    'Not a request',
  ])
  expect(buttonTitled(card(), 'Confirm').style).toBe('positive')
  expect(buttonTitled(card(), 'Not a request').style).toBe('destructive')
  expect(buttonsOf(card({ items: [] })).map(({ title }) => title)).not.toContain('Correct a match')
})

test('kind and days are as they were read, and as they were filled in when refused', () => {
  expect(input('in.kind')).toMatchObject({ value: 'review' })
  expect([input('in.received'), input('in.due')]).toMatchObject([{ value: '2027-02-24' }, { value: '2027-03-12' }])
  const typed = { kind: 'originals', received: '2027-02-25', due: '2027-02-01' }
  const refused = { typed, problems: { due: 'Too early.' } }
  expect(input('in.kind', refused)).toMatchObject({ value: 'originals' })
  expect(input('in.due', refused)).toMatchObject({ value: '2027-02-01' })
  expect(card(refused).fallbackText).toContain('Please correct: Too early.')
})

test('confirming the lines as they stand changes none of them', () => {
  const words = ['The third-party invoice', `Photos ${'of the event '.repeat(60)}`.trim(), 'Mixed – “quoted” {one}']
  const more = asking(...words)
  const lines = input('in.lines', more)
  const sent = lines && 'value' in lines ? String(lines.value).split('\n') : []
  expect(editItems(more.request.body.items, sent, seminarItems)).toEqual({ ok: true, value: more.request.body.items })
})

test.each([
  ['too long for the card', ['x'.repeat(1900), 'y'.repeat(1900)]],
  ['words a field would change', ['The {{invoice}}', 'Photos']],
])('lines with %s are changed by typing, so that confirming does not change them', (_, words) => {
  expect(input('in.lines', asking(...words))).toBeUndefined()
  expect(card(asking(...words)).fallbackText).toContain('type for example “join 1 and 2”')
})

test('refused lines are shown back, with what is wrong', () => {
  const refused = { typed: { lines: 'One\nTwo' }, problems: { lines: 'Too many.' } }
  expect(input('in.lines', refused)).toMatchObject({ value: 'One\nTwo' })
  expect(card(refused).fallbackText).toContain('Please correct: Too many.')
  const long = { ...refused, typed: { lines: 'x'.repeat(4000) } }
  expect(input('in.lines', long)).toBeUndefined()
  expect(card(long).fallbackText).toContain('Please correct: Too many.')
})
