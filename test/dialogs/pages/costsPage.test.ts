import { randomUUID } from 'node:crypto'
import type { CostsView } from '../../../cards/tab/costsView'
import { costRowTyped } from '../../../rules/costs/costRowTyped'
import { costsSeen } from '../../../rules/costs/costsSeen'
import { typedCostRows } from '../../../rules/costs/typedCostRows'
import { type Chat, shownIn } from '../../support/chat'
import { chatting, lead, otherTenant } from '../../support/chatting'
import { preparedClaim } from '../../support/preparedClaim'
import { smallTabAssets } from '../../support/smallTabAssets'

const world = chatting(Date.UTC(2027, 0, 15, 3), {}, smallTabAssets)
const page = 'https://claims.contoso.example/tab/invoices?claim='

const catering = costRowTyped.parse({
  by: 'vendor',
  payee: 'Seoul Kitchen',
  what: 'Lunch',
  expense: 'catering',
  from: '2026-10-05',
  currency: 'KRW',
  gross: '110000',
  tax: '10000',
})

async function prepared(): Promise<{ chat: Chat; claimId: string }> {
  const chat = world.someone()
  const claim = await preparedClaim(world.well, chat.person)
  await chat.follow([['status', 'Seminar']])
  return { chat, claimId: claim.id }
}

/** What the page sends: the rows as they are shown to this person now, and more. */
async function rowsOf(chat: Chat, more: object[] = [], other: object = {}) {
  const claim = await chat.claim()
  const rows: Partial<CostsView['rows'][number]>[] = [...typedCostRows(claim.body), ...more]
  return { page: 'costs', claimId: claim.id, nonce: randomUUID(), seen: costsSeen(claim.body), rows, ...other }
}

const task = (body: unknown) => (body as { task: unknown }).task
/** The no-break space of an amount stays in a test as it is seen. */
const seen = (text: unknown) => String(text).replace(/\u00A0/g, ' ')
const wordsIn = (body: unknown) => (task(body) as { type: string; value: string }).value

describe('a card opens the table', () => {
  test('as a dialog of Teams, over https, that a client without dialogs opens in a browser', async () => {
    const { chat, claimId } = await prepared()
    await chat.say('edit')
    const turn = await chat.person.press(undefined, 'All costs in a table')
    const url = page + claimId
    expect(turn).toMatchObject({ status: 200 })
    expect(task(turn.body)).toEqual({
      type: 'continue',
      value: { title: 'Costs of this claim', url, fallbackUrl: url, width: 'large', height: 'large' },
    })
    expect(turn.replies).toEqual([])
  })

  test.each([
    ['while costs are entered', ['new claim for a seminar', 'hosting', 'yes', 'yes']],
    ['once costs are listed', []],
  ])('%s', async (_when, said) => {
    const chat = world.someone()
    const facts = ['Seminar', '5 October 2026', 'Seoul', 'skip', 'skip', 'yes']
    for (const one of said) await chat.say(one)
    if (said.length > 0) {
      for (const one of facts) await chat.say(one)
      expect(await chat.press('All costs in a table')).toContain(page)
    } else {
      await preparedClaim(world.well, chat.person)
      await chat.say('costs')
      expect(await chat.press('All costs in a table')).toContain(page)
    }
  })

  test('on an old client the press is a message, and the form on a card is the answer', async () => {
    const { chat } = await prepared()
    await chat.say('edit')
    const turn = await chat.person.submit(undefined, 'All costs in a table')
    expect(JSON.stringify(turn.replies)).toContain('Remove this cost')
  })

  test('of somebody else’s claim like of one that is not there', async () => {
    const { claimId } = await prepared()
    const answers = []
    for (const options of [{ name: 'Sora' }, { name: 'Gina', tenantId: otherTenant }])
      for (const id of [claimId, '0190a0b0-0000-7000-8000-00000000dead']) {
        const chat = world.someone(options)
        await chat.say('hello')
        const data = { verb: 'costs.edit', claimId: id, nonce: randomUUID(), msteams: { type: 'task/fetch' } }
        answers.push((await chat.person.openDialog(chat.person.lastCard(), data)).body)
      }
    expect(new Set(answers.map((body) => JSON.stringify(body))).size).toBe(1)
    expect(wordsIn(answers[0])).toContain('cannot find that among your claims')
  })

  test('not where others read along', async () => {
    const { claimId } = await prepared()
    const group = world.someone({ ...lead, conversationType: 'groupChat' })
    await group.say('help')
    const data = { verb: 'costs.edit', claimId, nonce: randomUUID(), msteams: { type: 'task/fetch' } }
    const turn = await group.person.openDialog(group.person.messages[0]!, data)
    expect(turn.page).toBeUndefined()
    expect(turn.message).not.toContain('http')
  })

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a button that opens no page', { verb: 'claim.open', claimId: 'x', nonce: 'n', msteams: { type: 'task/fetch' } }],
    ['a verb nobody knows', { verb: 'costs.delete', nonce: 'n' }],
    ['a text', 'task/fetch'],
  ])('%s opens a sentence', async (_what, data) => {
    const { chat } = await prepared()
    const turn = await chat.person.openDialog(chat.person.lastCard(), data as Record<string, unknown>)
    expect(turn).toMatchObject({ status: 200, body: { task: { type: 'message', value: expect.any(String) } } })
  })
})

describe('the table is saved from the dialog', () => {
  test('and the checklist in chat shows it', async () => {
    const { chat } = await prepared()
    const before = (await chat.claim()).body
    const turn = await chat.person.submitDialog(await rowsOf(chat, [catering]))
    await chat.settled()
    expect(task(turn.body)).toMatchObject({ type: 'message' })
    expect(seen(turn.message)).toBe('Saved: 2 costs, KRW 5,600,000 claimed.')
    const { body } = await chat.claim()
    expect(body.costs).toEqual([
      ...before.costs,
      {
        id: 'c2',
        by: 'vendor',
        payee: 'Seoul Kitchen',
        what: 'Lunch',
        expense: 'catering',
        servedFrom: '2026-10-05',
        servedTo: '2026-10-05',
        currency: 'KRW',
        gross: 110_000,
        tax: 10_000,
        claimed: 100_000,
      },
    ])
    expect(JSON.stringify(chat.person.lastCard())).toContain('5,600,000')
    expect(await chat.say('history')).toContain(
      'Changed the costs in the table: 1 added, 0 changed, 0 removed; 2 costs',
    )
  })

  test('and the card that opened it, with the costs as they were, is not the last word in the chat', async () => {
    const { chat } = await prepared()
    await chat.say('costs')
    await chat.press('All costs in a table')
    await chat.person.submitDialog(await rowsOf(chat, [catering]))
    await chat.settled()
    expect(seen(shownIn(chat.person.lastCard()))).toContain('Money at stake: KRW 5,600,000')
  })

  test('of a draft, and the next question follows in chat', async () => {
    const chat = world.someone()
    const facts = ['Seminar', '5 October 2026', 'Seoul', 'skip', 'skip', 'yes']
    for (const one of ['new claim for a seminar', 'hosting', 'yes', 'yes', ...facts, 'vendor', 'Hanbit'])
      await chat.say(one)
    expect(typedCostRows((await chat.claim()).body)).toMatchObject([{ by: 'vendor', payee: 'Hanbit', what: '' }])
    const rows = [{ ...catering, payee: 'Hanbit' }]
    const turn = await chat.person.submitDialog(await rowsOf(chat, [], { rows }))
    expect(seen(turn.message)).toBe('Saved: 1 cost, KRW 100,000 claimed.')
    expect(JSON.stringify(turn.replies)).toContain('Is this right?')
  })

  test('once, however often it is delivered', async () => {
    const { chat } = await prepared()
    const rows = await rowsOf(chat, [catering])
    const first = await chat.person.submitDialog(rows)
    const again = await chat.person.redeliver(first.activity)
    const anew = await chat.person.submitDialog(rows)
    await chat.settled()
    for (const turn of [again, anew]) expect(turn.body).toEqual(first.body)
    expect((await chat.claim()).body.costs).toHaveLength(2)
    const history = await chat.say('history')
    expect(history.split('Changed the costs').length).toBe(2)
  })

  test('at the same moment twice, once', async () => {
    const { chat } = await prepared()
    const turn = await chat.person.submitDialog(await rowsOf(chat, [catering]), { copies: 2 })
    expect(turn.statuses).toEqual([200, 200])
    expect((await chat.claim()).body.costs).toHaveLength(2)
  })

  test('untouched it changes nothing, and says so', async () => {
    const { chat } = await prepared()
    const turn = await chat.person.submitDialog(await rowsOf(chat))
    expect(turn.message).toBe('Nothing was different from what is saved.')
  })

  test.each<[string, object]>([
    ['a row that cannot be read', { rows: [{ ...catering, gross: '1.234,5,6' }] }],
    ['what somebody changed meanwhile', { seen: '00000000' }],
  ])('%s is not, and the page comes back', async (_what, other) => {
    const { chat, claimId } = await prepared()
    const before = await chat.claim()
    const turn = await chat.person.submitDialog(await rowsOf(chat, [catering], other))
    expect(turn.page?.url).toBe(page + claimId)
    expect((await chat.claim()).body).toEqual(before.body)
  })

  test('what the person changed in chat since the page was opened is not taken back by it', async () => {
    const { chat, claimId } = await prepared()
    const shown = await rowsOf(chat)
    await chat.person.submitDialog(await rowsOf(chat, [catering]))
    const turn = await chat.person.submitDialog(shown)
    expect(turn.page?.url).toBe(page + claimId)
    expect((await chat.claim()).body.costs).toHaveLength(2)
  })

  test('a claim that was submitted is closed for it', async () => {
    const { chat } = await prepared()
    const rows = await rowsOf(chat, [catering])
    await chat.say('submitted 4711 on 10 January 2027')
    const turn = await chat.person.submitDialog(rows)
    expect(turn.message).toContain('closed for changes')
    expect((await chat.claim()).body.costs).toHaveLength(1)
  })

  test('somebody else’s claim cannot be told from none', async () => {
    const { chat } = await prepared()
    const stranger = world.someone()
    await stranger.say('hello')
    const rows = await rowsOf(chat, [catering])
    const theirs = await stranger.person.submitDialog(rows)
    const nobodys = await stranger.person.submitDialog({ ...rows, claimId: '0190a0b0-0000-7000-8000-00000000dead' })
    expect(theirs.body).toEqual(nobodys.body)
    expect((await chat.claim()).body.costs).toHaveLength(1)
  })

  test.each<[string, (rows: Awaited<ReturnType<typeof rowsOf>>) => unknown]>([
    ['nothing', () => undefined],
    ['a text', (rows) => JSON.stringify(rows)],
    ['a page nobody knows', (rows) => ({ ...rows, page: 'payments' })],
    ['a field more', (rows) => ({ ...rows, status: 'closed' })],
    ['a field more in a row', (rows) => ({ ...rows, rows: [{ ...catering, claimedMinor: 5 }] })],
    ['a row that is none', (rows) => ({ ...rows, rows: [null] })],
    ['numbers for words', (rows) => ({ ...rows, rows: [{ ...catering, gross: 5 }] })],
    ['rows without end', (rows) => ({ ...rows, rows: Array.from({ length: 300 }, () => ({})) })],
    ['a word without end', (rows) => ({ ...rows, rows: [{ ...catering, what: 'x'.repeat(401) }] })],
    ['no name for the saving', (rows) => ({ ...rows, nonce: '' })],
  ])('%s is answered with a sentence and changes nothing', async (_what, sent) => {
    const { chat } = await prepared()
    const turn = await chat.person.submitDialog(sent(await rowsOf(chat, [catering])))
    expect(turn).toMatchObject({ status: 200, body: { task: { type: 'message', value: expect.any(String) } } })
    expect((await chat.claim()).body.costs).toHaveLength(1)
  })

  test('where others read along it is not taken', async () => {
    const group = world.someone({ ...lead, conversationType: 'groupChat' })
    await group.say('help')
    const { chat } = await prepared()
    const turn = await group.person.submitDialog(await rowsOf(chat, [catering]))
    expect(turn.message).toEqual(expect.any(String))
    expect((await chat.claim()).body.costs).toHaveLength(1)
  })
})
