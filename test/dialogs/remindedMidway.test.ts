import { localDate } from '../../rules/localDate'
import type { Chat } from '../support/chat'
import { chatting } from '../support/chatting'
import { changeAs, preparedClaim } from '../support/preparedClaim'
import { remindOf } from '../support/remindOf'

const world = chatting(Date.UTC(2027, 0, 20, 3))

/** The clock comes to just after nine in Seoul on a day that a prepared claim has a reminder. */
async function reminded(chat: Chat, month: number, day: number): Promise<void> {
  const { clock } = world.well.bot
  clock.set(Date.UTC(2027, month - 1, day, 0, 5))
  world.well.bot.poke()
  await chat.settled()
  const last = JSON.stringify(chat.person.messages.at(-1)?.activity)
  expect(last).toContain('left to submit')
  expect(last).toContain('You get this because')
}

test('a reminder takes no answer away from the claim that is being entered', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([['new claim for search ads'], ['hosting', 'Do you see co-op funds']])
  await reminded(chat, 1, 29)
  await chat.follow([['yes', 'Co-op funds seen: Yes, I see them']])
})

test('reminders of two claims lead no words to another than they were asked for', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await preparedClaim(world.well, chat.person)
  for (const [number, month, day] of [
    [1, 2, 5],
    [2, 2, 9],
  ] as const) {
    await chat.follow([['my claims'], [`open ${number}`], ['item registrations', 'registered guests']])
    await reminded(chat, month, day)
    await chat.follow([['42', 'Saved for']])
  }
  const figures = (await chat.claims()).map(({ body }) => body.evidence.registrations?.metrics?.registered)
  expect(figures).toEqual([42, 42])
})

test('the weekly question takes no answer away either', async () => {
  const chat = world.someone()
  const { id } = await preparedClaim(world.well, chat.person)
  await changeAs(world.well, chat.person, id, { do: 'submitted', claimNumber: '1', on: '2027-01-20' })
  await chat.follow([['new claim for search ads'], ['hosting', 'Do you see co-op funds']])
  const today = localDate(world.well.bot.clock.now(), 'Asia/Seoul')
  const [seen] = await remindOf(chat, [{ claimId: id, kind: 'status', deadline: today }])
  expect(seen).toContain('Where do your claims stand in Partner Center?')
  await chat.follow([['yes', 'Co-op funds seen: Yes, I see them']])
})

test('after a reminder that interrupts nothing, "status" is about its claim', async () => {
  const chat = world.someone()
  world.well.bot.clock.set(Date.UTC(2027, 0, 20, 3))
  await preparedClaim(world.well, chat.person)
  await reminded(chat, 1, 29)
  await chat.follow([['status', 'Seminar', 'Most urgent']])
})
