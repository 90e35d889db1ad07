import { press } from '../support/chat'
import { chatting } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 20, 3))

async function opened() {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([['my claims'], ['open 1', 'Submit by']])
  return chat
}

test.each([
  ['Surface ADD-HUB', 'surface-add-hub'],
  ['surface add-pc', 'surface-add-pc'],
  ['Surface ADR-HUB', 'surface-adr-hub'],
])('"%s" is one program', async (typed, program) => {
  const chat = world.someone()
  await chat.follow([['new claim'], [typed, 'Recorded. Program']])
  expect((await chat.claim()).body.answers).toEqual({ program })
})

test('who has no funds hears at once what that means, typed or clicked, and again before confirming', async () => {
  const chat = world.someone()
  const nothing = 'Then nothing can be paid'
  await chat.follow([
    ['new claim for search ads'],
    ['hosting', 'Do you see co-op funds'],
    ['no', nothing, 'Are bank and tax', 'Choices: “Yes, both are validated”, “No, not yet”'],
  ])
  const other = world.someone()
  await other.follow([
    ['new claim for search ads'],
    ['hosting'],
    [press('Continue', { fundsSeen: 'no', bankTax: 'yes' }), nothing, 'About the activity'],
    ['Ads'],
    ['5 October 2026'],
    ['summary', 'You said that there are no co-op funds'],
  ])
  expect(await other.say('change bank and tax')).not.toContain(nothing)
})

test('an activity named where its kind is asked is said back', async () => {
  const chat = world.someone()
  await chat.follow([['new claim'], ['hosting'], ['yes'], ['yes'], ['search ads', 'Activity: Digital advertising']])
})

test('a single letter is kept as it was written where own words are asked for', async () => {
  const chat = world.someone()
  await chat.follow([['new claim for search ads'], ['hosting'], ['yes'], ['yes'], ['Y', 'Name of the claim: Y']])
})

test('what is known of the program and of the activity is said before confirming', async () => {
  const chat = world.someone()
  await chat.follow([
    ['new claim for telemarketing'],
    ['iot channel incentive'],
    ['yes'],
    ['yes'],
    ['Calls'],
    ['5 October 2026'],
    ['summary', 'do not describe its claims', 'Microsoft announced more proof for telemarketing'],
  ])
})

test('an aim that has passed is not aimed for', async () => {
  const chat = world.someone()
  await chat.follow([['new claim for search ads'], ['hosting'], ['yes'], ['yes'], ['Ads']])
  await chat.follow([['5 October 2026 to 6 October 2026']])
  expect(await chat.say('summary')).not.toContain('Aim for')
  await chat.follow([['change dates'], ['5 January 2027'], ['summary', 'Aim for: Wednesday, July 14, 2027']])
})

test('what was recorded as submitted is said, with the day that was taken for it', async () => {
  const chat = await opened()
  await chat.follow([
    ['submitted', 'Claim number'],
    ['CO-77', 'Claim number: CO-77; Submitted on: Jan 20, 2027'],
  ])
})

test('a day of submission that came without a number is not lost', async () => {
  const chat = await opened()
  await chat.follow([
    ['submitted on 5 January 2027', 'or type for example', 'Submitted on: 2027-01-05'],
    ['submitted CO-78 on 5 January 2027', 'Claim number: CO-78; Submitted on: Jan 5, 2027'],
  ])
})

test.each(['deadline', 'What do I need?', 'when is it due?'])('"%s" is answered by the checklist', async (asked) => {
  const chat = await opened()
  await chat.follow([[asked, 'Submit by Friday, February 12, 2027', 'Most urgent']])
})

test('a claim that is closed for changes is not checked for changes', async () => {
  const chat = await opened()
  await chat.follow([['withdraw'], ['yes', 'is withdrawn'], ['check', 'closed for changes']])
})
