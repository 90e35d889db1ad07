import { randomUUID } from 'node:crypto'
import { csrView } from '../../../cards/tab/csrView'
import { textFor } from '../../../cards/text/textFor'
import type { Chat } from '../../support/chat'
import { chatting } from '../../support/chatting'
import { preparedClaim } from '../../support/preparedClaim'
import { smallTabAssets } from '../../support/smallTabAssets'

const world = chatting(Date.UTC(2027, 0, 15, 3), {}, smallTabAssets)

const setUp = {
  person: 'Mina Kim',
  role: 'event manager',
  task: 'booth set-up',
  servedOn: '5 Oct 2026',
  hours: '7:30',
  rate: '45000',
}
const signer = { name: 'Jun Park', role: 'managing director', signedOn: '' }
const seen = (text: unknown) => String(text).replace(/\u00A0/g, ' ')

async function prepared(): Promise<Chat> {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([['status', 'Seminar']])
  return chat
}

async function pageOf(chat: Chat, more: object[] = [], other: object = {}) {
  const claim = await chat.claim()
  const of = { claim, policy: world.well.bot.claims.policyOf(claim), today: '2027-01-15' }
  const { rows, seen: mark } = csrView(textFor('en'), of)
  const sent = { page: 'csr', claimId: claim.id, nonce: randomUUID(), seen: mark, rows: [...rows, ...more], signer }
  return { ...sent, ...other }
}

test('the card of the lines opens them in a table', async () => {
  const chat = await prepared()
  await chat.say('csr')
  const turn = await chat.person.press(undefined, 'All lines in a table')
  const { id } = await chat.claim()
  expect(turn.page).toMatchObject({
    title: 'In-house work: the lines of the CSR',
    url: `https://claims.contoso.example/tab/csr?claim=${id}`,
  })
})

test('lines and who signs are saved together, once', async () => {
  const chat = await prepared()
  const page = await pageOf(chat, [setUp, { ...setUp, person: 'Jun Park', hours: '2', basis: 'salary' }])
  const turn = await chat.person.submitDialog(page)
  const again = await chat.person.redeliver(turn.activity)
  expect(seen(turn.message)).toBe('Saved: 2 lines, KRW 427,500 in all.')
  expect(again.body).toEqual(turn.body)
  expect((await chat.claim()).body.csr).toEqual({
    lines: [
      { ...setUp, id: 'l1', servedOn: '2026-10-05', hours: 750, rate: 45_000, currency: 'KRW' },
      {
        ...{ ...setUp, id: 'l2', servedOn: '2026-10-05', person: 'Jun Park' },
        ...{ hours: 200, rate: 45_000, currency: 'KRW', basis: 'payroll' },
      },
    ],
    signer: { name: 'Jun Park', role: 'managing director' },
  })
  expect((await chat.person.submitDialog(await pageOf(chat))).message).toContain('Nothing was different')
})

test.each<[string, object]>([
  ['a line that cannot be read', { rows: [{ ...setUp, hours: '30' }] }],
  ['a signer without a role', { signer: { ...signer, role: '' } }],
  ['what somebody changed meanwhile', { seen: '00000000' }],
])('%s brings the page back, and nothing is saved', async (_what, other) => {
  const chat = await prepared()
  const turn = await chat.person.submitDialog(await pageOf(chat, [setUp], other))
  expect(turn.page?.url).toContain('/tab/csr?claim=')
  expect((await chat.claim()).body.csr).toBeUndefined()
})

test.each<[string, object]>([
  ['no signer', { signer: undefined }],
  ['a signer with more than a name', { signer: { ...signer, id: '1' } }],
  ['rows of another list', { rows: [{ by: 'vendor' }] }],
  ['rows without end', { rows: Array.from({ length: 200 }, () => ({})) }],
])('%s is answered with a sentence', async (_what, other) => {
  const chat = await prepared()
  const turn = await chat.person.submitDialog(await pageOf(chat, [setUp], other))
  expect(turn).toMatchObject({ status: 200, body: { task: { type: 'message', value: expect.any(String) } } })
  expect((await chat.claim()).body.csr).toBeUndefined()
})

test('a claim that was submitted is closed for it', async () => {
  const chat = await prepared()
  const page = await pageOf(chat, [setUp])
  await chat.say('submitted 4711 on 10 January 2027')
  expect((await chat.person.submitDialog(page)).message).toContain('closed for changes')
})
