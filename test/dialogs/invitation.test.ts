import { samplePdf } from '../bot/files/sampleFiles'
import { hostile } from '../cards/hostile'
import { press } from '../support/chat'
import { chatting } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

async function prepared() {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([
    ['my claims', 'Seminar'],
    ['open 1', 'Seminar'],
  ])
  return chat
}

const good =
  'You are invited: Security with Microsoft 365. Monday, 5 October 2026, in Seoul. Register at https://contoso.example'

test('a pasted draft is checked, what is missing is said, and it can be pasted again', async () => {
  const chat = await prepared()
  await chat.follow([
    ['item invitation', 'Check a draft'],
    [press('Check a draft'), 'paste the words of your draft'],
    [
      'Come to our cloud afternoon in Seoul on 6 October 2026. There is cake.',
      'Please look at 5 things',
      '✗ I see no Microsoft product',
      '? I cannot tell whether your company is named',
      '✗ I see no way to reach you',
      '✗ The draft says Tuesday, October 6, 2026, which is not a day of this claim',
      '✓ The place is there.',
      '✗ It does not say what to do next',
      'I read words only',
      'Source: Partner Center docs',
    ],
    [press('Check another draft'), 'paste the words'],
    [good, 'Please look at one thing', '✓ Microsoft or a product of theirs is named: “Microsoft”', '✓ The date'],
    [press('Open: Event invitation'), 'Send the invitation as guests received it'],
  ])
})

test('nothing of the draft is kept, and the claim stays as it is', async () => {
  const chat = await prepared()
  const before = JSON.stringify(await chat.claims())
  await chat.follow([
    ['check invitation', 'paste'],
    [good, 'Your draft, checked'],
  ])
  expect(JSON.stringify(await chat.claims())).toBe(before)
})

test('words of the draft that look like a command are words of the draft; a whole command is one', async () => {
  const chat = await prepared()
  await chat.follow([
    ['check my invitation', 'paste'],
    ['new claim for better security: come to our seminar!', 'Your draft, checked'],
    ['check draft', 'paste'],
    ['my claims', 'Seminar'],
    ['check draft', 'paste'],
    ['item 3', /^(?!.*Your draft)/s],
    ['check draft', 'paste'],
    ['cancel', 'Nothing is lost'],
    [good, /^(?!.*Your draft)/s],
  ])
})

test('what is too short is no draft, and the next message still is', async () => {
  const chat = await prepared()
  await chat.follow([
    ['check invitation', 'paste'],
    ['what is that', 'too short'],
    [good, 'Your draft, checked'],
  ])
})

test('a file instead is kept as usual, and the words are still awaited', async () => {
  const chat = await prepared()
  await chat.say('check invitation')
  const seen = await chat.send([{ name: 'invitation.pdf', bytes: samplePdf('1') }])
  expect(seen).toContain('I can only check words that you paste here, not a file.')
  expect(seen).toContain('Received invitation.pdf')
  await chat.follow([[good, 'Your draft, checked']])
})

test('a draft claim is checked too, once it has an activity', async () => {
  const chat = world.someone()
  await chat.follow([
    ['new claim', /program/i],
    ['check invitation', 'First tell me which activity it is', /program/i],
    ['new claim for a seminar', /program/i],
    ['check invitation', 'paste'],
    [good, 'Your draft, checked', 'The claim names no place yet'],
  ])
})

test('without a claim it says how to get to one', async () => {
  const chat = world.someone()
  await chat.follow([['check invitation', 'No claim is open']])
})

test('a hostile draft makes no link, picture or mention on the card', async () => {
  const chat = await prepared()
  await chat.say('check invitation')
  const seen = await chat.say(`${hostile.slice(0, 3900)} Microsoft`)
  expect(seen).toContain('Your draft, checked')
  expect(seen).not.toMatch(/<at>|\{\{/)
})

test.each([
  ['submitted 12345 on 14 January 2027', '12345'],
  ['partner center says approved on 13 January 2027', 'is not recorded as submitted yet'],
  ['snooze until 22 January 2027', 'I come back to “Seminar” on Friday, January 22, 2027.'],
  ['reminder days 30, 14', '30'],
  ['time zone Europe/Berlin', 'Berlin'],
  ['quiet hours 20:00 to 07:00', '20:00'],
  ['digest at 8:30', '8:30'],
  ['paid on 14 January 2027', 'is not recorded as submitted yet'],
  ['held since 14 January 2027', 'is not recorded as submitted yet'],
  ['open 1', 'Submit by'],
  ['item photos', 'Event photos'],
])('“%s” is no draft where one is awaited', async (said, answer) => {
  const chat = await prepared()
  await chat.follow([['check invitation', 'paste']])
  const seen = await chat.say(said)
  expect(seen).toContain(answer)
  expect(seen).not.toMatch(/Your draft, checked|too short/)
})

test.each([
  ['two lines', 'Submitted 12345 on 14 January 2027\nis what we talk about at our seminar'],
  ['a long line', `Time zone ${'of partners, '.repeat(6)}come to our seminar on Security`],
  ['a headline', 'Open house with Microsoft 365 at Contoso in Seoul'],
  ['a hashtag', '#Microsoft365 comes to Contoso in Seoul'],
  ['no status', 'The claim is that Microsoft 365 secures your company'],
])('a draft of %s that begins like a command is a draft', async (_, draft) => {
  const chat = await prepared()
  await chat.follow([
    ['check invitation', 'paste'],
    [draft, 'Your draft, checked'],
  ])
})
