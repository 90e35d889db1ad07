import { samplePdf, samplePng } from '../bot/files/sampleFiles'
import { press } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { changeAs, claimNow, preparedClaim, preparedClaims } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

const two = [
  { name: 'scan_001.pdf', bytes: samplePdf('1') },
  { name: 'agenda_[v2](x).pdf', bytes: samplePdf('2') },
]

async function withClaim() {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([['my claims'], ['open 1', 'Submit by']])
  return chat
}

test('several files get one card with a place for each, corrected in words', async () => {
  const chat = await withClaim()
  expect(await chat.send(two)).toContain('Where do these 2 files belong?')
  await chat.follow([
    ['place 1 on invitation', 'scan\\_001.pdf now serves Event invitation'],
    ['place the moon on invitation', 'I cannot find that item or file'],
    [`place 1 on ${await chat.item('registrations')}`, 'answered differently'],
    ['place as shown', 'has its place'],
    ['place as shown', 'I cannot find that item or file'],
  ])
  const { evidence } = (await chat.claim()).body
  expect([evidence.invitation?.files.length, evidence.agenda?.files.length]).toEqual([1, 1])
})

test('files that serve nothing yet are kept, and used from an item later', async () => {
  const chat = await withClaim()
  await chat.say('item photos')
  expect(await chat.send([{ name: 'room.png', bytes: samplePng }])).toContain('Kept room.png for Event photos')
  await chat.follow([
    ['use room for agenda', 'room.png now serves Agenda'],
    ['remove room from agenda', 'room.png is off Agenda'],
    ['remove agenda', 'I cannot find that item or file'],
    ['note photos: the *full* room', 'Note saved for Event photos'],
    ['confirm microsoft content with room', 'Saved for Material contains Microsoft content'],
    ['confirm microsoft content with nothing', 'I cannot find that item or file'],
  ])
  const { evidence } = (await chat.claim()).body
  expect(evidence['microsoft-content']?.confirmed?.fileId).toBe(evidence['event-photos']?.files[0]?.fileId)
})

test('a file is replaced: the old one comes off, and the next one sent takes its place', async () => {
  const chat = await withClaim()
  await chat.say('item photos')
  await chat.send([{ name: 'dark.png', bytes: samplePng }])
  await chat.follow([['replace photos', 'dark.png is off Event photos', 'send the other file now']])
  expect(await chat.send([{ name: 'bright.pdf', bytes: samplePdf('9') }])).toContain('Kept bright.pdf for Event photos')
  expect((await chat.claim()).body.evidence['event-photos']?.files).toHaveLength(1)
})

test('a file can serve the linked claim too', async () => {
  const chat = world.someone()
  const [first] = await preparedClaims(world.well, chat.person, 'searchAds')
  await chat.follow([['my claims'], ['open 1']])
  await chat.send([{ name: 'invoice.pdf', bytes: samplePdf('3') }])
  await chat.follow([[press('Place as shown', { sibling: 'yes' }), 'has its place']])
  const claims = await chat.claims()
  const placed = claims.map(({ body }) => body.evidence['third-party-invoice']?.files.length)
  expect(first?.body.siblings).toHaveLength(1)
  expect(placed).toEqual([1, 1])
})

test('files of a lead go to the colleague’s claim that is open, not to the lead’s own one', async () => {
  const member = world.someone()
  const theirs = await preparedClaim(world.well, member.person)
  const boss = world.someone(lead)
  const own = await preparedClaim(world.well, boss.person)
  const data = { verb: 'claim.open', claimId: theirs.id, nonce: 'n1' }
  await boss.say('my claims')
  await boss.person.execute(boss.person.lastCard(), { type: 'Action.Execute', verb: 'claim.open', data })
  expect(await boss.send(two)).toContain('Where do these 2 files belong?')
  await boss.follow([
    ['place 1 on invitation', 'scan\\_001.pdf now serves Event invitation'],
    [press('Place as shown'), 'has its place'],
  ])
  expect((await claimNow(world.well, member.person, theirs.id)).body.evidence.invitation?.files).toHaveLength(1)
  expect((await claimNow(world.well, boss.person, own.id)).body.evidence).toEqual({})
})

test('files do not go to an open claim that was submitted, but to the only one in preparation', async () => {
  const chat = world.someone()
  const done = await preparedClaim(world.well, chat.person)
  await changeAs(world.well, chat.person, done.id, { do: 'submitted', claimNumber: '4711', on: '2027-01-12' })
  const waiting = await preparedClaim(world.well, chat.person)
  await chat.say(`open ${done.id}`)
  expect(await chat.send(two)).toContain('Where do these 2 files belong?')
  await chat.follow([[press('Place as shown'), 'has its place']])
  expect((await claimNow(world.well, chat.person, waiting.id)).body.evidence.agenda?.files).toHaveLength(1)
})
