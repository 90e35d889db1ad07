import type { Chat } from '../support/chat'
import { chatting } from '../support/chatting'

const world = chatting(Date.UTC(2027, 0, 15, 3))
const bot = () => ({ id: `28:${world.teams.appId}` })

let teams = 0
/** A team as Teams describes it: its id is that of its General channel; the bot was added to another channel of it. */
function newTeam() {
  teams += 1
  const general = `19:general${teams}@thread.tacv2`
  return { general, selected: `19:sales${teams}@thread.tacv2` }
}
type Team = ReturnType<typeof newTeam>

/** Fields of an activity in a channel of a team, or in a thread of it. */
function inChannel(chat: Chat, team: Team, conversationId: string) {
  const { tenantId } = chat.person
  return {
    conversation: { isGroup: true, conversationType: 'channel', id: conversationId, tenantId },
    channelData: {
      team: { id: team.general, name: 'Sales', aadGroupId: '3d5d4c90-1ae9-41c7-9471-7ccd37ddb7d4' },
      settings: { selectedChannel: { id: team.selected } },
      tenant: { id: tenantId },
    },
  }
}

const installed = (chat: Chat, team: Team, action: string, copies = 1) =>
  chat.person.send({ ...inChannel(chat, team, team.selected), type: 'installationUpdate', action }, { copies })
const members = (chat: Chat, team: Team, changed: object, copies = 1) =>
  chat.person.send({ ...inChannel(chat, team, team.general), type: 'conversationUpdate', ...changed }, { copies })

const textsIn = (conversationId: string) =>
  world.teams.record.messages(conversationId).map(({ activity }) => activity.text ?? '')
const said = (team: Team) => [...textsIn(team.general), ...textsIn(team.selected)]
const welcome = expect.stringContaining('I prepare co-op claims with you, in private')

test('a team is welcomed once for both install events, which name two of its channels, each delivered twice', async () => {
  const [chat, team] = [world.someone({ name: 'Ines Installer' }), newTeam()]
  await Promise.all([
    installed(chat, team, 'add', 2),
    members(chat, team, { membersAdded: [bot()] }, 2),
    installed(chat, team, 'add-upgrade'),
  ])
  expect(said(team)).toEqual([welcome])
})

test('the welcome names who added the bot where it has met them, and leads to the personal chat', async () => {
  const chat = world.someone({ name: 'Ida [Installer]' })
  await chat.say('hello')
  const [known, unknown] = [newTeam(), newTeam()]
  // Teams names nobody in these events.
  const { id, aadObjectId } = chat.person
  await chat.person.send({
    ...inChannel(chat, known, known.selected),
    type: 'installationUpdate',
    action: 'add',
    from: { id, aadObjectId },
  })
  const stranger = world.someone().person
  await chat.person.send({
    ...inChannel(chat, unknown, unknown.selected),
    type: 'installationUpdate',
    action: 'add',
    from: { id: stranger.id, aadObjectId: stranger.aadObjectId },
  })
  expect(said(known)).toEqual([expect.stringContaining('Hello. Ida \\[Installer\\] added me here. I prepare')])
  expect(said(unknown)).toEqual([expect.stringContaining('Hello. I prepare')])
  expect(said(known)[0]).toContain(`[our personal chat](https://teams.microsoft.com/l/chat/0/0?users=${bot().id})`)
})

test('who joins later is not written to, and nothing is kept of them', async () => {
  const [chat, team] = [world.someone(), newTeam()]
  await installed(chat, team, 'add')
  const { id, aadObjectId, tenantId } = world.someone({ name: 'Lou Later' }).person
  const from = { id, aadObjectId }
  await members(chat, team, { from, membersAdded: [{ id, aadObjectId }] })
  await members(chat, team, { from, membersRemoved: [{ id, aadObjectId }] })
  expect(said(team)).toEqual([welcome])
  expect(await world.well.bot.store.reader.people.find(tenantId, aadObjectId)).toBeUndefined()
})

test('two teams are welcomed each, and a new version of the app welcomes nobody again', async () => {
  const [chat, one, other] = [world.someone(), newTeam(), newTeam()]
  for (const team of [one, other]) await installed(chat, team, 'add')
  await installed(chat, one, 'remove-upgrade')
  await installed(chat, one, 'add-upgrade')
  expect([said(one), said(other)]).toEqual([[welcome], [welcome]])
})

test.each<[string, (chat: Chat, team: Team) => Promise<unknown>]>([
  ['removed', (chat, team) => installed(chat, team, 'remove')],
  ['taken out of the members', (chat, team) => members(chat, team, { membersRemoved: [bot()] })],
])('a bot that was %s and is added again says once more what it does there', async (_, remove) => {
  const [chat, team] = [world.someone(), newTeam()]
  await installed(chat, team, 'add')
  await remove(chat, team)
  expect(said(team)).toEqual([welcome])
  await installed(chat, team, 'add', 2)
  expect(said(team)).toEqual([welcome, welcome])
})

test('in a personal chat and in a group chat too', async () => {
  for (const chat of [world.someone(), world.someone({ conversationType: 'groupChat' })]) {
    const shown = async () => (await chat.person.install()).replies.length
    expect([await shown(), await shown()]).toEqual([1, 0])
    await chat.person.send({ type: 'installationUpdate', action: 'remove' })
    await chat.person.send({ type: 'installationUpdate', action: 'remove' })
    expect([await shown(), await shown()]).toEqual([1, 0])
  }
})

test('a bot that is removed by somebody it never met keeps nothing of them', async () => {
  const { person } = world.someone()
  await person.send({ type: 'installationUpdate', action: 'remove' })
  expect(await world.well.bot.store.reader.people.find(person.tenantId, person.aadObjectId)).toBeUndefined()
})

test('a new thread is no new place: nobody is welcomed there, the answer stays in it, the team is kept once', async () => {
  const [chat, team] = [world.someone(), newTeam()]
  await installed(chat, team, 'add')
  const text = '<at>Claimwell</at> help'
  const entities = [{ type: 'mention', mentioned: bot(), text: '<at>Claimwell</at>' }]
  const threads = ['1700000000001', '1700000000002'].map((id) => `${team.selected};messageid=${id}`)
  for (const thread of threads) {
    await chat.person.send({ ...inChannel(chat, team, thread), type: 'message', text, entities })
    expect(textsIn(thread)).toEqual([expect.stringContaining('Here I share a claim’s status')])
  }
  expect(said(team)).toEqual([welcome])
  const { conversations } = world.well.bot.store.reader
  const kept = [team.general, team.selected, ...threads].map((id) => conversations.find(chat.person.tenantId, id))
  expect((await Promise.all(kept)).map((row) => row?.id)).toEqual([team.general, undefined, undefined, undefined])
  await installed(chat, team, 'add')
  expect(said(team)).toEqual([welcome])
})

test('a channel whose messages name no team is the same place in all its threads', async () => {
  const chat = world.someone({ conversationType: 'channel', conversationId: '19:lone@thread.tacv2;messageid=17' })
  await chat.say('help')
  const { conversations } = world.well.bot.store.reader
  expect(await conversations.find(chat.person.tenantId, '19:lone@thread.tacv2')).toMatchObject({ kind: 'channel' })
})
