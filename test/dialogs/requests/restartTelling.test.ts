import { type Chat, press, shownIn } from '../../support/chat'
import { chatting, lead } from '../../support/chatting'
import { submittedClaim } from '../../support/submittedClaim'
import type { Fault } from '../../support/teams/faults'

const at = Date.UTC(2027, 2, 9, 3)
const world = chatting(at)
const words = 'Please provide the following:\n1. Photos of the event\n2. Agenda'

const messagesOf = ({ person }: Chat) => person.messages.map(shownIn).join('\n')
const times = (chat: Chat, part: string) => messagesOf(chat).split(part).length - 1

async function goTo(time: number): Promise<void> {
  const { bot } = world.well
  bot.clock.set(time)
  bot.poke()
  await bot.idle()
}

/** From now on Teams answers what is sent into this person's chat like this. */
const failFor = ({ person }: Chat, kind: Fault['kind'], count = 1000) =>
  world.teams.fail({ method: 'POST', path: new RegExp(person.conversationId.slice(3)), kind, times: count })

/** Somebody with a submitted claim, and a claims lead who is about to confirm a request on it. */
async function beforeConfirming(): Promise<{ owner: Chat; boss: Chat }> {
  const owner = world.someone()
  const claim = await submittedClaim(world.well, owner.person)
  const boss = world.someone(lead)
  await boss.say('hello')
  await boss.follow([
    ['documentation request'],
    [press('Read it', { claim: claim.id, text: words }), 'I read 2 things'],
  ])
  return { owner, boss }
}

// A lead is asked which claim it is about.
beforeAll(async () => void (await submittedClaim(world.well, world.someone().person)))
beforeEach(() => goTo(at))
afterEach(() => world.teams.recover())

test.each<[string, Fault['kind']]>([
  ['answers that it is busy', { status: 429 }],
  ['answers that it is out of order', { status: 503 }],
  ['breaks off', 'reset'],
])('what a lead confirmed while Teams %s is told to its owner after a restart, once', async (_, kind) => {
  const { owner, boss } = await beforeConfirming()
  failFor(owner, kind)
  await boss.follow([['confirm request', 'counts now', `I told ${owner.person.name}`]])
  await boss.settled()
  expect(times(owner, 'recorded a documentation request')).toBe(0)
  world.teams.recover()
  await world.restart()
  await goTo(at + 60_000)
  expect(times(owner, `${boss.person.name} recorded a documentation request`)).toBe(1)
  await world.restart()
  await goTo(at + 3_600_000)
  expect(times(owner, 'recorded a documentation request')).toBe(1)
  await owner.follow([
    [press('Write an answer', { item: '2' })],
    [press('Save the answer', { text: 'On it.' }), 'is saved'],
  ])
})

test('a press of the lead that is delivered again after the restart tells nobody twice', async () => {
  const { owner, boss } = await beforeConfirming()
  const { person } = boss
  const turn = await person.press(person.lastCard(), 'Confirm')
  await boss.settled()
  expect(times(owner, 'The reviewer asks')).toBe(1)
  await world.restart()
  await person.redeliver(turn.activity)
  await boss.settled()
  expect(times(owner, 'The reviewer asks')).toBe(1)
})

test('when the owner has taken the bot away, a lead hears of it in words that are true for them', async () => {
  const { owner, boss } = await beforeConfirming()
  await owner.person.uninstall()
  await boss.follow([['confirm request', 'counts now']])
  await boss.settled()
  expect(messagesOf(boss)).toContain(`my message to ${owner.person.name}, whose claim it is, does not arrive`)
  expect(messagesOf(boss)).not.toContain('for your claim')
})

test('what a colleague sent while Teams was out of order is told to who asked, after a restart', async () => {
  const owner = world.someone()
  const jun = world.someone({ name: 'Jun Park' })
  await jun.say('hello')
  await submittedClaim(world.well, owner.person)
  await owner.follow([
    ['documentation request'],
    [words, 'I read 2 things'],
    ['confirm request', 'counts now'],
    ['ask Jun Park for 1', 'I asked Jun Park'],
  ])
  await owner.settled()
  failFor(owner, { status: 503 })
  await jun.follow([['not me: ask Jisoo', 'Thank you']])
  await jun.settled()
  expect(messagesOf(owner)).not.toContain('says “not me”')
  world.teams.recover()
  await world.restart()
  await goTo(at + 60_000)
  expect(messagesOf(owner)).toContain('Jun Park says “not me”')
})
