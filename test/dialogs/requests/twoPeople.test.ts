import type { Chat } from '../../support/chat'
import { press } from '../../support/chat'
import { chatting, lead, otherTenant } from '../../support/chatting'
import { claimNow } from '../../support/preparedClaim'
import { submittedClaim } from '../../support/submittedClaim'
import { cardOf } from '../../support/teams/cardOf'

// A Tuesday, after the seminar was submitted.
const world = chatting(Date.UTC(2027, 2, 9, 3))

const words = 'Please provide the following:\n1. Photos of the event\n2. Agenda'
const who = ({ person }: Chat) => ({ tenantId: person.tenantId, userId: person.aadObjectId })

beforeAll(async () => {
  // So that a lead always has several claims to choose from.
  await submittedClaim(world.well, world.someone().person)
})

/** A request on somebody's claim that the owner and a lead both have on their screens. */
async function shared() {
  const owner = world.someone()
  const claim = await submittedClaim(world.well, owner.person)
  const boss = world.someone(lead)
  await boss.follow([
    ['documentation request'],
    [press('Read it', { claim: claim.id, text: words }), 'I read 2 things'],
    ['confirm request', 'counts now'],
  ])
  await boss.settled()
  const [request] = await world.well.bot.claims.requestsOf(who(owner), claim.id)
  if (!request) throw new Error('no request')
  return { owner, boss, claim, request }
}

const now = async (chat: Chat, id: string) => {
  const found = await world.well.bot.claims.findRequest(who(chat), id)
  if (!found.ok) throw new Error('not found')
  return found.value.request
}
const texts = (answers: readonly { text?: string | undefined }[] = []) => answers.map(({ text }) => text)

test('who answers the same thing at once is told, sees both, and nothing is overwritten', async () => {
  const { owner, boss, request } = await shared()
  await owner.follow([[press('Write an answer', { item: '1' }), 'Your answer to the reviewer']])
  await boss.follow([[press('Write an answer', { item: '1' }), 'Your answer to the reviewer']])
  await boss.follow([[press('Save the answer', { text: 'From the lead' }), 'is saved']])
  await owner.follow([
    [press('Save the answer', { text: 'From the owner' }), 'Lea Lead answered this', 'From the lead', 'From the owner'],
  ])
  expect(texts((await now(owner, request.id)).body.items[0]?.answers)).toEqual(['From the lead'])
  await owner.follow([[press('Save the answer', { text: 'From the owner' }), 'is saved']])
  expect(texts((await now(owner, request.id)).body.items[0]?.answers)).toEqual(['From the lead', 'From the owner'])
  await boss.settled()
  expect(JSON.stringify(boss.person.messages)).toContain('From the owner')
})

test('two people answer different things at once, and both count', async () => {
  const { owner, boss, request } = await shared()
  await owner.follow([[press('Write an answer', { item: '1' })]])
  await boss.follow([[press('Write an answer', { item: '2' })]])
  await Promise.all([
    owner.press('Save the answer', { text: 'Photos' }),
    boss.press('Save the answer', { text: 'Talks' }),
  ])
  const after = await now(owner, request.id)
  expect(after.body.items.map(({ answers }) => texts(answers))).toEqual([['Photos'], ['Talks']])
  expect(after.state).toBe('ready')
  await owner.settled()
  for (const chat of [owner, boss]) expect(JSON.stringify(chat.person.messages)).toContain('Ready to resubmit')
})

test('one press delivered five times at once, and again later as another activity, has one effect', async () => {
  const { owner, request } = await shared()
  await owner.follow([[press('Write an answer', { item: '1' })]])
  const card = owner.person.lastCard()
  const content = JSON.parse(JSON.stringify(cardOf(card)))
  const again = () => ({
    ...card,
    activity: { ...card.activity, attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }] },
  })
  await owner.person.press(again(), 'Save the answer', { 'in.text': 'Once' }, { copies: 5 })
  await owner.person.press(again(), 'Save the answer', { 'in.text': 'Once' })
  const { body } = await now(owner, request.id)
  expect(texts(body.items[0]?.answers)).toEqual(['Once'])
  const history = await world.well.bot.store.reader.history.list(request.tenantId, request.claimId)
  expect(history.filter(({ code }) => code === 'requestAnswered')).toHaveLength(1)
})

test('old cards of both people show how it stands, and change nothing', async () => {
  const { owner, boss, request, claim } = await shared()
  const old = [owner, boss].map((chat) => ({ chat, card: JSON.parse(JSON.stringify(chat.person.lastCard())) }))
  await owner.follow([['answer 1: Photos'], ['answer 2: Talks'], ['resubmitted on 9 March 2027', 'Locked here']])
  for (const { chat, card } of old) {
    for (const verb of ['request.attach', 'request.answer', 'request.keep', 'request.confirm', 'request.package']) {
      const data = {
        verb,
        requestId: request.id,
        nonce: `${chat.person.name}-${verb}`,
        'in.item': '1',
        'in.text': 'Late',
      }
      const turn = await chat.person.execute(card, { type: 'Action.Execute', verb, data })
      const seen = JSON.stringify([turn.card, ...turn.replies.map(({ activity }) => activity.text)])
      expect(seen).toMatch(/Resubmitted, as you reported it|I am making the package/)
    }
  }
  const after = await now(owner, request.id)
  expect(after.body.items.map(({ answers }) => texts(answers))).toEqual([['Photos'], ['Talks']])
  expect((await claimNow(world.well, owner.person, claim.id)).body.reports.at(-1)?.status).toBe('submitted')
})

test.each([
  ['of somebody else', {}],
  ['of another organisation', { tenantId: otherTenant }],
])('a request on a claim %s is answered like one that does not exist', async (_, options) => {
  const { request, claim } = await shared()
  const other = world.someone(options)
  await other.say('hello')
  const answerTo = async (verb: string, fields: object) => {
    const data = { verb, nonce: JSON.stringify(fields).slice(0, 60), ...fields }
    const turn = await other.person.execute(other.person.lastCard(), { type: 'Action.Execute', verb, data })
    return JSON.stringify([turn.body, ...turn.replies.map(({ activity }) => activity.text)])
  }
  const unknown = '0190a0b0-0000-7000-8000-00000000dead'
  const inputs = {
    'in.item': '1',
    'in.text': 'x',
    'in.on': '2027-03-09',
    'in.reason': 'x',
    'in.file': 'x',
    'in.person': 'x',
  }
  for (const verb of ['open', 'edit', 'match', 'confirm', 'attach', 'answer', 'keep', 'package', 'done', 'withdraw']) {
    const known = await answerTo(`request.${verb}`, { requestId: request.id, ...inputs })
    expect(known).toContain('I cannot find that among your claims')
    expect(await answerTo(`request.${verb}`, { requestId: unknown, ...inputs })).toBe(known)
  }
  const told = await answerTo('request.new', { claimId: claim.id, ...inputs })
  expect(await answerTo('request.new', { claimId: unknown, ...inputs })).toBe(told)
  const delegated = await answerTo('evidence.delegate', { claimId: claim.id, requestId: request.id, ...inputs })
  expect(await answerTo('evidence.delegate', { claimId: unknown, requestId: unknown, ...inputs })).toBe(delegated)
  expect(await other.say('requests')).toContain('Nothing is asked for')
})

test('a request is answered across a restart', async () => {
  const { owner, request } = await shared()
  await owner.follow([[press('Attach', { item: '1' }), 'Send the file here now']])
  await world.restart()
  await owner.follow([['answer 1: We have none', 'is saved']])
  await world.restart()
  await owner.follow([
    ['answer 2: None either', 'Everything has an answer'],
    ['resubmitted on 9 March 2027', 'Locked here'],
  ])
  expect((await now(owner, request.id)).state).toBe('answered')
})
