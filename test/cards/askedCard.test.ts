import { askCard } from '../../cards/requests/askCard'
import { type AskedCardData, askedCard } from '../../cards/requests/askedCard'
import type { AskState } from '../../rules/requests/ask'
import { coOpClaim } from '../support/claims'
import { askOf, reviewerRequest } from '../support/reviewerRequest'
import { buttonsOf, buttonTitled, inputsOf } from './cardParts'
import { context } from './context'

const data: AskedCardData = { ask: askOf(), asker: 'Mina Kim', limitMb: 25 }
const card = (more: Partial<AskedCardData> = {}) => askedCard(context(), { ...data, ...more })
const inState = (state: AskState) => card({ ask: askOf({ state, body: { until: '2027-03-08' } }) })
const titles = (...of: Parameters<typeof card>) => buttonsOf(card(...of)).map(({ title }) => title)

test('a colleague reads who asks, for what, why and by when', () => {
  expect(card().fallbackText.split('\n').slice(0, 5)).toEqual([
    'Mina Kim asks you for one thing',
    'Photos of the event',
    'Why: You took them',
    'Please by Friday, March 5, 2027',
    'For a co-op claim: a reviewer, or the checklist, needs it as evidence.',
  ])
})

test('of the claim, its money and its other evidence a colleague learns nothing', () => {
  const { body, id } = coOpClaim()
  const { title, partnerId, location, venue } = body.answers
  for (const state of ['asked', 'waiting', 'answered', 'declined', 'ended'] as const) {
    const json = JSON.stringify(inState(state))
    for (const secret of [
      title,
      partnerId,
      location,
      venue,
      id,
      reviewerRequest().id,
      'KRW',
      '5,000,000',
      'invoice',
      'Hanbit',
    ])
      expect(json).not.toContain(secret)
    expect(json).not.toMatch(/"(claim|request)[^"]*"\s*:/)
  }
})

test.each<[AskState, string, string[]]>([
  ['asked', '', ['Attach', 'Not me', 'Not me', 'Need time', 'Need time']],
  ['waiting', 'You need time until Monday, March 8, 2027.', ['Attach', 'Not me', 'Not me', 'Need time', 'Need time']],
  ['answered', 'You sent it. Thank you.\nYou can send more here if something is missing.', ['Attach']],
  ['declined', 'You said that this is not yours.', []],
  ['ended', 'This is not needed any more. Thank you.', []],
])('once it is %s the card says so, and offers what is left to do', (state, sentence, buttons) => {
  expect(inState(state).fallbackText).toContain(sentence)
  expect(buttonsOf(inState(state)).map(({ title }) => title)).toEqual(buttons)
})

test('what is closed is not due any more', () => {
  for (const state of ['answered', 'declined', 'ended'] as const)
    expect(inState(state).fallbackText).not.toContain('Please by')
})

test('three ways to answer: a file, not me, and later, each with the ask it is about', () => {
  expect(buttonTitled(card(), 'Attach').data).toMatchObject({ verb: 'ask.attach', askId: data.ask.id })
  const returns = buttonsOf(card()).flatMap((one) =>
    one.type === 'Action.Execute' && one.verb === 'evidence.return' ? [one.data] : [],
  )
  expect(returns).toMatchObject([{ how: 'notMe' }, { how: 'needTime' }])
  expect(inputsOf(card()).map(({ id }) => id)).toEqual(['in.reason', 'in.until'])
})

test('who is about to send is told how, and can still say that it is not theirs', () => {
  const sending = card({ sending: true })
  expect(sending.fallbackText).toContain(
    'Send the file here now, as a message (up to 25 MB). It is for this one thing.',
  )
  expect(titles({ sending: true })).not.toContain('Attach')
  expect(titles({ sending: true })).toContain('Not me')
  expect(titles({ sending: true, link: 'http://127.0.0.1:3978/local' })[0]).toBe('Send a file on this page')
})

test('somebody without a name asks as a colleague', () => {
  expect(card({ asker: '' }).fallbackText).toContain('A colleague asks you for one thing')
})

describe('asking a colleague', () => {
  const asked = {
    claim: coOpClaim(),
    what: 'Photos of the event',
    itemId: '2',
    colleagues: [{ id: 'jiho', name: 'Jiho Lee' }],
    problems: {},
    typed: {},
  }

  test('people the bot knows are offered, and others can be searched for', () => {
    const [person] = inputsOf(askCard(context(), asked))
    expect(person).toMatchObject({
      id: 'in.person',
      isRequired: true,
      style: 'filtered',
      choices: [{ title: 'Jiho Lee', value: 'jiho' }],
      'choices.data': { type: 'Data.Query', dataset: 'graph.microsoft.com/users' },
    })
  })

  test('where nobody is known, the card says what happens', () => {
    expect(askCard(context(), { ...asked, colleagues: [] }).fallbackText).toContain(
      'I know none of your colleagues yet',
    )
  })

  test('a thing of a request leads back to it, one of the checklist back there', () => {
    const requestId = reviewerRequest().id
    const ofRequest = askCard(context(), { ...asked, requestId })
    expect(buttonTitled(ofRequest, 'Ask').data).toMatchObject({ verb: 'evidence.delegate', itemId: '2', requestId })
    expect(buttonTitled(ofRequest, 'Open the request').data).toMatchObject({ verb: 'request.open', requestId })
    const ofClaim = askCard(context(), asked)
    expect(buttonTitled(ofClaim, 'Ask').data).not.toHaveProperty('requestId')
    expect(buttonTitled(ofClaim, 'Open checklist').data).toMatchObject({ verb: 'claim.open' })
  })

  test('what was refused is shown back with what is wrong', () => {
    const card = askCard(context(), {
      ...asked,
      problems: { person: 'They were asked.', reason: 'Too long.', due: 'Too early.' },
      typed: { person: 'jiho', reason: 'You took them', due: '2027-03-01' },
    })
    expect(inputsOf(card)).toMatchObject([{ value: 'jiho' }, { value: 'You took them' }, { value: '2027-03-01' }])
    for (const wrong of ['They were asked.', 'Too long.', 'Too early.'])
      expect(card.fallbackText).toContain(`Please correct: ${wrong}`)
  })
})
