import { hostileName } from '../cards/hostile'
import { form } from '../support/changedClaim'
import { type Chat, press, shownIn } from '../support/chat'
import { chatting } from '../support/chatting'
import { changeAs, preparedClaim } from '../support/preparedClaim'

// Friday, 15 January 2027, noon in Seoul; the claim is due by Friday, 12 February.
const world = chatting(Date.UTC(2027, 0, 15, 3))

type Costs = Parameters<typeof form>[0][]

const cost = (answers: Parameters<typeof form>[0]): Parameters<typeof form>[0] => ({
  costBy: 'vendor',
  costPayee: 'Print & Co',
  costWhat: 'Posters',
  costExpense: 'signage-displays-print',
  costServed: '2026-10-05',
  costGross: 'KRW 110,000',
  costTax: '',
  costClaimed: '',
  costInvoice: '',
  ...answers,
})

async function prepared(costs: Costs = []): Promise<Chat> {
  const chat = world.someone()
  const { id } = await preparedClaim(world.well, chat.person)
  for (const more of costs) {
    await changeAs(world.well, chat.person, id, { do: 'addCost' })
    await changeAs(world.well, chat.person, id, form(more))
  }
  await chat.follow([
    ['my claims', 'Seminar'],
    ['open 1', 'Seminar'],
  ])
  return chat
}

const asks = async (chat: Chat) => (await chat.claim()).body.vendorAsks ?? []

test('from the invoice to a mail in the vendor’s language, and the day on which I ask about it', async () => {
  const chat = await prepared()
  await chat.follow([
    ['item third-party invoice', 'Ask the vendor'],
    [press('Ask the vendor'), 'Ask Hanbit Events for the invoice', '(x) Korean', 'I cannot write to vendors'],
    [
      press('Write the mail', { due: '2027-01-22' }),
      'The mail to Hanbit Events is ready',
      'I did not send it',
      'by Friday, January 22, 2027. On that day I ask you whether it came.',
      '제목: “Seminar” 관련 청구서 요청 (2027년 1월 22일 금요일까지)',
    ],
  ])
  expect(await asks(chat)).toEqual([{ costId: 'c1', askedOn: '2027-01-15', dueOn: '2027-01-22', language: 'ko' }])
})

test('the mail is a message of its own, with nothing around it, by button and by words', async () => {
  const chat = await prepared()
  await chat.say('ask vendor for cost 1 in English')
  const typed = chat.person.messages.at(-1)
  await chat.say('ask the vendor')
  await chat.press('Write the mail', { language: 'en' })
  const pressed = chat.person.messages.at(-1)
  for (const message of [typed, pressed]) {
    if (!message) throw new Error('no message')
    expect(message.activity.attachments ?? []).toEqual([])
    expect(shownIn(message)).toMatch(/^Subject: Invoice for “Seminar”.*\\\[Your company\\\]$/s)
  }
})

test('without a word about the day, the vendor has at least three working days', async () => {
  const chat = await prepared()
  await chat.say('ask vendor for cost 1')
  const [ask] = await asks(chat)
  expect(ask && ask.dueOn >= '2027-01-20' && ask.dueOn < '2027-02-12').toBe(true)
})

test('day and language can be typed', async () => {
  const chat = await prepared()
  await chat.follow([
    ['ask the vendor for cost 1 by 25 January 2027 in German', 'Betreff: Rechnung zu „Seminar“', '25. Januar 2027'],
    ['ask vendor for cost 1 by 26 January 2027', '2027년 1월 26일'],
    ['ask vendor for cost 1 in Klingon', 'English, German, French', 'Which one?'],
    ['ask vendor Hanbit', 'The mail to Hanbit Events is ready'],
  ])
  expect((await asks(chat)).map(({ language }) => language)).toEqual(['ko'])
})

test('a day that cannot be is shown back with what is wrong, and nothing is kept', async () => {
  const chat = await prepared()
  await chat.follow([
    ['ask the vendor', 'Write the mail'],
    [
      press('Write the mail', { due: '2027-01-14', language: 'fr' }),
      'That date is in the past',
      '2027-01-14',
      '(x) French',
    ],
    ['ask vendor for cost 1 by 02/03/2027', 'Do you mean', 'Write the mail'],
    ['ask vendor for cost 1 by soon', 'I cannot read that as a date'],
  ])
  expect(await asks(chat)).toEqual([])
})

test('of several costs the vendor’s are offered, and one’s own work is explained', async () => {
  const chat = await prepared([cost({}), cost({ costBy: 'own', costPayee: 'Our team', costWhat: 'Planning' })])
  const card = await chat.say('ask the vendor')
  expect(card).toContain('( ) 1 · Hanbit Events: Venue')
  expect(card).toContain('( ) 2 · Print & Co: Posters')
  expect(card).not.toContain('Our team')
  await chat.follow([
    [press('Write the mail', { cost: 'c2', language: 'en' }), 'Dear Print & Co team,', 'photos taken on site'],
    ['ask vendor for cost 3', 'work of your own people', 'Which cost?'],
    ['ask vendor for cost 9', 'Which cost?'],
  ])
  expect((await asks(chat)).map(({ costId }) => costId)).toEqual(['c2'])
})

test('asking the same vendor again replaces the day; the card starts from the day asked before', async () => {
  const chat = await prepared()
  await chat.follow([
    ['ask vendor for cost 1 by 25 January 2027', 'January 25'],
    [press('Change the mail'), '2027-01-25'],
    [press('Write the mail', { due: '2027-01-27' }), 'January 27'],
  ])
  expect((await asks(chat)).map(({ dueOn }) => dueOn)).toEqual(['2027-01-27'])
})

test('a draft is finished first, and goes on with what is open', async () => {
  const chat = world.someone()
  await chat.follow([
    ['new claim for a seminar', /program/i],
    ['ask the vendor', 'still a draft', 'then I write the mail', /program/i],
    ['ask vendor for cost 1', 'still a draft'],
  ])
})

test('a claim without a vendor has nobody to ask; a withdrawn one is closed', async () => {
  const chat = await prepared([cost({ costBy: 'own', costPayee: 'Our team', costWhat: 'Planning' })])
  const { id } = await chat.claim()
  await changeAs(world.well, chat.person, id, { do: 'removeCost', costId: 'c1' })
  await chat.follow([
    ['ask the vendor', 'nobody to ask'],
    ['item third-party invoice', /^(?!.*\[Ask the vendor\])/s],
    ['withdraw', 'Withdraw'],
    ['yes', 'is withdrawn here'],
    ['ask the vendor', 'closed for changes'],
  ])
})

test('a vendor whose name is an attack is written to by a harmless name', async () => {
  const chat = await prepared([cost({ costPayee: hostileName.slice(0, 120), costWhat: hostileName.slice(0, 120) })])
  await chat.say('ask vendor for cost 2 in English')
  const seen = String(chat.person.messages.at(-1)?.activity.text)
  expect(seen).toContain('\\[Approve\\](https\\://evil.example)')
  expect(seen).not.toMatch(/[^\\]\]\(https:|<at>|\{\{/)
})

test('nobody asks about a claim of somebody else', async () => {
  const owner = await prepared()
  const { id } = await owner.claim()
  const stranger = world.someone()
  await stranger.say('hello')
  const data = { verb: 'vendor.ask', claimId: id, nonce: 'n-1', 'in.language': 'en', 'in.due': '2027-01-25' }
  const before = stranger.person.messages.at(-1)
  if (!before) throw new Error('no message')
  const action = { type: 'Action.Execute', title: 'x', verb: 'vendor.ask', data }
  const turn = await stranger.person.execute(before, action)
  expect(turn.replies.map(shownIn).join()).toContain('I cannot find that among your claims')
  expect(await asks(owner)).toEqual([])
})
