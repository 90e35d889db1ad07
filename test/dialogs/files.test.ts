import { samplePdf, samplePng } from '../bot/files/sampleFiles'
import { press } from '../support/chat'
import { chatting } from '../support/chatting'
import { preparedClaim, preparedClaims } from '../support/preparedClaim'

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
