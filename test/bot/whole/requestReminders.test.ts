import type { CoOpClaim } from '../../../rules/claim'
import { shownIn } from '../../support/chat'
import { chatting, lead } from '../../support/chatting'
import { claimNow } from '../../support/preparedClaim'
import { submittedClaim } from '../../support/submittedClaim'

const minute = 60_000
/** Noon in Seoul, on Friday 12 March 2027. */
const friday = Date.UTC(2027, 2, 12, 3)
/** 09:00 in Seoul on a day of March 2027. */
const morning = (day: number) => Date.UTC(2027, 2, day)
const world = chatting(friday)
const owner = world.someone.bind(world)

type Talk = ReturnType<typeof world.someone>

/** What came to somebody about requests since they last looked. */
function looking({ person }: Talk) {
  let seen = person.messages.length
  return () => {
    const fresh = person.messages.slice(seen).map(shownIn)
    seen = person.messages.length
    return fresh.filter((text) => /reviewer/.test(text))
  }
}

async function goTo(at: number): Promise<void> {
  const { bot } = world.well
  bot.clock.set(at)
  bot.poke()
  await bot.idle()
}

async function restart(at: number): Promise<void> {
  await world.restart()
  await goTo(at)
}

const words = 'Please provide the following:\n1. Photos of the event\n2. Agenda'
/** A claim on which a reviewer asks for two things, recorded and confirmed by its owner. */
async function requested(chat: Talk): Promise<CoOpClaim> {
  const claim = await submittedClaim(world.well, chat.person)
  await chat.follow([['documentation request'], [words, 'I read 2 things'], ['confirm request', 'counts now']])
  return claim
}

beforeEach(() => goTo(friday))

test('a request recorded on a Friday is told of on Monday, then in each digest of a week, then weekly, until it is answered', async () => {
  const chat = owner()
  const claim = await requested(chat)
  const news = looking(chat)
  await goTo(morning(13) + minute)
  await goTo(morning(15) - minute)
  expect(news()).toEqual([])
  await goTo(morning(15) + minute)
  expect(news()).toEqual([expect.stringContaining('Seminar: the reviewer waits for an answer')])
  for (const day of [16, 17, 18, 19]) {
    await restart(morning(day) - minute)
    expect([day, news()]).toEqual([day, []])
    await goTo(morning(day) + minute)
    expect([day, news().length]).toEqual([day, 1])
    await restart(morning(day) + 2 * minute)
    expect([day, news()]).toEqual([day, []])
  }
  await goTo(morning(20) + minute)
  expect(news()).toEqual([])
  await goTo(morning(22) + minute)
  expect(news()).toHaveLength(1)
  await goTo(morning(23) + minute)
  expect(news()).toEqual([])
  await chat.follow([['resubmitted anyway on 23 March 2027', 'resubmitted on']])
  expect((await claimNow(world.well, chat.person, claim.id)).body.reports.at(-1)?.status).toBe('submitted')
  news()
  for (const day of [29, 36, 43]) await goTo(morning(day) + minute)
  expect(news().join('\n')).not.toContain('the reviewer waits')
})

test('one that waits is told to a claims lead after five working days, once, over restarts, and not when it was answered', async () => {
  const boss = owner(lead)
  await boss.say('hello')
  const [slow, quick] = [owner(), owner()]
  await requested(slow)
  await requested(quick)
  const news = looking(boss)
  await goTo(morning(18) + minute)
  expect(news()).toEqual([])
  await quick.follow([['answer 1: None'], ['answer 2: None'], ['resubmitted on 18 March 2027', 'resubmitted on']])
  await restart(morning(19) - minute)
  await goTo(morning(19) + minute)
  const [told, ...more] = news()
  expect(told).toContain('a reviewer has waited five working days for an answer')
  expect(more).toEqual([])
  expect(told?.match(/five working days/g)).toHaveLength(1)
  await restart(morning(19) + 2 * minute)
  await goTo(morning(22) + minute)
  expect(news().join('\n')).not.toContain('five working days')
  await boss.follow([
    ['requests', 'Seminar'],
    ['request 1', 'Photos of the event'],
  ])
})

test('with a day the reviewer named it counts back from that day, and says once that it has passed', async () => {
  const chat = owner()
  await submittedClaim(world.well, chat.person)
  await chat.follow([
    ['documentation request'],
    [`${words}\nPlease answer by 24 March 2027.`, 'I read 2 things'],
    ['confirm request', 'March 24, 2027'],
  ])
  const news = looking(chat)
  const told: Record<number, number> = {}
  for (let day = 13; day <= 31; day += 1) {
    await goTo(morning(day) + minute)
    const fresh = news()
    if (fresh.length > 0) told[day] = fresh.length
    if (day === 24) expect(fresh.join('\n')).toContain('today')
    if (day === 25) expect(fresh.join('\n')).toContain('was 1 day ago')
  }
  // Three days before is a Sunday: the Friday before it.
  expect(told).toEqual({ 15: 1, 17: 1, 19: 1, 23: 1, 24: 1, 25: 1 })
})
