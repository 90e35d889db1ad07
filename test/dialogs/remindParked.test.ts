import type { Chat } from '../support/chat'
import { press } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { parkReminders } from '../support/parkReminders'
import { preparedClaim } from '../support/preparedClaim'

// Monday noon in Seoul; the seminar is to be submitted by Friday 12 February.
const world = chatting(Date.UTC(2027, 0, 11, 3))

const arrived = ({ person }: Chat) =>
  person.messages.filter(({ activity }) => JSON.stringify(activity).includes('You get this because')).length

describe('what reached nobody', () => {
  test('is for a claims lead only', async () => {
    const chat = world.someone()
    await chat.follow([
      ['parked reminders', 'Only a claims lead'],
      ['retry reminders', 'Only a claims lead'],
    ])
  })

  test('is shown to the lead with its reason, and can be tried again', async () => {
    const owner = world.someone()
    await preparedClaim(world.well, owner.person)
    const chat = world.someone(lead)
    await chat.follow([['hello'], ['parked reminders', 'Every reminder reached somebody']])
    const count = await parkReminders(world.well, owner.person.tenantId, 'ConversationBlockedByUser')
    await chat.follow([
      ['reminders', `[Reached nobody (${count})]`],
      [
        press({ verb: 'reminder.parked' }),
        `Seminar · ${owner.person.name} · 30 days before the last working day to submit`,
        'They blocked me, or may not write to me. It is about Feb 12, 2027.',
      ],
      [press('Try again'), `I am trying ${count} reminders again now.`],
      ['parked reminders', 'Every reminder reached somebody'],
      ['retry reminders', 'nothing left to try again'],
    ])
    world.well.bot.clock.set(Date.UTC(2027, 0, 13, 0, 5))
    world.well.bot.poke()
    await owner.settled()
    expect(arrived(owner)).toBe(1)
  })
})
