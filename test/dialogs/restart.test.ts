import type { Step } from '../support/chat'
import { chatting } from '../support/chatting'

const world = chatting(Date.UTC(2027, 0, 15, 3))

const journey: Step[] = [
  ['new claim', 'Which incentive program'],
  ['managed reseller', 'Do you see co-op funds'],
  ['yes', 'bank and tax'],
  ['yes', 'What kind of activity'],
  ['market development', 'Which activity was it?'],
  ['seminar', 'What shall we call this claim?'],
  ['Seminar', 'When did the activity run'],
  ['5 October 2026', 'Where did it take place?'],
  ['Seoul', 'PartnerID'],
  ['skip', 'Which location'],
  ['skip', 'Do the invitation and agenda show'],
  ['yes', 'Who did the work'],
  ['vendor', 'Who was paid?'],
  ['Hanbit', 'What was it for?'],
  ['Venue', 'Which kind of expense'],
  ['rental', 'When was the service delivered?'],
  ['5 October 2026', 'What is the total'],
  ['KRW 5,500,000', 'How much of the total is VAT'],
  ['500,000', 'How much of it do you claim?'],
  ['skip', 'What is the invoice number?'],
  ['118', 'Is there another cost'],
  ['no', 'Is this right?'],
  ['yes', 'is in preparation'],
  ['item registered guests', 'Guests registered'],
  ['42', 'Saved for'],
  ['change title', 'What shall we call this claim?'],
  ['Seminar 2', 'Name of the claim: Seminar 2'],
  ['withdraw', 'Withdraw Seminar 2?'],
  ['yes', 'is withdrawn'],
]

test('a claim goes on where it was, whenever the bot was stopped and started', async () => {
  const chat = world.someone()
  await chat.say('hello')
  for (const step of journey) {
    await chat.follow([step])
    await world.restart()
  }
  expect(await chat.claim()).toMatchObject({ status: 'withdrawn', body: { answers: { title: 'Seminar 2' } } })
})

test('after a restart the question that is open is asked again with all that was answered', async () => {
  const chat = world.someone()
  await chat.say('hello')
  for (const step of journey.slice(0, 8)) await chat.follow([step])
  await world.restart()
  await chat.follow([
    ['status', 'PartnerID (optional)', 'Dates of the activity: Oct 5, 2026', 'Name of the claim: Seminar'],
  ])
})
