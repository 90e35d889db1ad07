import { press } from '../support/chat'
import { chatting, otherTenant } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'
import { cardOf } from '../support/teams/cardOf'
import { findButton } from '../support/teams/cardParts'

const world = chatting(Date.UTC(2027, 0, 15, 3))

/** A draft that has come to its first cost. */
async function atCosts() {
  const chat = world.someone()
  await chat.follow([
    ['new claim for a seminar'],
    ['csp direct bill'],
    ['yes'],
    ['yes', 'About the activity'],
    ['Seminar'],
    ['5 October 2026'],
    ['Seoul'],
    ['skip'],
    ['skip'],
    ['yes', 'One cost'],
  ])
  return chat
}

/** A claim in preparation whose checklist was opened. */
async function atChecklist() {
  const chat = world.someone()
  const claim = await preparedClaim(world.well, chat.person)
  await chat.follow([
    ['my claims', '1. Seminar'],
    ['open 1', 'Submit by'],
  ])
  return { chat, claim }
}

const firstCost = {
  costBy: 'vendor',
  costPayee: 'Hanbit',
  costWhat: 'Venue',
  costExpense: 'facility-equipment-rental',
  'costServed.from': '2026-10-05',
  'costServed.to': '2026-10-05',
  costGross: 'KRW 5500000',
}

test('an old question card still answers its own question', async () => {
  const chat = world.someone()
  await chat.say('new claim')
  const old = chat.person.lastCard()
  await chat.follow([['csp direct bill', 'Do you see co-op funds']])
  await chat.say('yes')
  expect(await chat.press('Continue', { program: 'hosting' }, old)).toContain('bank and tax')
  expect((await chat.claim()).body.answers).toEqual({ program: 'hosting', fundsSeen: 'yes' })
})

test('an old form that is sent again takes nothing away that was answered since', async () => {
  const chat = world.someone()
  await chat.follow([['new claim for a seminar'], ['csp direct bill']])
  const old = chat.person.lastCard()
  await chat.say('yes')
  await chat.say('yes')
  await chat.press('Continue', { bankTax: 'unsure' }, old)
  expect((await chat.claim()).body.answers).toMatchObject({ fundsSeen: 'yes', bankTax: 'unsure' })
})

test('the form of a cost that is entered already says that it is out of date', async () => {
  const chat = await atCosts()
  const form = { ...chat.person.lastCard() }
  await chat.press('Continue', firstCost)
  await chat.follow([['yes', 'One cost']])
  expect(await chat.press('Continue', { ...firstCost, costWhat: 'Other' }, form)).toContain('out of date')
  expect((await chat.claim()).body.costs.map(({ what }) => what)).toEqual(['Venue'])
})

test('the form of a cost that was put off says that it is out of date', async () => {
  const chat = await atCosts()
  const form = { ...chat.person.lastCard() }
  await chat.follow([['skip', 'Is this right?']])
  expect(await chat.press('Continue', firstCost, form)).toContain('out of date')
  expect((await chat.claim()).body.costs).toEqual([])
})

test('a second press of the same button has one effect', async () => {
  const chat = await atCosts()
  const form = { ...chat.person.lastCard() }
  const presses = [
    chat.person.press(form, 'Continue', prefixed(firstCost)),
    chat.person.press(form, 'Continue', prefixed(firstCost)),
  ]
  await Promise.all(presses)
  expect((await chat.claim()).body.costs).toHaveLength(1)
  await chat.say('no')
  const summary = { ...chat.person.lastCard() }
  await Promise.all([chat.person.press(summary, 'Confirm'), chat.person.press(summary, 'Confirm')])
  expect(await chat.claims()).toHaveLength(1)
  expect((await chat.claim()).status).toBe('preparing')
  const welcome = chat.person.messages.find((message) => JSON.stringify(message.activity).includes('I am Claimwell'))
  await Promise.all([1, 2].map(() => chat.person.press(welcome, 'New claim')))
  expect(await chat.claims()).toHaveLength(2)
})

const prefixed = (inputs: Record<string, string>) =>
  Object.fromEntries(Object.entries(inputs).map(([id, value]) => [`in.${id}`, value]))

test('an answer that is refused is shown back with the sentence, and nothing else is lost', async () => {
  const chat = await atCosts()
  await chat.follow([
    [
      press('Continue', { ...firstCost, costGross: 'a lot', costTax: '500000' }),
      'I cannot read that as an amount',
      'a lot',
      'Hanbit',
      '500000',
    ],
    [press('Continue', { ...firstCost, costTax: '500000' }), 'Venue: KRW 5,000,000'],
  ])
})

test('an old checklist that is pressed shows the present one', async () => {
  const { chat } = await atChecklist()
  const old = { ...chat.person.lastCard() }
  const item = await chat.item('registrations')
  await chat.follow([[`write ${item}: 42`, 'Saved for']])
  expect(await chat.press({ verb: 'evidence.attach' }, { item: 'registrations' }, old)).toContain('42')
})

test('a change is shown on the checklist where it stands, not on a second one', async () => {
  const { chat } = await atChecklist()
  const before = chat.person.messages.length
  await chat.follow([
    ['change title', 'What shall we call this claim?'],
    ['Seminar in Busan', 'Recorded. Name of the claim: Seminar in Busan.'],
  ])
  expect(JSON.stringify(chat.person.messages.slice(0, before))).toContain('Seminar in Busan')
})

describe('after the claim was submitted', () => {
  const pressed: [string, object][] = [
    ['claim.answer', { step: 'facts', asks: ['title'], 'in.title': 'Other' }],
    ['claim.edit', { question: 'title' }],
    ['claim.edit', { costId: 'c1' }],
    ['claim.removeCost', { costId: 'c1' }],
    ['claim.package', {}],
    ['claim.withdraw', {}],
    ['claim.withdraw', { 'in.sure': 'yes' }],
    ['claim.submitted', {}],
    ['claim.submitted', { 'in.number': '1', 'in.on': '2027-01-10' }],
    ['evidence.attach', { itemId: 'invitation' }],
    ['evidence.write', { itemId: 'registrations', 'in.m.registered': '4' }],
    ['evidence.notApplicable', { itemId: 'agenda', 'in.reason': 'none' }],
    ['evidence.remove', { itemId: 'agenda' }],
    ['evidence.place', { itemId: 'agenda', 'in.file': 'x' }],
  ]
  const typed = [
    'change title',
    'change cost 1',
    'remove cost 1',
    'add cost',
    'package',
    'withdraw',
    'submitted',
    'submitted 7',
    'item 3',
    'note 3: x',
    'write 9: 4',
    'confirm',
  ]

  test.each(pressed)('%s %j is refused with a sentence and the claim as it stands', async (verb, more) => {
    const { chat, claim } = await atChecklist()
    await chat.follow([['submitted 4711', 'Locked here']])
    const before = await chat.claim()
    const data = { verb, claimId: claim.id, nonce: `${verb}-1`, ...more }
    const turn = await chat.person.execute(chat.person.lastCard(), { type: 'Action.Execute', verb, data })
    const sentence = turn.replies.map(({ activity }) => activity.text).join(' ')
    expect(sentence).toMatch(/closed for changes|already recorded as submitted/)
    expect(JSON.stringify(turn.card)).toContain('Locked here')
    expect((await chat.claim()).body).toEqual(before.body)
  })

  test('what is typed is refused the same way', async () => {
    const { chat } = await atChecklist()
    await chat.follow([['submitted 4711', 'Locked here']])
    const before = await chat.claim()
    for (const said of typed)
      await chat.follow([[said, /closed for changes|already recorded as submitted/, 'Locked here']])
    expect((await chat.claim()).body).toEqual(before.body)
    await chat.follow([['copy', 'I made a copy']])
  })
})

test.each([
  ['of somebody else', {}],
  ['of another organisation', { tenantId: otherTenant }],
])('a claim %s is answered like one that does not exist', async (_, options) => {
  const { claim } = await atChecklist()
  const other = world.someone(options)
  await other.say('hello')
  const answerTo = async (verb: string, claimId: string) => {
    const data = { verb, claimId, nonce: claimId.slice(0, 60), 'in.sure': 'yes' }
    const turn = await other.person.execute(other.person.lastCard(), { type: 'Action.Execute', verb, data })
    return JSON.stringify([turn.body, ...turn.replies.map(({ activity }) => activity.text)])
  }
  for (const verb of ['claim.open', 'claim.check', 'claim.withdraw', 'claim.copy', 'claim.confirm', 'claim.package']) {
    const known = await answerTo(verb, claim.id)
    expect(known).toContain('I cannot find that among your claims')
    expect(await answerTo(verb, '0190a0b0-0000-7000-8000-00000000dead')).toBe(known)
    expect(await answerTo(verb, "x' or 1=1 --")).toBe(known)
  }
  expect(await other.claims()).toEqual([])
})

test('a button that is no button of ours is answered', async () => {
  const { chat } = await atChecklist()
  const turn = await chat.person.execute(chat.person.lastCard(), {
    type: 'Action.Execute',
    verb: 'x',
    data: { verb: 'x' },
  })
  expect(turn.replies.map(({ activity }) => activity.text)).toEqual([
    expect.stringContaining('I do not know that button'),
  ])
  expect(findButton(cardOf(chat.person.lastCard()), 'Check')).toBeDefined()
})
