import { samplePdf } from '../bot/files/sampleFiles'
import { type Chat, press } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { claimNow, preparedClaim } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

/** An owner and a lead, each with the same claim open in a chat of their own. */
async function both(name: string) {
  const owner = world.someone({ name })
  const lea = world.someone(lead)
  const claim = await preparedClaim(world.well, owner.person)
  await owner.say('my claims')
  await owner.say('open 1')
  const shown = await lea.say('all claims')
  const number = new RegExp(`(\\d+)\\. Seminar[^\\n]*\\n[^\\n]*\\n[^\\n]*Owner: ${name}`).exec(shown)?.[1]
  await lea.say(`open ${number}`)
  return { owner, lea, claim }
}

const guestsOf = async ({ person }: Chat, claimId: string) =>
  (await claimNow(world.well, person, claimId)).body.evidence.registrations?.metrics?.registered

const figures = (registered: string) => ({ 'm.registered': registered, 'm.attended': '30' })

describe.each(['owner', 'lead'] as const)('where the %s is first', (first) => {
  test('the other is told, sees both values, and nothing is overwritten until they press again', async () => {
    const { owner, lea, claim } = await both(`Figures ${first}`)
    const [one, other] = first === 'owner' ? [owner, lea] : [lea, owner]
    for (const chat of [one, other]) await chat.say('item registered guests')
    await one.press('Save', figures('42'))
    const told = await other.press('Save', figures('40'))
    expect(told).toContain(
      `${one.person.name} changed this to “42” at 12:00; you entered “40”. Press again to replace it.`,
    )
    expect(JSON.stringify(other.person.lastCard())).toContain('"value":"40"')
    expect(await guestsOf(owner, claim.id)).toBe(42)
    await other.press('Save', figures('40'))
    expect(await guestsOf(owner, claim.id)).toBe(40)
    const history = await world.well.bot.store.reader.history.list(claim.tenantId, claim.id)
    expect(history.filter(({ code }) => code === 'write')).toHaveLength(2)
  })

  test('an answer that both correct goes the same way', async () => {
    const { owner, lea, claim } = await both(`Answers ${first}`)
    const [one, other] = first === 'owner' ? [owner, lea] : [lea, owner]
    for (const chat of [one, other]) await chat.say('change location')
    await one.press('Continue', { location: 'Busan' })
    const told = await other.press('Continue', { location: 'Daegu' })
    expect(told).toContain(`${one.person.name} changed this to “Busan” at 12:00; you entered “Daegu”.`)
    const stored = async () => (await claimNow(world.well, owner.person, claim.id)).body.answers.location
    expect(await stored()).toBe('Busan')
    await other.press('Continue', { location: 'Daegu' })
    expect(await stored()).toBe('Daegu')
  })
})

test('a refused press that is delivered twice is refused twice, and a replacing one has one effect', async () => {
  const { owner, lea, claim } = await both('Twice Over')
  for (const chat of [owner, lea]) await chat.say('item registered guests')
  await lea.press('Save', figures('42'))
  const refused = await owner.person.press(undefined, 'Save', { 'in.m.registered': '40', 'in.m.attended': '30' })
  expect(JSON.stringify(refused.card)).toContain('changed this to')
  await owner.person.redeliver(refused.activity)
  expect(await guestsOf(owner, claim.id)).toBe(42)
  await owner.do(press('Save', figures('40')))
  const before = await claimNow(world.well, owner.person, claim.id)
  expect(await guestsOf(owner, claim.id)).toBe(40)
  const { activity } = await owner.person.press(undefined, 'Open checklist')
  await owner.person.redeliver(activity)
  expect((await claimNow(world.well, owner.person, claim.id)).version).toBe(before.version)
})

test('a note that both write on the form of a file is not lost either', async () => {
  const { owner, lea, claim } = await both('Notes Both')
  await owner.say('item invitation')
  await owner.send([{ name: 'invitation.pdf', bytes: samplePdf('9') }])
  for (const chat of [owner, lea]) await chat.say('item invitation')
  await owner.press('Save text', { note: 'sent to 200 customers' })
  const told = await lea.press('Save text', { note: 'sent by email' })
  expect(told).toContain('Notes Both changed this to “sent to 200 customers” at')
  const kept = await claimNow(world.well, owner.person, claim.id)
  expect(kept.body.evidence.invitation?.note).toBe('sent to 200 customers')
})

test('a typed answer is never stale, and one’s own older form replaces one’s own words', async () => {
  const { owner, lea, claim } = await both('Typed Always')
  await owner.say('item registered guests')
  await owner.say('write registered guests: 50 and 30')
  await owner.press('Save', figures('51'))
  expect(await guestsOf(owner, claim.id)).toBe(51)
  await lea.say('write registered guests: 52 and 30')
  expect(await guestsOf(owner, claim.id)).toBe(52)
})

test('the checklist of each follows what the other changes', async () => {
  const { owner, lea } = await both('Follow')
  const shown = lea.person.lastCard()
  expect(JSON.stringify(shown.activity)).toContain('0 of 7 done')
  await owner.say('item registered guests')
  await owner.press('Save', figures('42'))
  await owner.settled()
  await lea.settled()
  const now = lea.person.messages.find(({ id }) => id === shown.id)
  expect(JSON.stringify(now?.activity)).toContain('1 of 7 done')
})

test.each([
  ['submitted', ['submitted 4711 on 10 January 2027'], 'Locked here'],
  ['withdrawn', ['withdraw', 'yes'], 'You withdrew this claim'],
])('the checklist of the other is locked too once the claim is %s', async (name, typed, seen) => {
  const { owner, lea } = await both(`Lock ${name}`)
  const shown = lea.person.lastCard()
  for (const words of typed) await owner.say(words)
  await owner.settled()
  await lea.settled()
  const now = lea.person.messages.find(({ id }) => id === shown.id)
  expect(JSON.stringify(now?.activity)).toContain(seen)
})
