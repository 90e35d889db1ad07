import { randomUUID } from 'node:crypto'
import type { CostsView } from '../../../cards/tab/costsView'
import { costRowTyped } from '../../../rules/costs/costRowTyped'
import { readCostRows } from '../../../rules/costs/readCostRows'
import type { Chat } from '../../support/chat'
import { preparedClaim } from '../../support/preparedClaim'
import { startTab, type TabWorld } from '../../support/tabCaller'

jest.setTimeout(30_000)

let tab: TabWorld
beforeAll(async () => {
  tab = await startTab({ at: Date.UTC(2027, 0, 15, 3) })
})
afterAll(() => tab.stop())

let people = 0
async function prepared(): Promise<{ chat: Chat; path: string; claimId: string }> {
  people += 1
  const chat = tab.someone({ name: `Mina ${people}` })
  const claim = await preparedClaim(tab.well, chat.person)
  await chat.say('status')
  return { chat, claimId: claim.id, path: `/claims/${claim.id}/costs` }
}

const lunch = costRowTyped.parse({
  by: 'vendor',
  payee: 'Seoul Kitchen',
  what: 'Lunch',
  expense: 'food',
  from: '5 Oct 2026',
  gross: '110,000',
})
const saving = ({ claimId, rows, seen }: CostsView, more: object[] = [], other: object = {}) => {
  return { page: 'costs', claimId, nonce: randomUUID(), seen, rows: [...rows, ...more], ...other }
}

test('the table shows the costs as they would be typed, and all that is needed to read them', async () => {
  const { chat, path, claimId } = await prepared()
  const { status, body } = await tab.as(chat.person).get(path)
  expect(status).toBe(200)
  expect(body).toMatchObject({ claimId, claim: 'Seminar', language: 'en', canEdit: true, currency: 'KRW', ids: ['c1'] })
  expect(body.rows).toMatchObject([{ id: 'c1', payee: 'Hanbit Events', gross: '5500000', from: '2026-10-05' }])
  const view: CostsView = body
  const read = readCostRows([...view.rows, lunch], {
    ...view,
    words: (question) => view.words[question as 'costBy' | 'costExpense'],
  })
  expect(read).toMatchObject({ ok: true, value: [{ id: 'c1' }, { id: 'c2', expense: 'catering', claimed: 110_000 }] })
})

test('what is saved here is what a dialog saves, once, and the card in chat follows', async () => {
  const { chat, path } = await prepared()
  const caller = tab.as(chat.person)
  const { body: view } = await caller.get(path)
  const sent = saving(view, [lunch])
  const [saved, again] = [await caller.post(path, sent), await caller.post(path, sent)]
  expect(saved).toMatchObject({ status: 200, body: { view: { ids: ['c1', 'c2'] } } })
  expect(saved.body.sentence).toMatch(/^Saved: 2 costs/)
  expect(again.body.view.seen).toBe(saved.body.view.seen)
  await chat.settled()
  expect(JSON.stringify(chat.person.messages)).toContain('5,610,000')
})

test('what is wrong is said field by field, in the words of the chat', async () => {
  const { chat, path } = await prepared()
  const { body: view } = await tab.as(chat.person).get(path)
  const reply = await tab.as(chat.person).post(path, saving(view, [{ ...lunch, gross: '1.234', currency: 'EUR' }]))
  expect(reply).toMatchObject({ status: 400, body: { code: 'problems' } })
  expect(reply.body.problems).toEqual([
    { row: 1, field: 'currency', sentence: expect.stringContaining('a claim has one currency') },
    { row: 1, field: 'gross', sentence: expect.stringContaining('two ways') },
  ])
})

test('who comes later sees what another one changed, and by whom, and loses nothing', async () => {
  const { chat, path, claimId } = await prepared()
  const deputy = tab.someone({ name: 'Jun Park' })
  await deputy.say('hello')
  await chat.follow([['deputy is Jun Park', 'Jun Park']])
  const { body: shown } = await tab.as(chat.person).get(path)
  const theirs = await tab.as(deputy.person).post(path, saving(shown, [lunch]))
  expect(theirs.status).toBe(200)
  const mine = await tab.as(chat.person).post(path, saving(shown, [{ ...lunch, what: 'Dinner' }]))
  expect(mine).toMatchObject({
    status: 409,
    body: { code: 'changedSince', changed: { who: 'Jun Park' }, view: { claimId, ids: ['c1', 'c2'] } },
  })
  const anew = await tab.as(chat.person).post(path, saving(mine.body.view, [{ ...lunch, what: 'Dinner' }]))
  expect(anew.body.view.rows.map(({ what }: { what: string }) => what)).toEqual(['Venue', 'Lunch', 'Dinner'])
})

test('a claim that was submitted is shown, and not changed', async () => {
  const { chat, path } = await prepared()
  await chat.say('submitted 4711 on 10 January 2027')
  const caller = tab.as(chat.person)
  const { body: view } = await caller.get(path)
  expect(view).toMatchObject({ canEdit: false })
  expect(await caller.post(path, saving(view, [lunch]))).toMatchObject({ status: 409, body: { code: 'locked' } })
})

test('a colleague is answered as if there were no claim', async () => {
  const { chat, path } = await prepared()
  const stranger = tab.as(tab.someone({ name: 'Sora' }).person)
  const { body: view } = await tab.as(chat.person).get(path)
  const answers = [
    await stranger.get(path),
    await stranger.post(path, saving(view, [lunch])),
    await stranger.get('/claims/0190a0b0-0000-7000-8000-00000000dead/costs'),
    await stranger.post('/claims/0190a0b0-0000-7000-8000-00000000dead/costs', saving(view)),
  ]
  expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
  expect(answers[0]?.status).toBe(404)
})

test.each<[string, (view: CostsView) => unknown]>([
  ['nothing', () => ({})],
  ['another claim than its address', (view) => saving(view, [], { claimId: '0190a0b0-0000-7000-8000-00000000dead' })],
  ['a field nobody knows', (view) => saving(view, [], { status: 'closed' })],
  ['rows that are none', (view) => saving(view, ['x' as unknown as object])],
])('%s is no page', async (_what, sent) => {
  const { chat, path } = await prepared()
  const { body: view } = await tab.as(chat.person).get(path)
  const reply = await tab.as(chat.person).post(path, sent(view))
  expect(reply).toMatchObject({ status: 400, body: { code: 'notAPage' } })
})

test('the table of in-house work has its lines, who signs, and what it is compared with', async () => {
  const { chat, claimId } = await prepared()
  const caller = tab.as(chat.person)
  const path = `/claims/${claimId}/csr`
  const { body: view } = await caller.get(path)
  expect(view).toMatchObject({ rows: [], currency: 'KRW', own: [], signer: { name: '', role: '', signedOn: '' } })
  const row = { person: 'Mina Kim', role: 'trainer', task: 'demo', servedOn: '5 Oct 2026', hours: '8', rate: '45000' }
  const sent = { page: 'csr', claimId, nonce: randomUUID(), seen: view.seen, rows: [row], signer: view.signer }
  expect(await caller.post(path, { ...sent, signer: { ...view.signer, name: 'Jun' } })).toMatchObject({
    status: 400,
    body: { code: 'problems', problems: [{ row: -1, field: 'role' }] },
  })
  const saved = await caller.post(path, sent)
  expect(saved.body.view.rows).toEqual([{ ...row, id: 'l1', servedOn: '2026-10-05', rate: 'KRW 45000', basis: '' }])
  const late = await caller.post(path, { ...sent, nonce: randomUUID(), rows: [] })
  expect(late).toMatchObject({ status: 409, body: { code: 'changedSince', changed: { who: 'You' } } })
  expect((await caller.post(`/claims/${claimId}/costs`, sent)).status).toBe(400)
})

describe('what is typed and not saved', () => {
  const typed = (seen: string) => ({ draft: { seen, rows: [{ cells: { what: 'Lun' } }], beside: {}, sent: false } })

  test('is kept for the person, and for nobody else, until it is saved or discarded', async () => {
    const { chat, path } = await prepared()
    const deputy = tab.someone({ name: 'Hana Cho' })
    await deputy.say('hello')
    await chat.follow([['deputy is Hana Cho', 'Hana Cho']])
    const caller = tab.as(chat.person)
    const { body: view } = await caller.get(path)
    expect(view).not.toHaveProperty('kept')
    expect((await caller.post(`${path}/draft`, typed(view.seen))).status).toBe(202)
    expect((await caller.get(path)).body.kept).toMatchObject(typed(view.seen))
    expect((await tab.as(deputy.person).get(path)).body).not.toHaveProperty('kept')
    await caller.post(`${path}/draft`, { draft: null })
    expect((await caller.get(path)).body).not.toHaveProperty('kept')
    await caller.post(`${path}/draft`, typed(view.seen))
    await caller.post(path, saving(view, [lunch]))
    expect((await caller.get(path)).body).not.toHaveProperty('kept')
  })

  test('is in the export of what is kept of them', async () => {
    const { chat, path, claimId } = await prepared()
    await tab.as(chat.person).post(`${path}/draft`, typed('00000000'))
    const { tenantId, aadObjectId } = chat.person
    const talks = await tab.well.bot.store.reader.dialogStates.ofPerson(tenantId, aadObjectId)
    expect(talks).toContainEqual({
      conversationId: `page|costs|${claimId}`,
      state: expect.objectContaining(typed('00000000')),
    })
  })

  test.each<[string, unknown]>([
    ['nothing', {}],
    ['a draft that is none', { draft: 'x' }],
    ['a field nobody knows', { draft: { ...typed('0').draft, at: 5 } }],
    ['a word without end', { draft: { ...typed('0').draft, beside: { name: 'x'.repeat(401) } } }],
    ['rows without end', { draft: { ...typed('0').draft, rows: Array.from({ length: 201 }, () => ({ cells: {} })) } }],
  ])('%s is not kept', async (_what, body) => {
    const { chat, path } = await prepared()
    const caller = tab.as(chat.person)
    expect((await caller.post(`${path}/draft`, body)).status).toBe(400)
    expect((await caller.get(path)).body).not.toHaveProperty('kept')
  })

  test('of a claim that is somebody else’s is answered as if there were none', async () => {
    const { path } = await prepared()
    const stranger = tab.as(tab.someone({ name: 'Sora' }).person)
    expect((await stranger.post(`${path}/draft`, typed('0'))).status).toBe(404)
  })
})
