import type { Chat } from '../support/chat'
import { chatting } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))
const can = 'Here I share a claim’s status'
const noFiles = 'Teams does not give me files sent in a group or channel'
const onlyPersonal = 'Claims are private'

const places = [
  ['groupChat', '19:said@thread.v2'],
  ['channel', '19:said@thread.tacv2;messageid=1700000000003'],
] as const

/** What is answered to a message that mentions the bot by a name of its own; Teams adds a text/html twin to each. */
async function answers(
  { person }: Chat,
  text: string,
  { name = 'Claimwell', attachments = [] as object[], html = `<div>${text}</div>` } = {},
) {
  const mention = { type: 'mention', mentioned: { id: `28:${world.teams.appId}`, name }, text: `<at>${name}</at>` }
  const { replies } = await person.send({
    type: 'message',
    textFormat: 'plain',
    text,
    entities: [...(person.base().entities ?? []), mention],
    attachments: [{ contentType: 'text/html', content: html }, ...attachments],
  })
  return replies.map(({ activity }) => activity.text ?? 'a card')
}

describe.each(places)('in a %s', (conversationType, conversationId) => {
  const there = () => world.someone({ conversationType, conversationId })

  test.each([
    ['<at>Claimwell</at>', can],
    ['<at>Claimwell</at>&nbsp;', can],
    ['<at>Claimwell</at> <at>Claimwell</at>', can],
    ['<at>Claimwell</at> Hi', can],
    ['<at>Claimwell</at>Hello', can],
    ['Help <at>Claimwell</at>', can],
    ['<at>Claimwell</at>&nbsp;share&nbsp;<at>Claimwell</at>&nbsp;status', 'You have no claim'],
    ['<at>Claimwell</at> my claims', onlyPersonal],
    ['<at>Claimwell</at> asdf ???', onlyPersonal],
    ['<at>Claimwell</at> 👍', onlyPersonal],
  ])('%j is answered in one message', async (text, wanted) => {
    expect(await answers(there(), text)).toEqual([expect.stringContaining(wanted)])
  })

  test('a bot that is called like a command is not taken for it', async () => {
    const name = 'Share status & more'
    const written = '<at>Share status &amp; more</at>'
    expect(await answers(there(), written, { name })).toEqual([expect.stringContaining(can)])
    expect(await answers(there(), `${written} my claims`, { name })).toEqual([expect.stringContaining(onlyPersonal)])
    expect(await answers(there(), `${written} share status`, { name })).toEqual([
      expect.stringContaining('You have no claim'),
    ])
  })

  test('a file sent there is answered with where to send it, as far as Teams lets it be seen', async () => {
    const text = '<at>Claimwell</at>'
    const tagged = `<div>${text}</div><attachment id="f1f6"></attachment>`
    const picture = { contentType: 'image/*', contentUrl: `${world.teams.serviceUrl}v3/attachments/1/views/original` }
    const reference = { contentType: 'reference', contentUrl: 'https://contoso.sharepoint.com/a.pdf', name: 'a.pdf' }
    expect(await answers(there(), text, { html: tagged })).toEqual([expect.stringContaining(noFiles)])
    for (const attached of [picture, reference])
      expect(await answers(there(), text, { attachments: [attached] })).toEqual([expect.stringContaining(noFiles)])
    // Most often it cannot: the message looks like a bare mention.
    expect(await answers(there(), text)).toEqual([expect.stringContaining('Files sent here do not reach me')])
  })

  test('who changes a message is told to write a new one; deleting and reacting are met with silence', async () => {
    const { person } = there()
    const text = '<at>Claimwell</at> status'
    const edited = await person.send({ type: 'messageUpdate', text, channelData: { eventType: 'editMessage' } })
    expect(edited.replies.map(({ activity }) => activity.text)).toEqual([
      expect.stringContaining('I do not read a message again when it is changed'),
    ])
    for (const quiet of [
      { type: 'messageDelete', channelData: { eventType: 'softDeleteMessage' } },
      { type: 'messageUpdate', text, channelData: { eventType: 'undeleteMessage' } },
      { type: 'messageReaction', reactionsAdded: [{ type: 'like' }], replyToId: '1' },
      { type: 'typing' },
    ]) {
      const { status, replies } = await person.send(quiet)
      expect([status, replies]).toEqual([200, []])
    }
  })
})

test('what somebody shares shows the same whoever mentions the bot how often', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  const { name, aadObjectId } = chat.person
  const [, [conversationType, conversationId]] = places
  const there = world.someone({ name, aadObjectId, conversationType, conversationId })
  expect(await answers(there, '<at>Claimwell</at>share <at>Claimwell</at> status')).toEqual(['a card'])
})

test('where there is no tab nothing leads to it, and who asks hears what to type', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  for (const said of ['status', 'my claims', 'help', 'what is at risk'])
    expect(await chat.say(said)).not.toMatch(/Open in Claims|See the whole season/)
  expect(await chat.say('open the tab')).toContain('There is no Claims tab here. “my claims” shows')
  const there = world.someone({ conversationType: 'groupChat', conversationId: '19:none@thread.v2' })
  expect(await there.say('open the tab')).toContain(onlyPersonal)
})
