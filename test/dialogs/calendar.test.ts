import { textFor } from '../../cards/text/textFor'
import { press } from '../support/chat'
import { chatting } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

test('the dates of a claim are shown before its file is offered', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([
    [
      'calendar',
      'Dates for your calendar',
      'Friday, February 12, 2027: Submit today at the latest',
      'Sunday, February 14, 2027: Claim deadline',
      'Thursday, October 5, 2028: Keep the originals until today',
      /Allow the upload/,
    ],
  ])
  expect(JSON.stringify(chat.person.messages.at(-1))).toContain('Seminar-dates.ics')
})

test('days that are over are not on the card', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  expect(await chat.say('calendar')).not.toMatch(/2026/)
})

test('a claim without dates says how to get them', async () => {
  const chat = world.someone()
  await chat.follow([['new claim for search ads'], ['calendar', 'has no dates yet', 'change dates']])
})

test('without a claim, the bot says how to open one', async () => {
  await world.someone().follow([['calendar', 'No claim is open']])
})

test('of a withdrawn claim nothing counts, and the card says what the file does', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([['my claims'], ['withdraw 1'], ['yes'], ['my claims'], ['open 1'], ['calendar', 'strikes out']])
})

test('an address is shown once, with who should see it and how to end it', async () => {
  const chat = world.someone()
  await chat.follow([
    ['hello'],
    [
      'subscribe',
      /https:\/\/claims\.contoso\.example\/calendar\/[\w-]{43}\.ics/,
      'Keep it to yourself',
      'an earlier one has ended now',
    ],
    [press('End this address'), 'The calendar address has ended', 'New address'],
    ['stop calendar feed', 'There is no calendar address to end'],
  ])
})

test('a button for somebody else’s claim finds nothing', async () => {
  const [chat, other] = [world.someone(), world.someone()]
  const claim = await preparedClaim(world.well, other.person)
  await preparedClaim(world.well, chat.person)
  await chat.say('calendar')
  const forged = {
    type: 'Action.Execute',
    verb: 'reminder.calendar',
    data: { verb: 'reminder.calendar', nonce: 'n-1', claimId: claim.id },
  }
  const turn = await chat.person.execute(chat.person.messages.at(-1)!, forged)
  await chat.settled()
  expect(turn.replies.map(({ activity }) => activity.text)).toEqual([textFor('en').reasons.notFound({})])
})
