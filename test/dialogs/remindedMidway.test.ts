import type { Chat } from '../support/chat'
import { chatting } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'

const day = 86_400_000
const world = chatting(Date.UTC(2027, 0, 20, 3))

/** The clock passes the reminders of a claim that is prepared. */
async function reminded(chat: Chat, days: number): Promise<void> {
  const { clock } = world.well.bot
  clock.set(clock.now() + days * day)
  world.well.bot.poke()
  await chat.settled()
  expect(JSON.stringify(chat.person.messages.at(-1)?.activity)).toContain('Last working day to submit')
}

test('a reminder takes no answer away from the claim that is being entered', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([['new claim for search ads'], ['hosting', 'Do you see co-op funds']])
  await reminded(chat, 10)
  await chat.follow([['yes', 'Co-op funds seen: Yes, I see them']])
})

test('a reminder leads no words to another claim than they were asked for', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await preparedClaim(world.well, chat.person)
  for (const [number, days] of [
    [1, 7],
    [2, 4],
  ] as const) {
    await chat.follow([['my claims'], [`open ${number}`], ['item registrations', 'registered guests']])
    await reminded(chat, days)
    await chat.follow([['42', 'Saved for']])
  }
  const figures = (await chat.claims()).map(({ body }) => body.evidence.registrations?.metrics?.registered)
  expect(figures).toEqual([42, 42])
})

test('after a reminder that interrupts nothing, "status" is about its claim', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await reminded(chat, 1.5)
  await chat.follow([['status', 'Seminar', 'Most urgent']])
})
