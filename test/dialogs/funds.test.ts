import type { Fund } from '../../rules/fund'
import { type Chat, press } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { preparedClaim } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

/** As formatted: with thin spaces. */
const ofH1 = 'Jan 1\u2009–\u2009Jun 30, 2027'

const fundsOf = ({ person }: Chat) =>
  world.well.bot.claims.funds({ tenantId: person.tenantId, userId: person.aadObjectId })

const fundOf = async (chat: Chat, program: Fund['program']) =>
  (await fundsOf(chat)).filter((fund) => fund.program === program)

test('funds are entered on the form, replaced in words, and removed', async () => {
  const chat = world.someone(lead)
  await chat.follow([
    ['funds', 'Co-op funds', 'No funds are entered yet', 'I cannot look there'],
    [
      press('Save these funds', { program: 'hosting', period: '2027-01-01', amount: '12.500,00 €' }),
      `I noted EUR 12,500.00 earned for Hosting, to be used ${ofH1}`,
      'Earned EUR 12,500.00; your claims ask for EUR 0.00; left EUR 12,500.00',
      'Run it by Jun 30, 2027; claim it by Aug 14, 2027',
      'Entered by Lea Lead on Jan 15, 2027',
    ],
    [
      'funds hosting Jan-Jun 2027 EUR 13,000.50',
      'I noted EUR 13,000.50',
      'takes the place of EUR 12,500.00, which Lea Lead entered on Jan 15, 2027',
    ],
  ])
  expect(await fundOf(chat, 'hosting')).toMatchObject([{ minor: 1_300_050, currency: 'EUR', usageFrom: '2027-01-01' }])
  await chat.follow([
    ['remove funds hosting Jan-Jun 2027', 'I removed EUR 13,000.50 of Hosting', 'No funds are entered yet'],
    ['funds remove hosting Jan-Jun 2027', `No funds are entered for Hosting, ${ofH1}`],
  ])
  expect(await fundOf(chat, 'hosting')).toEqual([])
})

test('what is typed and what is pressed are saved and removed alike', async () => {
  const chat = world.someone(lead)
  const without = ({ at: _, ...fund }: Fund) => fund
  await chat.say('funds csp-indirect-provider Jul-Dec 2026 EUR 12500')
  const typed = (await fundOf(chat, 'csp-indirect-provider')).map(without)
  const picked = { program: 'csp-indirect-provider', period: '2026-07-01' }
  await chat.press({ verb: 'funds.edit', title: 'Remove these funds' }, picked)
  expect(await fundOf(chat, 'csp-indirect-provider')).toEqual([])
  await chat.press('Save these funds', { ...picked, amount: 'EUR 12500' })
  expect((await fundOf(chat, 'csp-indirect-provider')).map(without)).toEqual(typed)
  expect(typed).toHaveLength(1)
})

test.each([
  ['funds hosting EUR 500', 'Nothing is saved yet', '(x) Hosting', 'currency: EUR 500'],
  ['funds H1 FY27 hosting EUR 500', 'can mean when funds were earned or when they are used', '(x) Hosting'],
  ['funds hosting Jul-Dec 2026 12500', 'Please write the currency with the amount', '(x) Jul 1 – Dec 31, 2026'],
  ['funds hosting Jul-Dec 2026 EUR 12.500', 'can be read two ways: EUR 12,500.00 or EUR 12.50'],
  ['funds surface Jul-Dec 2026 EUR 5.00', 'fits more than one choice', '(x) Jul 1 – Dec 31, 2026'],
  ['funds dynamics isv Jul-Dec 2026 EUR 5.00', 'not claimed from the co-op fund'],
  ['funds hosting Jul-Dec 2031 EUR 5.00', 'usage periods in the list'],
  ['funds are lapsing', 'That is not one of the choices', 'Nothing is saved yet'],
  ['funds remove hosting', 'Which funds?', '(x) Hosting'],
])('nothing is guessed: “%s”', async (typed, ...seen) => {
  const chat = world.someone(lead)
  const before = await fundsOf(chat)
  await chat.follow([[typed, ...seen]])
  expect(await fundsOf(chat)).toEqual(before)
})

test('a form that is not complete is shown back with what was in it', async () => {
  const chat = world.someone(lead)
  await chat.follow([
    ['funds', 'Enter, change or remove funds'],
    [
      press('Save these funds', { program: 'managed-reseller', amount: 'EUR 1.234' }),
      'Nothing is saved yet',
      '(x) Managed Reseller',
      'two ways',
      'currency: EUR 1.234',
    ],
    [
      press('Save these funds', { program: 'managed-reseller', period: '2026-07-01', amount: 'EUR 1,234.00' }),
      'I noted EUR 1,234.00',
    ],
  ])
})

test('the same press, delivered once more after a change, changes nothing', async () => {
  const chat = world.someone(lead)
  await chat.say('funds')
  const message = chat.person.messages.at(-1)!
  const inputs = { 'in.program': 'surface-add-pc', 'in.period': '2026-07-01', 'in.amount': 'EUR 1.00' }
  const action = { verb: 'funds.edit', data: { verb: 'funds.edit', nonce: 'one-button', ...inputs } }
  await chat.person.execute(message, action)
  expect(await fundOf(chat, 'surface-add-pc')).toMatchObject([{ minor: 100 }])
  await chat.say('funds surface-add-pc Jul-Dec 2026 EUR 2.00')
  const again = await chat.person.execute(message, action)
  expect(JSON.stringify(again.replies)).toContain('already done')
  expect(await fundOf(chat, 'surface-add-pc')).toMatchObject([{ minor: 200 }])
})

test('what claims ask for is taken off, and another currency is listed beside it', async () => {
  const chat = world.someone(lead)
  await preparedClaim(world.well, world.someone().person)
  await chat.follow([
    [
      'funds csp-indirect-reseller Jul-Dec 2026 KRW 5,000,000',
      'Earned KRW 5,000,000; your claims ask for KRW 5,500,000; left KRW 0',
      'That is KRW 500,000 more than was earned',
    ],
    [
      'funds csp-indirect-reseller Jul-Dec 2026 EUR 9,000.00',
      'your claims ask for EUR 0.00; left EUR 9,000.00',
      'They also ask for KRW 5,500,000, which is not counted',
    ],
  ])
})

test('who is no lead neither sees nor changes funds, typed or with a card of somebody else', async () => {
  const boss = world.someone(lead)
  await boss.say('funds oem-reseller-software Jul-Dec 2026 EUR 77.00')
  const chat = world.someone()
  const only = 'Only a claims lead'
  for (const typed of ['funds', 'funds oem-reseller-software Jul-Dec 2026 EUR 1.00', 'funds remove hosting 2026-07-01'])
    await chat.follow([[typed, only]])
  const nonce = 'made-up'
  const fields = { 'in.program': 'oem-reseller-software', 'in.period': '2026-07-01', 'in.amount': 'EUR 1.00' }
  for (const data of [{}, fields, { ...fields, remove: true }]) {
    const turn = await chat.person.send({ type: 'message', value: { verb: 'funds.edit', nonce, ...data } })
    expect(JSON.stringify(turn.replies)).toContain(only)
    expect(JSON.stringify(turn.replies)).not.toContain('EUR')
  }
  expect(await fundOf(boss, 'oem-reseller-software')).toMatchObject([{ minor: 7_700 }])
})
