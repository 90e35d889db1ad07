import type { Chat } from '../support/chat'
import { press } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { changeAs, preparedClaim } from '../support/preparedClaim'

// Monday noon in Seoul; the seminar is to be submitted by Friday 12 February.
const start = Date.UTC(2027, 0, 11, 3)
const world = chatting(start)

beforeEach(() => world.well.bot.clock.set(start))

async function withClaim(): Promise<Chat> {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.say('my claims')
  return chat
}

/** A claims lead without reminders of their own. */
async function stoppedLead(): Promise<Chat> {
  const boss = world.someone(lead)
  await boss.follow([['stop reminders']])
  return boss
}

/** Just after nine in Seoul on a day of 2027. */
async function morning(chat: Chat, month: number, day: number): Promise<void> {
  world.well.bot.clock.set(Date.UTC(2027, month - 1, day, 0, 5))
  world.well.bot.poke()
  await chat.settled()
}
const arrived = (chat: Chat) =>
  chat.person.messages.filter(({ activity }) => JSON.stringify(activity).includes('You get this because')).length

describe('the plan one can see', () => {
  test('says what will come, when by the person’s own clock, and what makes it stop', async () => {
    const chat = await withClaim()
    const seen = await chat.say('reminders')
    const lines = seen.split('\n').filter((text) => text.includes(' · '))
    expect(lines[0]).toBe(
      'Jan 13, 2027, 09:00 · Seminar · 30 days before the last working day to submit (until you submit)',
    )
    expect(lines).toContain('Feb 15, 2027, 09:00 · Seminar · the deadline has passed (unless you submitted)')
    expect(seen).toContain('Times are those of Asia/Seoul.')
  })

  test('of one claim comes by its number, from its checklist, and leads back', async () => {
    const chat = await withClaim()
    await preparedClaim(world.well, chat.person)
    await chat.follow([
      ['reminders for 1', 'Reminders of Seminar', 'Jan 13, 2027, 09:00 · 30 days before'],
      ['open 1', 'Next reminder: Jan 13, 2027'],
      [press('Reminders'), 'Reminders of Seminar'],
      [press('Open checklist'), 'Most urgent'],
    ])
  })

  test('asks about submitted claims in one line, and not week after week', async () => {
    const chat = await withClaim()
    await preparedClaim(world.well, chat.person)
    for (const { id } of await chat.claims())
      await changeAs(world.well, chat.person, id, { do: 'submitted', claimNumber: '1', on: '2027-01-10' })
    const seen = await chat.say('reminders')
    expect(seen.match(/has anything moved/g)).toHaveLength(1)
    expect(seen).toContain('09:00 · 2 claims · has anything moved in Partner Center')
  })

  test('keeps the countdown of an open claim however many others are submitted', async () => {
    const chat = await withClaim()
    for (let more = 0; more < 16; more += 1) {
      const { id } = await preparedClaim(world.well, chat.person)
      await changeAs(world.well, chat.person, id, { do: 'submitted', claimNumber: '1', on: '2027-01-10' })
    }
    const seen = await chat.say('reminders')
    expect(seen).toContain('09:00 · 16 claims · has anything moved')
    expect(seen).toContain('Feb 12, 2027, 09:00 · Seminar · the last working day to submit')
    expect(seen).toContain('Feb 15, 2027, 09:00 · Seminar · the deadline has passed')
  })

  test('says how many more lines there are, all of them', async () => {
    const chat = await withClaim()
    const lines = async () => (await chat.say('reminders')).split('\n').filter((text) => text.includes(' · ')).length
    const ofOne = await lines()
    for (let more = 1; more < 8; more += 1) await preparedClaim(world.well, chat.person)
    expect(await lines()).toBe(20)
    expect(await chat.say('reminders')).toContain(`… and ${8 * ofOne - 20} more after that.`)
  })

  test('of a colleague’s claim does not say that the lead’s own reminders are stopped', async () => {
    const [chat, boss] = [await withClaim(), await stoppedLead()]
    await chat.say('open 1')
    const seen = await boss.press('Reminders', {}, chat.person.lastCard())
    expect(seen).toContain('Jan 13, 2027, 09:00 · 30 days before')
    expect(seen).toContain('[Snooze]')
    expect(seen).not.toMatch(/stopped|Start reminders/)
    await boss.follow([['reminders', 'Reminders are stopped', '[Start reminders]']])
  })

  test('says why nothing will come', async () => {
    const chat = world.someone()
    await chat.follow([['reminders', 'you have no claims yet']])
    await preparedClaim(world.well, chat.person)
    await chat.follow([
      ['my claims'],
      ['withdraw 1'],
      ['yes'],
      ['reminders', 'none of your claims waits for a date'],
      ['my claims'],
      ['reminders for 1', 'it waits for no date any more'],
      ['stop reminders'],
      ['reminders', 'Reminders are stopped', '[Start reminders]'],
    ])
  })

  test('shows nothing of another person’s claims', async () => {
    const other = await withClaim()
    const claim = await other.claim()
    const chat = world.someone()
    await chat.say('hello')
    const who = { tenantId: chat.person.tenantId, userId: chat.person.aadObjectId }
    expect(await world.well.bot.claims.upcoming(who, claim.id)).toEqual([])
    await chat.follow([['reminders for Seminar', 'Which claim?']])
  })
})

describe('the checklist', () => {
  test('says by when each missing item should be here, the earliest first, and what is late', async () => {
    const chat = await withClaim()
    const seen = await chat.say('open 1')
    expect(seen).toContain('7 · Event photos · late since Oct 5, 2026')
    expect(seen).toContain('1 · Third-party invoice · by Jan 29, 2027')
    expect(seen.indexOf('Event photos · late')).toBeLessThan(seen.indexOf('Third-party invoice · by'))
    expect(seen).toContain('( ) 6 · Agenda or program: missing · by Feb 9, 2027')
  })

  test('says that reminders are stopped', async () => {
    const chat = await withClaim()
    await chat.follow([['stop reminders'], ['open 1', 'Reminders are stopped']])
  })
})

describe('snoozing', () => {
  test('puts a claim off until a day, on which it comes back', async () => {
    const chat = await withClaim()
    await chat.follow([
      ['open 1'],
      ['snooze until Friday', 'I come back to “Seminar” on Friday, January 15, 2027.'],
      ['reminders', 'Jan 15, 2027, 09:00 · Seminar · back after your snooze'],
    ])
    await morning(chat, 1, 13)
    expect(arrived(chat)).toBe(0)
    await morning(chat, 1, 15)
    expect(arrived(chat)).toBe(1)
    expect(JSON.stringify(chat.person.messages.at(-1))).toContain('back as you asked, 28 days left')
  })

  test('from the reminder itself leaves a receipt in its place', async () => {
    const chat = await withClaim()
    await morning(chat, 1, 13)
    const seen = await chat.press('Snooze', { until: 'nextWeek' })
    expect(seen).toContain('on Monday, January 18, 2027')
    expect(seen).toContain('[Open checklist]')
    expect((await chat.claim()).body.snoozedUntil).toBe('2027-01-18')
  })

  test('never passes the last working day, and says which day it chose', async () => {
    const chat = await withClaim()
    await chat.follow([
      ['open 1'],
      [
        'snooze until 20 February 2027',
        'I cannot snooze “Seminar” that far. The last working day to submit is Friday, February 12, 2027.',
        'I come back on Thursday, February 11, 2027.',
      ],
    ])
    expect((await chat.claim()).body.snoozedUntil).toBe('2027-02-11')
    world.well.bot.clock.set(Date.UTC(2027, 1, 12, 3))
    await chat.follow([
      ['snooze until tomorrow', 'any more. The last working day to submit is Friday, February 12, 2027.'],
    ])
    // The last working day is over, the deadline itself is today.
    world.well.bot.clock.set(Date.UTC(2027, 1, 14, 3))
    await chat.follow([['snooze until Tuesday', 'The last day to submit is Sunday, February 14, 2027.']])
  })

  test('of a submitted claim never passes the day on which held money is forfeited', async () => {
    const chat = await withClaim()
    const { id } = await chat.claim()
    await changeAs(world.well, chat.person, id, { do: 'submitted', claimNumber: '1', on: '2027-01-10' })
    await chat.follow([['open 1'], ['snooze until 1 June 2027', 'I come back to “Seminar” on Tuesday, June 1, 2027.']])
    await changeAs(world.well, chat.person, id, { do: 'held', since: '2026-08-01' })
    await chat.follow([
      [
        'snooze until 1 June 2027',
        'The held payment is forfeited on Thursday, January 28, 2027. I come back on Wednesday',
      ],
    ])
  })

  test('without a day it is asked, and a day that can be two is asked about', async () => {
    const chat = await withClaim()
    await chat.follow([
      ['open 1'],
      ['snooze', 'When shall I come back to Seminar?', '( ) In three days'],
      ['snooze until next Friday', 'Do you mean Friday, January 15, 2027 or Friday, January 22, 2027?'],
      ['snooze until whenever', 'I cannot read that as a date'],
      ['snooze until 5 January 2027', 'in the past'],
    ])
    expect((await chat.claim()).body.snoozedUntil).toBeUndefined()
    expect(await chat.press('Snooze', { until: 'whenever' })).toContain('Please correct: I cannot read that as a date')
    await chat.press('Snooze', { until: 'inThreeDays' })
    expect((await chat.claim()).body.snoozedUntil).toBe('2027-01-14')
  })

  test('by a lead who stopped their own reminders puts off a colleague’s claim', async () => {
    const [chat, boss] = [await withClaim(), await stoppedLead()]
    await chat.follow([['open 1'], ['snooze']])
    const seen = await boss.press('Snooze', { until: 'tomorrow' }, chat.person.lastCard())
    expect(seen).toContain('I come back to “Seminar” on Tuesday, January 12, 2027.')
    expect((await chat.claim()).body.snoozedUntil).toBe('2027-01-12')
  })

  test.each([
    ['a draft', ['new claim for a seminar'], 'still a draft'],
    ['a withdrawn claim', ['withdraw 1', 'yes', 'my claims', 'open 1'], 'nothing to snooze'],
    ['somebody who stopped reminders', ['open 1', 'stop reminders'], 'Reminders are stopped'],
  ])('is nothing for %s', async (_, said, answer) => {
    const chat = await withClaim()
    for (const text of said) await chat.say(text)
    await chat.follow([['snooze until Friday', answer]])
  })

  test('another person’s claim cannot be snoozed by its card', async () => {
    const owner = await withClaim()
    await owner.follow([['open 1'], ['snooze']])
    const card = owner.person.lastCard()
    const chat = world.someone()
    await chat.say('hello')
    expect(await chat.press('Snooze', { until: 'tomorrow' }, card)).toContain('cannot find that among your claims')
    expect((await owner.claim()).body.snoozedUntil).toBeUndefined()
  })
})
