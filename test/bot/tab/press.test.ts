import { csrLine } from '../../support/claims'
import { changeAs, preparedClaim } from '../../support/preparedClaim'
import { startTab, type TabCaller, type TabWorld } from '../../support/tabCaller'
import { cardOf } from '../../support/teams/cardOf'
import { findButton, type Wanted } from '../../support/teams/cardParts'
import type { Person } from '../../support/teams/person'

let world: TabWorld
let mina: Person
let tab: TabCaller
let claimId: string

beforeEach(async () => {
  world = await startTab({ at: Date.UTC(2027, 0, 15, 3) })
  mina = world.teams.person({ name: 'Mina Kim' })
  claimId = (await preparedClaim(world.well, mina)).id
  tab = world.as(mina)
})
afterEach(() => world.stop())

type Card = Parameters<typeof findButton>[0]

/** What a browser sends when a button of a card is pressed. */
const dataOf = (card: Card, wanted: Wanted, inputs: object = {}) => ({ ...findButton(card, wanted).data, ...inputs })

const view = async (who = tab) => (await who.get(`/claims/${claimId}`)).body

/** Opens an item of the checklist in the tab; gives its card. */
async function openItem(itemId: string) {
  const { card } = await view()
  const opened = await tab.post('/press', dataOf(card, { verb: 'evidence.attach' }, { 'in.item': itemId }))
  return { reply: opened.body, card: opened.body.cards[0].card }
}

async function checklistInChat() {
  await mina.say('status')
  await world.well.bot.idle()
  return mina.lastCard().id
}

const inChat = (id: string) => JSON.stringify(cardOf(mina.messages.find((message) => message.id === id)!))

test('a figure saved in the tab is on the checklist in chat, and nothing new is posted there', async () => {
  const id = await checklistInChat()
  const before = mina.messages.length
  const { card } = await openItem('registrations')
  const saved = await tab.post('/press', dataOf(card, { verb: 'evidence.write' }, { 'in.m.registered': '42' }))
  expect(saved.status).toBe(200)
  await world.well.bot.idle()
  expect(inChat(id)).toMatch(/registered guests: done/)
  expect(mina.messages).toHaveLength(before)
})

test('without a checklist in chat a press in the tab posts none there', async () => {
  const before = mina.messages.length
  const { card } = await openItem('registrations')
  await tab.post('/press', dataOf(card, { verb: 'evidence.write' }, { 'in.m.registered': '42' }))
  await world.well.bot.idle()
  expect(mina.messages).toHaveLength(before)
})

test('what is done in chat is on the page of the claim', async () => {
  await checklistInChat()
  await mina.press(mina.lastCard(), { verb: 'evidence.attach' }, { 'in.item': 'registrations' })
  await mina.press(mina.lastCard(), { verb: 'evidence.write' }, { 'in.m.registered': '42' })
  const { card, history } = await view()
  expect(JSON.stringify(card)).toMatch(/registered guests: done/)
  expect(history.rows[0].when).toMatch(/you/)
})

test('a press that is sent twice has one effect', async () => {
  const { card } = await openItem('registrations')
  const press = dataOf(card, { verb: 'evidence.write' }, { 'in.m.registered': '42' })
  const both = await Promise.all([tab.post('/press', press), tab.post('/press', press)])
  expect(both.map(({ status }) => status)).toEqual([200, 200])
  const { rows } = (await view()).history
  expect(rows.filter(({ what }: { what: string }) => what.startsWith('Filled in'))).toHaveLength(1)
})

test('an item opened in the tab is what the next file there is for, and not the next words in chat', async () => {
  const { reply } = await openItem('registrations')
  expect(reply.item).toEqual({ claimId, itemId: 'registrations' })
  await mina.say('42')
  expect(JSON.stringify((await view()).card)).not.toMatch(/registered guests: done/)
})

test('another’s claim is answered like one that there is not: to look at, and to press on', async () => {
  const jun = world.as(world.teams.person({ name: 'Jun Park', aadObjectId: 'c1a1b0a7-0000-4000-8000-00000000beef' }))
  const none = '018f0000-0000-7000-8000-000000000000'
  const press = (id: string) => ({ verb: 'claim.check', nonce: 'n', claimId: id })
  for (const path of ['', '/history', '/package', '/calendar', '/files/x']) {
    const [there, absent] = await Promise.all([claimId, none].map((id) => jun.get(`/claims/${id}${path}`)))
    expect(there?.status).toBe(404)
    expect(there?.text).toBe(absent?.text)
  }
  const [there, absent] = await Promise.all([claimId, none].map((id) => jun.post('/press', press(id))))
  expect(there?.text).toBe(absent?.text)
  const uploads = await Promise.all(
    [claimId, none].map((id) => jun.upload(`/claims/${id}/files`, [{ name: 'a.pdf', bytes: Buffer.from('%PDF-') }])),
  )
  expect(uploads.map(({ status }) => status)).toEqual([404, 404])
})

test.each<[string, unknown]>([
  ['no JSON at all', undefined],
  ['a verb nobody knows', { verb: 'claim.steal', nonce: 'n' }],
  ['a field that is not ours', { verb: 'help.show', nonce: 'n', admin: true }],
  ['an array', [1]],
  ['an id with a zero byte', { verb: 'claim.check', nonce: 'n', claimId: 'a\0' }],
  ['a name with a zero byte', { verb: 'role.set', nonce: 'n', 'in.person': 'a\0' }],
  ['more than a press can be', { verb: 'x'.repeat(300_000) }],
])('a press of %s is answered with a sentence, and does nothing', async (_, body) => {
  const { status, body: reply } = await tab.post('/press', body)
  expect(status).toBe(200)
  expect(reply.cards).toEqual([])
  expect(reply.said).toHaveLength(1)
})

test('what the chat would put into OneDrive is a file to save in the tab: the calendar of a claim', async () => {
  const { body } = await tab.post('/press', { verb: 'reminder.calendar', nonce: 'n', claimId })
  const [file] = body.downloads
  expect(JSON.stringify(body.cards)).not.toMatch(/OneDrive/)
  const saved = await tab.get(file.path)
  expect(saved.status).toBe(200)
  expect(saved.text).toMatch(/^BEGIN:VCALENDAR/)
})

test('the CSR of in-house work is a PDF to save in the tab, and nobody else’s', async () => {
  await changeAs(world.well, mina, claimId, { do: 'setCsr', csr: { lines: [csrLine()] } })
  const { body } = await tab.post('/press', { verb: 'csr.issue', nonce: 'n', claimId })
  const [file] = body.downloads
  const saved = await tab.get(file.path)
  expect(saved.headers.get('content-type')).toBe('application/pdf')
  expect(saved.text).toMatch(/^%PDF-/)
  const other = world.as(world.teams.person({ name: 'Jun Park' }))
  expect((await other.get(file.path)).text).toBe((await other.get('/claims/none/csr.pdf')).text)
})
