import { samplePdf } from '../../bot/files/sampleFiles'
import { type Chat, press, shownIn } from '../../support/chat'
import { chatting, lead } from '../../support/chatting'
import { submittedClaim } from '../../support/submittedClaim'

// A Tuesday, after the seminar was submitted.
const at = Date.UTC(2027, 2, 9, 3)
const world = chatting(at)
const words = 'Please provide the following by 19 March 2027:\n1. Photos of the event\n2. Agenda'
const who = ({ person }: Chat) => ({ tenantId: person.tenantId, userId: person.aadObjectId })
const screen = ({ person }: Chat) => person.messages.map(shownIn).join('\n')
const times = (chat: Chat, part: string) => screen(chat).split(part).length - 1

async function goTo(time: number): Promise<void> {
  const { bot } = world.well
  bot.clock.set(time)
  bot.poke()
  await bot.idle()
}

beforeEach(() => goTo(at))

/** Who is reminded of a request, and of what. */
async function reminded(tenantId: string, requestId: string) {
  const rows = await world.well.bot.store.reader.reminders.list(tenantId, `request:${requestId}`)
  return rows.filter(({ state }) => state === 'due').map(({ personId, kind }) => ({ personId, kind }))
}

/** From now on Teams answers that it is busy to whatever is sent into this person's chat. */
const busyFor = ({ person }: Chat) =>
  world.teams.fail({
    method: 'POST',
    path: new RegExp(person.conversationId.slice(3)),
    kind: { status: 503 },
    times: 1000,
  })

let pairs = 0
/** Somebody with a request on their claim, open on their screen, and a colleague who takes over. */
async function asked(text = words) {
  pairs += 1
  const heir = world.someone({ name: `Jun Heir ${pairs}` })
  await heir.say('hello')
  const owner = world.someone({ name: `Mia Giver ${pairs}` })
  const claim = await submittedClaim(world.well, owner.person)
  await owner.follow([['documentation request'], [text, 'I read 2 things'], ['confirm request', 'counts now']])
  const [request] = await world.well.bot.claims.requestsOf(who(owner), claim.id)
  if (!request) throw new Error('no request')
  return { owner, heir, claim, request }
}

const unknown = '0190a0b0-0000-7000-8000-00000000dead'

test.each([
  ['with the day the reviewer named', words, ['request-due', 'request-open']],
  ['without one', words.replace(' by 19 March 2027', ''), ['request-open']],
])(
  'who takes a claim over answers its open request, %s, in their own chat, and is reminded of it',
  async (_, text, kinds) => {
    const { owner, heir, request } = await asked(text)
    const before = await reminded(request.tenantId, request.id)
    expect([...new Set(before.map(({ kind }) => kind))].sort()).toEqual(kinds)
    expect(before.every(({ personId }) => personId === owner.person.aadObjectId)).toBe(true)
    await owner.follow([[`hand over it to ${heir.person.name}`, `is ${heir.person.name}’s now`]])
    await owner.settled()
    expect(times(heir, `${owner.person.name} handed “Seminar” over to you`)).toBe(1)
    expect(screen(heir)).toContain('1 · Photos of the event')
    const after = await reminded(request.tenantId, request.id)
    expect(after).toEqual(before.map(({ kind }) => ({ kind, personId: heir.person.aadObjectId })))
    await heir.follow([
      ['answer 1: There were none', 'is saved'],
      [press('Write an answer', { item: '2' }), 'Your answer to the reviewer'],
      [press('Save the answer', { text: 'On page 2' }), 'Everything has an answer'],
    ])
    await owner.settled()
    expect(screen(owner)).not.toContain('There were none')
  },
)

test('the digest of the next days goes to the new owner, and none to the old one', async () => {
  const { owner, heir } = await asked()
  await owner.follow([[`hand over it to ${heir.person.name}`, 'now']])
  await owner.settled()
  const [ofOwner, ofHeir] = [owner, heir].map((chat) => chat.person.messages.length)
  await goTo(Date.UTC(2027, 2, 12, 1))
  const later = heir.person.messages.slice(ofHeir).map(shownIn).join('\n')
  expect(later).toContain('Seminar')
  expect(later).toMatch(/March 19, 2027|Mar 19, 2027/)
  expect(owner.person.messages.slice(ofOwner)).toEqual([])
})

test('a lead who takes it over answers for it, and is not told besides that it waits for somebody', async () => {
  const boss = world.someone(lead)
  await boss.say('hello')
  const { owner, request } = await asked()
  const { store } = world.well.bot
  const asLead = () => store.reader.reminders.list(request.tenantId, `request:${request.id}:${lead.aadObjectId}`)
  const due = async () => (await asLead()).filter(({ state }) => state === 'due').length
  expect(await due()).toBe(1)
  await owner.follow([['hand over it to Lea Lead', 'now']])
  expect(await due()).toBe(0)
  expect((await reminded(request.tenantId, request.id)).every(({ personId }) => personId === lead.aadObjectId)).toBe(
    true,
  )
})

test('cards that the old owner still has are answered like those of a request that does not exist', async () => {
  const { owner, heir, request } = await asked()
  const stale = owner.person.lastCard()
  await owner.follow([[`hand over it to ${heir.person.name}`, 'now']])
  await owner.settled()
  const answerTo = async (verb: string, requestId: string) => {
    const data = { verb, requestId, nonce: `${verb}-${requestId}`, 'in.item': '1', 'in.text': 'Late' }
    const turn = await owner.person.execute(stale, { type: 'Action.Execute', verb, data })
    return JSON.stringify([turn.body, ...turn.replies.map(({ activity }) => activity.text)])
  }
  for (const verb of [
    'request.open',
    'request.attach',
    'request.answer',
    'request.keep',
    'request.package',
    'request.done',
  ]) {
    const known = await answerTo(verb, request.id)
    expect(known).toContain('I cannot find that among your claims')
    expect(await answerTo(verb, unknown)).toBe(known)
  }
  await owner.follow([
    ['requests', 'Nothing is asked for'],
    ['answer 1: Late', 'Which request?'],
  ])
  const now = await world.well.bot.claims.findRequest(who(heir), request.id)
  expect(now.ok && now.value.request.version).toBe(request.version)
})

test('what a colleague sends after the hand-over is heard by who answers now', async () => {
  const { owner, heir } = await asked()
  const colleague = world.someone({ name: `Cho Asked ${pairs}` })
  await colleague.say('hello')
  await owner.follow([
    [`ask ${colleague.person.name} for 1`, 'I asked'],
    [`hand over it to ${heir.person.name}`, 'now'],
  ])
  await owner.settled()
  const before = screen(owner)
  await colleague.follow([[press('Attach'), 'Send the file here now']])
  expect(await colleague.send([{ name: 'booth.pdf', bytes: samplePdf('booth') }])).toContain(
    'booth.pdf is with the claim',
  )
  await heir.settled()
  expect(screen(heir)).toContain(`${colleague.person.name} sent what you asked for: Photos of the event`)
  expect(screen(heir)).toContain('booth.pdf')
  expect(screen(owner)).toBe(before)
  expect(screen(colleague)).toContain(`and ${heir.person.name} knows`)
})

test('what could not be told to who asked before they gave the claim away is told to who has it now', async () => {
  const { owner, heir } = await asked()
  const colleague = world.someone({ name: `Cho Late ${pairs}` })
  const gone = world.someone({ name: `Ona Gone ${pairs}` })
  for (const chat of [colleague, gone]) await chat.say('hello')
  busyFor(gone)
  await owner.follow([
    [`ask ${colleague.person.name} for 1`, 'I asked'],
    [`ask ${gone.person.name} for 2`, 'I asked'],
  ])
  await owner.settled()
  busyFor(owner)
  await colleague.follow([['not me: ask Adele', 'Thank you']])
  await colleague.settled()
  world.teams.recover()
  world.teams.unreachable.add(gone.person.conversationId)
  await owner.follow([[`hand over it to ${heir.person.name}`, 'now']])
  await goTo(at + 60_000)
  await goTo(at + 120_000)
  const told = heir.person.messages.map(({ activity }) => activity.text ?? '')
  for (const part of [
    `${colleague.person.name} says “not me” for: Photos of the event`,
    `My message to ${gone.person.name} does not arrive`,
  ])
    expect(told.filter((text) => text.includes(part))).toHaveLength(1)
  expect(screen(owner)).not.toMatch(/says “not me”|does not arrive/)
})

test('a role that was given and a claim that was handed over are told once, also across a restart', async () => {
  const boss = world.someone(lead)
  await boss.say('hello')
  const { owner, heir, claim } = await asked()
  const deputy = world.someone({ name: `Dee Puty ${pairs}` })
  await deputy.say('hello')
  for (const chat of [heir, deputy]) busyFor(chat)
  await boss.follow([[`make ${heir.person.name} a lead`, 'is a claims lead now']])
  await owner.follow([
    [`deputy is ${deputy.person.name}`, 'is the deputy'],
    [`hand over it to ${heir.person.name}`, 'now'],
  ])
  await owner.settled()
  const told = [
    [heir, 'Lea Lead made you a claims lead here'],
    [heir, 'handed “Seminar” over to you'],
    [deputy, 'made you the deputy for “Seminar”'],
  ] as const
  expect(told.map(([chat, part]) => times(chat, part))).toEqual([0, 0, 0])
  world.teams.recover()
  for (const later of [60_000, 3_600_000, 7_200_000]) {
    await world.restart()
    await goTo(at + later)
    expect(told.map(([chat, part]) => times(chat, part))).toEqual([1, 1, 1])
  }
  expect(screen(heir).indexOf('made you a claims lead')).toBeLessThan(screen(heir).indexOf('over to you'))
  expect((await world.well.bot.claims.find(who(heir), claim.id)).ok).toBe(true)
})
