import { samplePdf } from '../../bot/files/sampleFiles'
import { type Chat, press } from '../../support/chat'
import { chatting, lead } from '../../support/chatting'
import { claimNow } from '../../support/preparedClaim'
import { submittedClaim } from '../../support/submittedClaim'

// A Tuesday, after the seminar was submitted.
const world = chatting(Date.UTC(2027, 2, 9, 3))

const words = 'Please provide the following:\n1. Photos of the event\n2. Agenda'

const bodyOf = async (chat: Chat, id: string) => (await claimNow(world.well, chat.person, id)).body

/** Somebody whose claim was submitted, on which a reviewer asks for photos and an agenda. */
async function asked() {
  const chat = world.someone()
  const claim = await submittedClaim(world.well, chat.person)
  await chat.follow([
    ['documentation request', 'copy what the reviewer wrote'],
    [words, 'I read 2 things', 'Photos of the event', 'Agenda'],
    [press('Confirm'), 'The request counts now', 'Action required'],
  ])
  return { chat, claim }
}

test('a request is pasted, confirmed and answered thing by thing until it can be resubmitted', async () => {
  const { chat, claim } = await asked()
  expect((await bodyOf(chat, claim.id)).reports.at(-1)).toMatchObject({ status: 'action-required', on: '2027-03-09' })
  await chat.follow([[press('Attach', { item: '1' }), 'Send the file here now']])
  expect(await chat.send([{ name: 'booth.pdf', bytes: samplePdf('p') }])).toContain(
    'booth.pdf answers “Photos of the event”',
  )
  await chat.follow([
    ['answer 2: There was no printed agenda; the invitation lists the talks.', 'Everything has an answer'],
    ['request', 'Ready to resubmit', 'booth.pdf', 'There was no printed agenda'],
  ])
  await chat.follow([['request package', 'I am making the package']])
  await chat.settled()
  await chat.person.consent('accept', undefined)
  await chat.settled()
  await chat.follow([['resubmitted on 9 March 2027', 'resubmitted on Mar 9, 2027', 'Locked here']])
  expect((await bodyOf(chat, claim.id)).reports.at(-1)).toMatchObject({ status: 'submitted', on: '2027-03-09' })
})

test('“Action required”, told of a claim, leads to recording what is asked', async () => {
  const chat = world.someone()
  const claim = await submittedClaim(world.well, chat.person)
  await chat.follow([
    ['partner center says action required on 8 March 2027', 'Action required'],
    [press({ verb: 'request.new' }), 'copy what the reviewer wrote'],
    [words, 'I read 2 things'],
    [press('Confirm'), 'The request counts now'],
  ])
  const { reports } = await bodyOf(chat, claim.id)
  expect(reports.at(-1)).toMatchObject({ status: 'action-required' })
  expect((await chat.asked()).requests).toMatchObject([{ claimId: claim.id, state: 'open' }])
})

test('who looks for the open request where one is recorded finds it, and can still record another', async () => {
  const chat = world.someone()
  await submittedClaim(world.well, chat.person)
  await chat.follow([
    [`documentation request: ${words}`, 'I read 2 things'],
    ['confirm request', 'The request counts now'],
    ['status', 'Locked here'],
    [press('A documentation request'), 'A request on this claim is open', '0 of 2 answered'],
    ['documentation request', 'copy what the reviewer wrote'],
    ['Please send the invoice.', 'I read one thing'],
  ])
  expect((await chat.asked()).requests).toHaveLength(2)
})

test('a lead records a request for somebody else’s claim, and its owner answers it in their own chat', async () => {
  const owner = world.someone()
  const claim = await submittedClaim(world.well, owner.person)
  const boss = world.someone(lead)
  await boss.follow([
    ['documentation request', 'Claim:', 'copy what the reviewer wrote'],
    [press('Read it', { claim: claim.id, text: words }), 'I read 2 things'],
    ['confirm request', 'The request counts now', `I told ${owner.person.name}`],
  ])
  await boss.settled()
  const told = owner.person.lastCard()
  expect(JSON.stringify(told.activity)).toContain('Photos of the event')
  expect(JSON.stringify(told.activity)).toContain(`Recorded by ${boss.person.name}`)
  await owner.follow([
    [press('Write an answer', { item: '2' }), 'Your answer to the reviewer'],
    [press('Save the answer', { text: 'It is on the invitation.' }), 'is saved'],
  ])
  await owner.settled()
  expect(JSON.stringify(boss.person.messages)).toContain('It is on the invitation.')
})
