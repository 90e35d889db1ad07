import { chatting, lead, otherTenant } from '../support/chatting'
import { claimNow, preparedClaim } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

let people = 0
/** Somebody with a name nobody else has, who has written to the bot. */
async function known(name: string, more: object = {}) {
  people += 1
  const id = `c1a1b0a7-0000-4000-8000-0000000${String(people).padStart(5, '0')}`
  const chat = world.someone({ name, aadObjectId: id, ...more })
  await chat.say('hello')
  return { chat, id }
}

const reminderPeople = async (tenantId: string, claimId: string) => {
  const rows = await world.well.bot.store.reader.reminders.list(tenantId, claimId)
  return [...new Set(rows.filter(({ state }) => state === 'due').map(({ personId }) => personId))]
}

test('a lead makes a colleague one, who then sees every claim; the card says by whom, and what it does not mean', async () => {
  const lea = world.someone(lead)
  await lea.say('hello')
  const { chat: jun } = await known('Jun Baek')
  const { chat: mia } = await known('Mia Owner')
  await preparedClaim(world.well, mia.person)
  expect(await jun.say('all claims')).toMatch(/Only a claims lead.*Ask .*Lea Lead/)
  expect(await lea.say('make Jun Baek a lead')).toContain('Jun Baek is a claims lead now.')
  await jun.follow([
    ['all claims', 'Owner: Mia Owner'],
    ['open 1', 'Seminar'],
    [
      'who are the leads',
      /Jun Baek \(by Lea Lead, .*Jan 15/,
      'neither prove nor change',
      'only an Incentives admin edits the bank and tax profile',
    ],
  ])
  expect(await lea.say('revoke lead of Jun Baek')).toContain('Jun Baek is a claims member now.')
  expect(await jun.say('all claims')).toContain('Only a claims lead')
})

test('a member who tries hears who can; a button that was kept grants nothing', async () => {
  const lea = world.someone(lead)
  await lea.say('roles')
  const { chat: member, id } = await known('Noa Member')
  await member.say('roles')
  expect(await member.say('make Noa Member a lead')).toMatch(/Only a claims lead of your organisation.*Lea Lead/)
  const button = { type: 'Action.Execute', verb: 'role.grant', data: { verb: 'role.grant', nonce: 'n1', personId: id } }
  const [message] = member.person.messages.slice(-1)
  const turn = await member.person.execute(message!, button)
  expect(JSON.stringify(turn)).toContain('Only a claims lead')
  expect(await world.well.bot.claims.roleOf({ tenantId: member.person.tenantId, userId: id })).toBe('member')
})

test('the last lead is told to make another one first', async () => {
  const lea = world.someone(lead)
  await lea.follow([
    ['make Lea Lead a member', 'Lea Lead is the only claims lead'],
    ['roles', 'Lea Lead'],
  ])
})

test('a name that several have and a name nobody has are each understood or asked about', async () => {
  const lea = world.someone(lead)
  await lea.say('hello')
  await known('Sam Alpha')
  await known('Sam Beta')
  await known('Sam Gamma Twin')
  await known('Sam Gamma Twin')
  await lea.follow([
    ['make sam a lead', /“sam” can be several people: .*Sam Alpha/, 'Make claims lead'],
    ['make Sam Gamma Twin a lead', 'Several people are called Sam Gamma Twin', 'Make claims lead'],
    ['make Zoe Nobody a lead', 'I have not met “Zoe Nobody”', 'write hello to it'],
    ['make sám  BETA a lead', 'Sam Beta is a claims lead now'],
    ['Sam Beta is a lead', 'Sam Beta is a claims lead already'],
    ['make Sam Beta a member', 'Sam Beta is a claims member now'],
  ])
})

test('an owner hands a claim over: files and reminders go with it, and it is not theirs to see any more', async () => {
  const { chat: mia, id: miaId } = await known('Mia Giver')
  const { chat: jun, id: junId } = await known('Jun Taker')
  const claim = await preparedClaim(world.well, mia.person)
  expect(await reminderPeople(claim.tenantId, claim.id)).toEqual([miaId])
  await mia.follow([
    ['my claims', 'Seminar'],
    ['hand over 1 to Jun Taker', '“Seminar” is Jun Taker’s now'],
    ['open 1', 'Which claim?'],
    ['my claims', 'You have no claims yet'],
  ])
  await jun.follow([
    ['my claims', 'Seminar'],
    ['open 1', 'Most urgent'],
    ['people', 'Owner: Jun Taker', 'No deputy'],
  ])
  expect(await reminderPeople(claim.tenantId, claim.id)).toEqual([junId])
  const history = await world.well.bot.store.reader.history.list(claim.tenantId, claim.id)
  expect(history.at(-1)).toMatchObject({ by: miaId, code: 'handedOver', params: { from: miaId, to: junId } })
})

test('a press that hands over and is delivered twice is done once, though the giver sees the claim no more', async () => {
  const { chat: mia } = await known('Mia Twice')
  const { chat: jun, id: junId } = await known('Jun Twice')
  const claim = await preparedClaim(world.well, mia.person)
  await mia.follow([['my claims'], ['open 1']])
  await mia.press('People')
  const card = mia.person.messages.at(-1)!
  const data = { verb: 'claim.assign', claimId: claim.id, as: 'owner', nonce: 'twice', 'in.person': junId }
  const action = { type: 'Action.Execute', verb: 'claim.assign', data }
  await mia.person.execute(card, action)
  const again = await mia.person.execute(card, action)
  expect(JSON.stringify(again)).toContain('That was already done.')
  expect((await jun.claim()).version).toBe(claim.version + 1)
})

test('a deputy works on the claim, but neither withdraws it nor gives it away', async () => {
  const { chat: mia, id: miaId } = await known('Mia Chief')
  const { chat: dee, id: deeId } = await known('Dee Puty')
  const { chat: eve } = await known('Eve Other')
  const claim = await preparedClaim(world.well, mia.person)
  await mia.follow([
    ['my claims'],
    ['deputy of 1 is Dee Puty', 'Dee Puty is the deputy for “Seminar” now', 'Deputy: Dee Puty'],
    ['deputy is Mia Chief', 'theirs already'],
  ])
  await dee.follow([
    ['my claims', 'Seminar'],
    ['open 1'],
    ['item registered guests'],
    ['42 and 40', 'Saved'],
    ['withdraw 1', 'Only the owner of this claim, Mia Chief, or a claims lead can do that.'],
    ['hand over 1 to Eve Other', 'Only the owner of this claim'],
    ['people', 'Owner: Mia Chief', 'Deputy: Dee Puty'],
  ])
  expect(await eve.say('hand over 1 to me')).toContain('Which claim?')
  expect(await claimNow(world.well, mia.person, claim.id)).toMatchObject({ ownerId: miaId, deputyId: deeId })
  expect(await reminderPeople(claim.tenantId, claim.id)).toEqual([miaId])
  expect(await mia.say('no deputy for 1')).toContain('has no deputy any more')
  expect(await dee.say('my claims')).toContain('You have no claims yet')
})

test('a lead takes over the claim of somebody who left, and hands it to a colleague', async () => {
  const lea = world.someone(lead)
  await lea.say('hello')
  const { chat: mia } = await known('Mia Left')
  const { chat: jun } = await known('Jun Heir')
  const claim = await preparedClaim(world.well, mia.person)
  const shown = await lea.say('all claims')
  expect(shown).toContain('Owner: Mia Left')
  const number = /(\d+)\. Seminar[^\n]*\n[^\n]*\n[^\n]*Owner: Mia Left/.exec(shown)?.[1]
  expect(number).toBeDefined()
  await lea.follow([
    [`hand over ${number} to me`, '“Seminar” is Lea Lead’s now'],
    [`hand over it to Jun Heir`, '“Seminar” is Jun Heir’s now'],
  ])
  expect((await jun.claim()).id).toBe(claim.id)
})

test('another organisation knows nobody here, and its people get nothing of ours', async () => {
  const lea = world.someone(lead)
  await lea.say('hello')
  const { id } = await known('Theo There', { tenantId: otherTenant })
  const claim = await preparedClaim(world.well, lea.person)
  await lea.say('my claims')
  await lea.say('open 1')
  expect(await lea.say('hand over it to Theo There')).toContain('I have not met “Theo There”')
  const done = await world.well.bot.claims.roleOf({ tenantId: claim.tenantId, userId: id })
  expect(done).toBe('member')
})
