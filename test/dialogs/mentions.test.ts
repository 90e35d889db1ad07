import type { Chat } from '../support/chat'
import { chatting, lead, otherTenant } from '../support/chatting'
import { submittedClaim } from '../support/submittedClaim'
import type { Turn } from '../support/teams/account'

const world = chatting(Date.UTC(2027, 2, 9, 3))

/** Two people of one name, so that only a mention tells them apart, who have both written to the bot. */
async function twins(): Promise<{ one: Chat; other: Chat }> {
  const [one, other] = ['a', 'b'].map((last) =>
    world.someone({ name: 'Sam Twin', aadObjectId: `c1a1b0a7-0000-4000-8000-00000000000${last}` }),
  ) as [Chat, Chat]
  for (const chat of [one, other]) await chat.say('hello')
  return { one, other }
}

/** Types what a client sends for words with an @ of `whom` in place of `@`. */
async function mention({ person }: Chat, words: string, whom: Chat['person']): Promise<string> {
  const tag = `<at>${whom.name}</at>`
  const { id, name, aadObjectId } = whom
  const bot = { type: 'mention', mentioned: person.base().recipient, text: '<at>Claimwell</at>' }
  const isAlone = person.conversationType === 'personal'
  const entities = [
    ...(person.base().entities ?? []),
    ...(isAlone ? [] : [bot]),
    { type: 'mention', mentioned: { id, name, aadObjectId }, text: tag },
  ]
  const text = `${isAlone ? '' : '<at>Claimwell</at> '}${words.replace('@', tag)}`
  const turn: Turn = await person.send({ type: 'message', textFormat: 'plain', text, entities })
  await world.well.bot.idle()
  return turn.replies.map(({ activity }) => `${activity.text} ${JSON.stringify(activity.attachments)}`).join('\n')
}

const roleOf = ({ person: { tenantId, aadObjectId: userId } }: Chat) =>
  world.well.bot.claims.roleOf({ tenantId, userId })

test.each(['personal', 'groupChat'] as const)(
  'a lead makes just the person they mention one, and takes it back: %s',
  async (conversationType) => {
    const { one, other } = await twins()
    const lea = world.someone({ ...lead, conversationType })
    expect(await mention(lea, 'make @ a lead', other.person)).toContain('Sam Twin is a claims lead now')
    expect([await roleOf(one), await roleOf(other)]).toEqual(['member', 'lead'])
    expect(await mention(lea, 'make @ a member', other.person)).toContain('Sam Twin is a claims member now')
    expect(await roleOf(other)).toBe('member')
  },
)

test('the colleague who is mentioned is asked, and nobody of the same name', async () => {
  const { one, other } = await twins()
  const owner = world.someone()
  await submittedClaim(world.well, owner.person)
  await owner.follow([
    ['documentation request: 1. Photos of the event\n2. Agenda', 'I read 2 things'],
    ['confirm request', 'counts now'],
  ])
  // By name alone it is asked which of the two, with a card to pick from.
  await owner.follow([['ask Sam Twin for 1 by 15 March 2027', 'Several people are called that', 'Whom?']])
  expect((await owner.asked()).asks).toEqual([])
  const before = one.person.messages.length
  expect(await mention(owner, 'ask @ for 1 by 15 March 2027', other.person)).toContain('I asked Sam Twin')
  expect((await owner.asked()).asks).toMatchObject([{ personId: other.person.aadObjectId, state: 'asked' }])
  expect(JSON.stringify(other.person.lastCard().activity)).toContain('Photos of the event')
  expect(one.person.messages).toHaveLength(before)
})

test('a claim is handed over to who is mentioned', async () => {
  const { other } = await twins()
  const owner = world.someone()
  const claim = await submittedClaim(world.well, owner.person)
  await owner.follow([['my claims'], ['open 1']])
  expect(await mention(owner, 'hand over to @', other.person)).toContain('Sam Twin’s now')
  expect((await other.claims()).map(({ id }) => id)).toContain(claim.id)
})

test('a guest of another organisation who is mentioned is somebody the bot has not met', async () => {
  const guest = world.someone({ name: 'Gil Guest', tenantId: otherTenant })
  await guest.say('hello')
  expect(await mention(world.someone(lead), 'make @ a lead', guest.person)).toContain('I have not met “Gil Guest”')
  expect(await roleOf(guest)).toBe('member')
})
