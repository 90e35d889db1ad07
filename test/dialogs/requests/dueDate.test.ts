import { type Chat, press, shownIn } from '../../support/chat'
import { chatting, lead, otherTenant } from '../../support/chatting'
import { submittedClaim } from '../../support/submittedClaim'

// A Tuesday, after the seminar was submitted.
const at = Date.UTC(2027, 2, 9, 3)
const world = chatting(at)
const words = 'Please provide the following by 12 March 2027:\n1. Photos of the event\n2. Agenda'
const who = ({ person }: Chat) => ({ tenantId: person.tenantId, userId: person.aadObjectId })

/** The request's cards as they stand on somebody's screen. */
const cards = ({ person }: Chat) => person.messages.map(shownIn).filter((shown) => shown.includes('1 · Photos of'))

beforeAll(async () => {
  // So that a lead always has several claims to choose from.
  await submittedClaim(world.well, world.someone().person)
})

/** A request due on 12 March that the owner and a lead both have on their screens. */
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
  const now = async () => {
    const [request] = await world.well.bot.claims.requestsOf(who(owner), claim.id)
    if (!request) throw new Error('no request')
    return request
  }
  const { id: requestId } = await now()
  const reminded = async () => {
    const rows = await world.well.bot.store.reader.reminders.list(claim.tenantId, `request:${requestId}`)
    return rows.filter(({ state }) => state === 'due')
  }
  return { owner, boss, claim, now, reminded }
}

test('an extension is noted: reminders, history and both people’s cards follow', async () => {
  const { owner, boss, claim, now, reminded } = await shared()
  const before = await now()
  expect(new Set((await reminded()).map(({ deadline }) => deadline))).toContain('2027-03-12')
  for (const chat of [owner, boss]) expect(cards(chat).at(-1)).toContain('March 12, 2027')
  await owner.follow([['request due 26 March 2027', 'The day is changed']])
  await owner.settled()
  const after = await now()
  expect(after).toEqual({ ...before, version: before.version + 1, body: { ...before.body, dueOn: '2027-03-26' } })
  for (const chat of [owner, boss]) {
    expect(cards(chat).at(-1)).toContain('March 26, 2027')
    expect(cards(chat).at(-1)).not.toContain('March 12, 2027')
  }
  const dated = (await reminded()).filter(({ kind }) => kind === 'request-due')
  expect(dated.length).toBeGreaterThan(0)
  expect(new Set(dated.map(({ deadline }) => deadline))).toEqual(new Set(['2027-03-26']))
  const history = await world.well.bot.store.reader.history.list(claim.tenantId, claim.id)
  expect(history.at(-1)).toMatchObject({
    code: 'requestDueChanged',
    by: who(owner).userId,
    params: { dueOn: '2027-03-26' },
  })
  expect(await owner.say('history')).toContain('Noted that the reviewer wants the answer by Friday, March 26, 2027')
})

test('a day is taken off, and named again, also once everything is answered', async () => {
  const { owner, now, reminded } = await shared()
  await owner.follow([
    ['answer 1: None', 'is saved'],
    ['answer 2: None', 'Everything has an answer'],
    ['no due date', 'The day is changed'],
  ])
  expect((await now()).body).not.toHaveProperty('dueOn')
  expect(new Set((await reminded()).map(({ kind }) => kind))).toEqual(new Set(['request-open']))
  expect(cards(owner).at(-1)).toContain('The reviewer named no day')
  await owner.follow([
    ['no due date', 'already there'],
    ['the request is due on 19 March 2027', 'The day is changed'],
  ])
  expect(await now()).toMatchObject({ state: 'ready', body: { dueOn: '2027-03-19' } })
})

test.each([
  ['a day with two readings', 'request due 3/4/2027', 'as one day'],
  ['a day before it came', 'request due 1 March 2027', 'before the request was received'],
  ['the day it is', 'request due 12 March 2027', 'already there'],
])('%s changes nothing and is said', async (_, typed, said) => {
  const { owner, now } = await shared()
  const before = await now()
  await owner.follow([[typed, said]])
  expect(await now()).toEqual(before)
})

test('what is asked for and its kind stay once it counts, and a closed request keeps its day', async () => {
  const { owner, now } = await shared()
  await owner.follow([
    ['rename 1: Everything', 'stays as it is'],
    ['it is a spot check', 'stays as it is'],
    ['withdraw request: the reviewer took it back', 'withdrawn here'],
    ['request due 26 March 2027', 'closed here'],
  ])
  expect(await now()).toMatchObject({ state: 'withdrawn', body: { dueOn: '2027-03-12', kind: 'review' } })
})

test.each([
  ['a colleague', {}],
  ['somebody of another organisation', { tenantId: otherTenant }],
])('%s cannot move it, and learns of none', async (_, options) => {
  const { now } = await shared()
  const before = await now()
  const other = world.someone(options)
  await other.say('hello')
  await other.follow([['request due 26 March 2027', 'Which request?']])
  expect(await now()).toEqual(before)
})
