import { samplePdf } from '../../bot/files/sampleFiles'
import { type Chat, press, shownIn } from '../../support/chat'
import { chatting } from '../../support/chatting'
import { submittedClaim } from '../../support/submittedClaim'

// A Tuesday, after the seminar was submitted.
const world = chatting(Date.UTC(2027, 2, 9, 3))
const header = 'earningId,claimId,earningAmount,transactionCurrency,paymentId,paymentStatus,paymentDate'
let exports = 0

/** Partner Center's export of payments, another one each time. */
function paymentsExport(claimNumber = '4711') {
  exports += 1
  const row = `E${exports},${claimNumber},4400000,KRW,P${exports},Sent,2027-03-03`
  return { name: 'transactions.csv', bytes: Buffer.from(`${header}\r\n${row}\r\n`) }
}

const pdf = (name: string) => ({ name, bytes: samplePdf(`${name} ${exports}`) })
const screen = ({ person }: Chat) => person.messages.map(shownIn).join('\n')

/** Somebody whose claim a reviewer asks about, and a colleague who is asked for one thing of it. */
async function asked(words = '1. Photos of the event') {
  const colleague = world.someone()
  await colleague.say('hello')
  const chat = world.someone()
  await submittedClaim(world.well, chat.person)
  await chat.follow([
    ['documentation request'],
    [words, /I read \w+ thing/],
    ['confirm request', 'counts now'],
    [`ask ${colleague.person.name} for 1`, 'I asked'],
  ])
  await chat.settled()
  return { chat, colleague }
}

const answersOf = async (chat: Chat) =>
  (await chat.asked()).requests[0]!.body.items.map(({ answers }) => answers.length)
const filesAsked = async (chat: Chat) => (await chat.asked()).asks[0]!.body.files

test('while a request is open the export is read as what it is', async () => {
  const { chat } = await asked()
  const seen = await chat.send([paymentsExport()])
  expect(seen).toContain('Payments, from Partner Center’s export')
  expect(seen).not.toContain('Which of the things asked for')
  expect(await answersOf(chat)).toEqual([0])
  await chat.follow([['record payments', 'Recorded what the export says of 1 claim']])
})

test('sent after “Attach” it is no answer either, unless it is sent again', async () => {
  const { chat } = await asked()
  await chat.follow([[press('Attach', { item: '1' }), 'Send the file here now']])
  const file = paymentsExport()
  const seen = await chat.send([file])
  expect(seen).toContain('Payments, from Partner Center’s export')
  expect(seen).toContain('send it once more')
  expect(await answersOf(chat)).toEqual([0])
  expect(await chat.send([file])).toContain('transactions.csv answers')
  expect(await answersOf(chat)).toEqual([1])
})

test('together with an answer only the answer is proposed for a place', async () => {
  const { chat } = await asked()
  const seen = await chat.send([paymentsExport(), pdf('booth.pdf')])
  expect(seen).toContain('Payments, from Partner Center’s export')
  const card = shownIn(chat.person.lastCard())
  expect(card).toContain('booth.pdf')
  expect(card).not.toContain('transactions.csv')
  await chat.follow([['place as shown', 'booth.pdf answers']])
  expect(await answersOf(chat)).toEqual([1])
})

test('together with an answer sent after “Attach” only the answer is placed', async () => {
  const { chat } = await asked()
  await chat.follow([[press('Attach', { item: '1' }), 'Send the file here now']])
  expect(await chat.send([paymentsExport(), pdf('booth.pdf')])).toContain('booth.pdf answers')
  expect(screen(chat)).toContain('Payments, from Partner Center’s export')
  expect(await answersOf(chat)).toEqual([1])
})

test('a colleague’s own export is not what they were asked for', async () => {
  const { chat, colleague } = await asked()
  const own = await submittedClaim(world.well, colleague.person, 'OWN-1')
  const seen = await colleague.send([paymentsExport(own.body.claimNumber)])
  expect(seen).toContain('Payments, from Partner Center’s export')
  expect(seen).toContain('OWN-1')
  expect(await filesAsked(chat)).toEqual([])
  expect(await answersOf(chat)).toEqual([0])
})

test('sent after “Attach” it is shown, and goes to who asked once it is sent again', async () => {
  const { chat, colleague } = await asked()
  const file = paymentsExport()
  await colleague.follow([[press('Attach'), 'Send the file here now']])
  const seen = await colleague.send([file])
  expect(seen).toContain('Payments, from Partner Center’s export')
  expect(seen).toContain('send it once more')
  // Whose claim it is stays theirs to know.
  expect(seen).not.toContain('Seminar')
  expect(await filesAsked(chat)).toEqual([])
  expect(await colleague.send([file])).toContain('transactions.csv is with the claim now')
  expect(await filesAsked(chat)).toHaveLength(1)
  expect(await answersOf(chat)).toEqual([1])
})
