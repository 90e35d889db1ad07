import { chatting, lead, otherTenant } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'
import { titleClaim } from '../support/titleClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))
const notFound = 'I cannot find that among your claims. Type “my claims” to see them.'
let groups = 0
const newGroup = () => {
  groups += 1
  return `19:group${groups}@thread.v2`
}

/** Somebody with a chat of their own and a place in a group. */
async function member(conversationId: string, options: object = {}, claims = 1) {
  const chat = world.someone(options)
  for (let made = 0; made < claims; made += 1) await preparedClaim(world.well, chat.person)
  if (claims === 0) await chat.say('hello')
  await chat.say('my claims')
  const { name, tenantId, aadObjectId } = chat.person
  const there = world.someone({ name, tenantId, aadObjectId, conversationType: 'groupChat', conversationId })
  return { chat, there }
}

const everythingIn = (conversationId: string) =>
  JSON.stringify(world.teams.record.messages(conversationId).map(({ activity }) => activity))

test('the only claim is shared for everybody to read: activity, status, evidence, days; nothing to press', async () => {
  const group = newGroup()
  const { there } = await member(group, { name: 'Mina Group' })
  const seen = await there.say('status')
  expect(seen).toMatch(/Customer seminars[\s\S]*Here: preparing, not submitted/)
  expect(seen).toMatch(/\d+ of \d+ pieces of evidence are there/)
  expect(seen).toContain('Submit by Friday, February 12, 2027: 28 days left')
  expect(seen).toContain('Shared by Mina Group on Jan 15, 2027 at 12:00 (Asia/Seoul)')
  const [card] = world.teams.record.messages(group).at(-1)?.activity.attachments ?? []
  expect(card?.content.actions).toBeUndefined()
  // An id of ours may have any digits in it.
  const readable = everythingIn(group).replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '')
  for (const secret of ['Hanbit', 'KRW', '5,500,000', 'Seminar"', '118']) expect(readable).not.toContain(secret)
})

test('with several claims it asks for the number, lists none, and shares the one that is named', async () => {
  const group = newGroup()
  const { chat, there } = await member(group, {}, 2)
  const [first, second] = await chat.claims()
  await titleClaim(world.well, chat.person, second!.id, 'Secret launch of Contoso X')
  await chat.say('my claims')
  for (const said of ['status', 'share', 'share status']) {
    const seen = await there.say(said)
    expect(seen).toContain('say which by its number')
  }
  expect(await there.say('status of 2')).toContain('pieces of evidence')
  expect(await there.say('share status of 1')).toContain('pieces of evidence')
  expect(await there.say('status of secret launch')).toContain('pieces of evidence')
  expect(await there.say('status of seminar')).toMatch(/say which|pieces of evidence/)
  for (const claim of [first!, second!]) expect(everythingIn(group)).not.toContain(claim.id)
  expect(everythingIn(group)).not.toMatch(/secret launch/i)
})

test('a hostile title, location and number never reach the group', async () => {
  const group = newGroup()
  const { chat, there } = await member(group)
  const title = '<at>Everyone</at> **EUR 9,999** [pay](https://evil.example)'
  await titleClaim(world.well, chat.person, (await chat.claim()).id, title)
  expect(await there.say('share')).toContain('pieces of evidence')
  expect(everythingIn(group)).not.toMatch(/evil|9,999|Everyone/)
})

test('two people in one group see what each shares, and reach nothing of the other', async () => {
  const group = newGroup()
  const mina = await member(group, { name: 'Mina Two' })
  const noah = await member(group, { name: 'Noah Two' }, 0)
  const { id } = await mina.chat.claim()
  expect(await noah.there.say('status')).toContain('You have no claim whose status could be shared')
  for (const said of ['status of 1', `status of ${id}`, 'status of seminar', 'status of nothing', 'share 7'])
    expect(await noah.there.say(said)).toBe(notFound)
  expect(await mina.there.say('status of 1')).toContain('Shared by Mina Two')
  expect(await mina.there.say('status of 9')).toBe(notFound)
})

test('a lead may share a colleague’s claim, which only its id names', async () => {
  const group = newGroup()
  const mina = await member(group)
  const lea = await member(group, lead, 0)
  expect(await lea.there.say(`status of ${(await mina.chat.claim()).id}`)).toContain('Shared by Lea Lead')
})

test('a guest of another organisation sees nothing of this one, and one that may not use the bot is refused', async () => {
  const group = newGroup()
  const mina = await member(group)
  const { id } = await mina.chat.claim()
  const guest = await member(group, { name: 'Gil Guest', tenantId: otherTenant }, 0)
  for (const said of [`status of ${id}`, 'status of 1', 'status of seminar'])
    expect(await guest.there.say(said)).toBe(notFound)
  const stranger = world.someone({
    tenantId: 'c1a1b0a7-0000-4000-8000-00000000dead',
    conversationType: 'groupChat',
    conversationId: group,
  })
  const turn = await stranger.person.say(`status of ${id}`)
  expect([turn.status, turn.replies]).toEqual([403, []])
})

test('anything else is answered with where to go, by a link that opens the personal chat', async () => {
  const group = newGroup()
  const { there } = await member(group)
  const link = `https://teams.microsoft.com/l/chat/0/0?users=28:${world.teams.appId}`
  for (const said of ['my claims', 'open 1', 'what?', 'delete my data', 'history', 'export my data', 'yes delete'])
    expect(await there.say(said)).toBe(
      `Claims are private, so I talk about them only in [our personal chat](${link}); here I can share a claim’s status when you type “share status”.`,
    )
  expect(await there.say('help')).toContain('Here I share a claim’s status')
})

test('a button that somebody carries into a group does nothing there', async () => {
  const group = newGroup()
  const { chat, there } = await member(group)
  await there.say('status')
  const { id } = await chat.claim()
  const data = { verb: 'claim.purge', claimId: id, nonce: 'carried', 'in.sure': 'yes' }
  const turn = await there.person.execute(there.person.messages.at(-1)!, {
    type: 'Action.Execute',
    verb: data.verb,
    data,
  })
  expect(turn.replies.map(({ activity }) => activity.text)).toEqual([expect.stringContaining('Claims are private')])
  expect((await chat.claim()).id).toBe(id)
})

test('in a channel the answer stays in the thread it was asked in', async () => {
  const conversationId = '19:channel@thread.tacv2;messageid=1700000000001'
  const chat = world.someone({ name: 'Chan' })
  await preparedClaim(world.well, chat.person)
  const { name, aadObjectId } = chat.person
  const there = world.someone({ name, aadObjectId, conversationType: 'channel', conversationId })
  expect(await there.say('status')).toContain('pieces of evidence')
  expect(world.teams.record.messages(conversationId)).toHaveLength(1)
  expect(world.teams.record.messages('19:channel@thread.tacv2')).toEqual([])
})

test('the welcome comes once, and says what is shown there and what is not', async () => {
  const there = world.someone({ conversationType: 'groupChat', conversationId: newGroup() })
  const first = await there.person.install()
  const second = await there.person.install()
  expect(first.replies.map(({ activity }) => activity.text)).toEqual([
    expect.stringMatching(/in private[\s\S]*share status[\s\S]*never show amounts, titles, files or notes/),
  ])
  expect(second.replies).toEqual([])
})

test('in the personal chat it says where sharing is done', async () => {
  const { chat } = await member(newGroup())
  expect(await chat.say('share')).toContain('add me to it and mention me')
  expect(await chat.say('status of 1')).toContain('Seminar')
})

test('Teams’ id of a person is remembered, so that a mention names them', async () => {
  const { chat } = await member(newGroup())
  const { tenantId, id, aadObjectId } = chat.person
  const { people } = world.well.bot.store.reader
  expect((await people.findByTeamsId(tenantId, id))?.id).toBe(aadObjectId)
  expect(await people.findByTeamsId(otherTenant, id)).toBeUndefined()
})
