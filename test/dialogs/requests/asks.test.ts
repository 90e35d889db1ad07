import { samplePdf } from '../../bot/files/sampleFiles'
import { type Chat, press } from '../../support/chat'
import { chatting, otherTenant } from '../../support/chatting'
import { preparedClaim } from '../../support/preparedClaim'
import { submittedClaim } from '../../support/submittedClaim'

// A Tuesday, after the seminar was submitted.
const world = chatting(Date.UTC(2027, 2, 9, 3))

const words = 'Please provide the following:\n1. Photos of the event\n2. Agenda'

/** Somebody whose claim a reviewer asks about, and a colleague who has written to the bot before. */
async function asked() {
  const colleague = world.someone()
  await colleague.say('hello')
  const chat = world.someone()
  const claim = await submittedClaim(world.well, chat.person)
  await chat.follow([['documentation request'], [words, 'I read 2 things'], ['confirm request', 'counts now']])
  return { chat, claim, colleague }
}

/** Everything a person has on their screen. */
const screen = (chat: Chat) => JSON.stringify(chat.person.messages)

test('a colleague gets one card with that one thing, and what they send answers the request', async () => {
  const { chat, colleague } = await asked()
  await chat.follow([
    [press('Ask a colleague', { item: '1' }), 'see nothing else of the claim', 'Photos of the event'],
    [
      press('Ask', { person: colleague.person.aadObjectId, reason: 'You took them', due: '2027-03-12' }),
      `I asked ${colleague.person.name}`,
    ],
  ])
  await chat.settled()
  expect(screen(chat)).toContain(`${colleague.person.name} was asked, for Mar 12, 2027`)
  const card = JSON.stringify(colleague.person.lastCard().activity)
  for (const part of [chat.person.name, 'Photos of the event', 'You took them', 'March 12, 2027'])
    expect(card).toContain(part)
  for (const part of ['Agenda', 'Seminar', '4711', '5,500,000']) expect(screen(colleague)).not.toContain(part)
  await colleague.follow([[press('Attach'), 'Send the file here now']])
  expect(await colleague.send([{ name: 'booth.pdf', bytes: samplePdf('booth') }])).toContain(
    'booth.pdf is with the claim now',
  )
  await chat.settled()
  expect(screen(chat)).toContain('sent what you asked for')
  expect(screen(chat)).toContain('booth.pdf')
})

test('who says “not me” or needs time is heard by the asker', async () => {
  const { chat, colleague } = await asked()
  await chat.follow([[`ask ${colleague.person.name} for 2 by 15 March 2027: you held it`, 'I asked']])
  await chat.settled()
  await colleague.follow([
    [press({ verb: 'evidence.return', title: 'Need time' }, { until: '2027-03-20' }), 'knows that it takes time'],
  ])
  await chat.settled()
  expect(screen(chat)).toContain(`${colleague.person.name} needs time until Mar 20, 2027`)
  await colleague.follow([['not me: ask Adele', 'Thank you for saying so']])
  await chat.settled()
  expect(screen(chat)).toContain('not me')
  expect(screen(chat)).toContain('ask Adele')
})

test('a checklist item is asked for before the claim is submitted, and the file lands on it', async () => {
  const colleague = world.someone()
  await colleague.say('hello')
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([
    ['my claims'],
    ['open 1', 'done'],
    ['item agenda', 'Ask a colleague'],
    [press('Ask a colleague'), 'Whom?'],
    [press('Ask', { person: colleague.person.aadObjectId }), 'I asked'],
  ])
  await chat.settled()
  await colleague.follow([[press('Attach'), 'Send the file here now']])
  await colleague.send([{ name: 'agenda.pdf', bytes: samplePdf('agenda') }])
  await chat.settled()
  const claim = await chat.claim()
  expect(claim.body.evidence.agenda?.files).toHaveLength(1)
  expect(screen(chat)).toContain('agenda.pdf')
  expect(await chat.say('item agenda')).toContain('agenda.pdf')
})

test('who has no chat with the bot cannot be asked by it, and there are words to forward', async () => {
  const { chat } = await asked()
  await chat.follow([
    [press('Ask a colleague', { item: '1' })],
    [press('Ask', { person: 'c1a1b0a7-0000-4000-8000-00000000dead' }), 'no chat with me yet', 'Could you send me this'],
    ['ask Nobody Known for 1', 'I have not met “Nobody Known”', 'write hello to it'],
  ])
})

test('a colleague whose chat is gone was not asked, and the asker hears so', async () => {
  const { chat, colleague } = await asked()
  world.teams.unreachable.add(colleague.person.conversationId)
  await chat.follow([[`ask ${colleague.person.name} for 1`, 'I asked']])
  await chat.settled()
  expect(screen(chat)).toContain('does not arrive')
})

test('what was called off is not asked any more, and a late file is kept and said so', async () => {
  const { chat, colleague } = await asked()
  await chat.follow([[`ask ${colleague.person.name} for 1`, 'I asked']])
  await chat.settled()
  await colleague.follow([['attach it', 'Send the file here now']])
  await chat.follow([[`stop asking ${colleague.person.name}`, 'not needed any more']])
  await chat.settled()
  expect(screen(colleague)).toContain('does not need this from you any more')
  expect(await colleague.send([{ name: 'late.pdf', bytes: samplePdf('late') }])).toContain('I keep the file')
})

test('nobody but who was asked, and who may see the claim, finds what was asked', async () => {
  const { chat, colleague, claim } = await asked()
  await chat.follow([[`ask ${colleague.person.name} for 1`, 'I asked']])
  await chat.settled()
  const [ask] = await world.well.bot.claims.asksOf(
    { tenantId: chat.person.tenantId, userId: chat.person.aadObjectId },
    claim.id,
  )
  for (const options of [{}, { tenantId: otherTenant }]) {
    const other = world.someone(options)
    await other.say('hello')
    const answerTo = async (askId: string) => {
      const data = { verb: 'ask.attach', askId, nonce: askId }
      const turn = await other.person.execute(other.person.lastCard(), {
        type: 'Action.Execute',
        verb: 'ask.attach',
        data,
      })
      return JSON.stringify([turn.body, ...turn.replies.map(({ activity }) => activity.text)])
    }
    expect(await answerTo(ask?.id ?? '')).toBe(await answerTo('0190a0b0-0000-7000-8000-00000000dead'))
  }
})
