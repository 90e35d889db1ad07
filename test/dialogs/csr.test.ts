import type { Csr } from '../../rules/csr/csr'
import { type Chat, press } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { changeAs, preparedClaim } from '../support/preparedClaim'
import { submittedClaim } from '../support/submittedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

const typed = 'csr line Mina Kim, event manager, booth set-up, 5 October 2026, 7.5 h at 45000'
const filled = { person: 'Mina Kim', role: 'event manager', task: 'booth set-up' }
const booth = { ...filled, servedOn: '2026-10-05', hours: 750, rate: 45_000, currency: 'KRW' }

async function someone() {
  const chat = world.someone()
  const claim = await preparedClaim(world.well, chat.person)
  await chat.say('status')
  return { chat, claim }
}
const csrOf = async (chat: Chat): Promise<Csr | undefined> => (await chat.claim()).body.csr

test('lines are entered one by one on a form, and what they come to is held against the claim', async () => {
  const { chat } = await someone()
  await chat.follow([
    ['csr', 'In-house work: the lines of the CSR', 'No line is entered yet', 'Nobody is named yet'],
    [
      press('Add this line', { ...filled, servedOn: '5 October 2026', hours: '7:30', rate: '45,000' }),
      'I noted: 1 · Mina Kim, event manager: booth set-up; Oct 5, 2026, 7.5 h at KRW 45,000: KRW 337,500',
      'All lines: 7.5 h, KRW 337,500',
      'No cost of this claim is work of your own people yet',
      '[Open this line]',
    ],
  ])
  expect(await csrOf(chat)).toEqual({ lines: [{ id: 'l1', ...booth }] })
})

test('a field that cannot be read is shown back with its sentence, and nothing is lost', async () => {
  const { chat } = await someone()
  await chat.say('csr')
  await chat.follow([
    [
      press('Add this line', { ...filled, servedOn: '5/6/2026', hours: '30', rate: '45.000,5', basis: 'payroll' }),
      'Do you mean Friday, June 5, 2026 or Wednesday, May 6, 2026?',
      'Day: 5/6/2026',
      'at most 24 hours',
      'Hours: 30',
      'Rate an hour: 45.000,5',
      'Who: Mina Kim',
      '(x) Payroll cost',
    ],
  ])
  expect(await csrOf(chat)).toBeUndefined()
  await chat.follow([
    [
      press('Add this line', { ...filled, servedOn: '5 Oct 2026', hours: '3', rate: 'EUR 45' }),
      'This claim is in KRW',
      'Rate an hour: EUR 45',
    ],
  ])
})

test('a line is typed as a sentence, and one that is not whole comes back as a form', async () => {
  const { chat } = await someone()
  await chat.follow([
    [typed, 'I noted: 1 · Mina Kim'],
    ['add csr line Jun Park, host, tea, and biscuits, Oct 5, 2026, 2 at KRW 30,000, salary', 'tea, and biscuits'],
    ['csr line Jun Park, host, tea', 'Please write a few words', 'Who: Jun Park', 'Role: host'],
  ])
  expect(await csrOf(chat)).toEqual({
    lines: [
      { id: 'l1', ...booth },
      {
        id: 'l2',
        person: 'Jun Park',
        role: 'host',
        task: 'tea, and biscuits',
        servedOn: '2026-10-05',
        hours: 200,
        rate: 30_000,
        currency: 'KRW',
        basis: 'payroll',
      },
    ],
  })
})

test('a line is opened by its number or from the list, corrected, and removed', async () => {
  const { chat } = await someone()
  await chat.follow([
    [typed],
    ['csr line 1', 'Line 1 of the CSR', 'Who: Mina Kim', 'Hours: 7.5', 'Rate an hour: KRW 45000'],
    [
      press('Save this line', { ...filled, servedOn: '2026-10-05', hours: '25', rate: 'KRW 45000' }),
      'Line 1 of the CSR',
      'at most 24 hours',
    ],
    [
      press('Save this line', { ...filled, servedOn: '2026-10-05', hours: '6,25', rate: 'KRW 45000' }),
      'Changed to: 1 · Mina Kim, event manager: booth set-up; Oct 5, 2026, 6.25 h at KRW 45,000: KRW 281,250',
    ],
    ['change csr line 1 to Mina Kim, host, tea, 5 October 2026, 1 at 10000', 'Changed to: 1 · Mina Kim, host: tea'],
    ['csr'],
    [press('Open this line', { line: 'l1' }), 'Line 1 of the CSR'],
    [press('Remove this line'), 'Removed: 1 · Mina Kim, host: tea', 'No line is entered yet'],
    ['csr line 7', 'Which line?'],
    ['remove csr line 1', 'Which line?'],
    [typed],
    ['delete csr line 1', 'Removed: 1 · Mina Kim'],
  ])
  expect(await csrOf(chat)).toBeUndefined()
})

test('who signs is named, corrected and taken out again', async () => {
  const { chat } = await someone()
  await chat.follow([
    [typed],
    [press('Who signs'), 'Who signs the CSR'],
    [
      press('Save who signs', { name: 'Jun Park', role: '', signedOn: '2030-01-01' }),
      'in the future',
      'Who signs: Jun Park',
    ],
    [
      press('Save who signs', { name: 'Jun Park', role: 'director', signedOn: '' }),
      'To be signed by Jun Park, director',
    ],
    [
      'csr signed by Jun Park, managing director on 12 January 2027',
      'Signed by Jun Park, managing director, on Jan 12, 2027',
    ],
    ['who signs the csr', 'Who signs: Jun Park', 'Signed on (optional): 2027-01-12'],
    [press('Save who signs', { name: '', role: '', signedOn: '' }), 'Nobody is named any more'],
  ])
  expect(await csrOf(chat)).toEqual({ lines: [{ id: 'l1', ...booth }] })
})

test('the item of the CSR leads to the lines', async () => {
  const { chat, claim } = await someone()
  await chat.say(typed)
  const number = await chat.item('csr')
  await chat.follow([
    [`item ${number}`, '[Enter the lines]'],
    [press('Enter the lines'), 'In-house work: the lines of the CSR', '1 · Mina Kim'],
    // The card of the item stays: a second press of its button still finds it.
    [press('Enter the lines'), 'In-house work: the lines of the CSR'],
    [press('Open this line', { line: 'l1' }), 'Line 1 of the CSR'],
    [press('All lines'), 'In-house work: the lines of the CSR', '1 · Mina Kim'],
  ])
  await chat.follow([['check', 'no cost of this claim is in-house work', 'Nobody is named yet who signs the CSR']])
  expect((await chat.claim()).id).toBe(claim.id)
})

test('the same press has its effect once', async () => {
  const { chat } = await someone()
  await chat.say('csr')
  const card = structuredClone(chat.person.lastCard())
  const inputs = { ...filled, servedOn: '2026-10-05', hours: '1', rate: '1000' }
  const again = structuredClone(card)
  await chat.press('Add this line', inputs, card)
  expect(await chat.press('Add this line', inputs, again)).toContain('That was already done')
  expect((await csrOf(chat))?.lines).toHaveLength(1)
})

describe('when two people write the same lines', () => {
  async function both() {
    const { chat, claim } = await someone()
    const boss = world.someone(lead)
    await chat.say(typed)
    await boss.follow([['all claims'], ['all claims', 'Seminar']])
    const change = (csr: Csr) => changeAs(world.well, boss.person, claim.id, { do: 'setCsr', csr })
    return { chat, change }
  }
  const other = { id: 'l1', ...booth, hours: 500 }
  const now = { ...filled, servedOn: '2026-10-05', hours: '8', rate: 'KRW 45000' }

  test('a line that the other changed is shown with both values, and saved with a second press', async () => {
    const { chat, change } = await both()
    await chat.say('csr line 1')
    await change({ lines: [other] })
    await chat.follow([
      [press('Save this line', now), 'Lea Lead changed this to “5” at', 'you entered “8”', 'Hours: 8'],
    ])
    expect((await csrOf(chat))?.lines).toMatchObject([{ hours: 500 }])
    await chat.follow([[press('Save this line', now), 'Changed to: 1 · Mina Kim']])
    expect((await csrOf(chat))?.lines).toMatchObject([{ hours: 800 }])
  })

  test('a line that the other added stays when one is added from an older card', async () => {
    const { chat, change } = await both()
    await chat.say('csr')
    await change({ lines: [other, { ...other, id: 'l2' }] })
    await chat.follow([[press('Add this line', now), 'I noted: 3 · Mina Kim']])
    expect((await csrOf(chat))?.lines).toHaveLength(3)
  })

  test('a line that the other removed comes back as one to be added', async () => {
    const { chat, change } = await both()
    await chat.say('csr line 1')
    await change({ lines: [] })
    await chat.follow([
      [press('Save this line', now), 'not there any more', 'Who: Mina Kim', 'Hours: 8'],
      ['csr', 'No line is entered yet'],
    ])
  })

  test('a line that the other changed is not removed unasked', async () => {
    const { chat, change } = await both()
    await chat.say('csr line 1')
    await change({ lines: [other] })
    await chat.follow([
      [press('Remove this line'), 'Nothing was saved: Lea Lead changed the lines at', 'Hours: 5'],
      [press('Remove this line'), 'Removed: 1 · Mina Kim'],
    ])
  })

  test('nor is who signs replaced', async () => {
    const { chat, change } = await both()
    await chat.say('csr signer')
    await change({ lines: [other], signer: { name: 'Noa Bell', role: 'partner' } })
    const jun = { name: 'Jun Park', role: 'director', signedOn: '' }
    await chat.follow([
      [press('Save who signs', jun), 'Nothing was saved: Lea Lead changed the lines at', 'Who signs: Noa Bell'],
      [press('Save who signs', jun), 'To be signed by Jun Park, director'],
    ])
  })

  test('a whole list that is older than the newest change replaces nothing, not even one’s own', async () => {
    const { chat, claim } = await someone()
    await chat.say(typed)
    await expect(
      changeAs(world.well, chat.person, claim.id, { do: 'setCsr', csr: { lines: [other] }, seen: '00000000' }),
    ).rejects.toThrow(new RegExp(`changedSince.*"by":"${chat.person.aadObjectId}"`))
    expect((await csrOf(chat))?.lines).toMatchObject([{ hours: 750 }])
  })
})

test('a claim that was submitted shows its lines and takes no more', async () => {
  const chat = world.someone()
  await submittedClaim(world.well, chat.person, '4711', '2027-01-10')
  await chat.say('my claims')
  await chat.say('open 1')
  await chat.follow([
    ['csr', 'closed for changes'],
    [typed, 'This claim is closed for changes'],
    ['csr signer Jun Park, director', 'This claim is closed for changes'],
    ['make the csr', 'nothing to certify'],
  ])
})

test('without a claim the lines have no place, and somebody else’s claim is not found', async () => {
  await world.someone().follow([['csr', 'No claim is open']])
  const { chat } = await someone()
  await chat.say('csr')
  const eve = world.someone()
  await eve.say('hello')
  const card = chat.person.lastCard()
  await expect(
    eve.press('Add this line', { ...filled, servedOn: '2026-10-05', hours: '1', rate: '1' }, card),
  ).resolves.toContain('cannot find')
  expect(await csrOf(chat)).toBeUndefined()
})

test('what happened is told in the history', async () => {
  const { chat } = await someone()
  await chat.follow([[typed], ['history', 'Changed the CSR of in-house work: 1 line now.']])
})

test('in a draft a line waits for its claim to be confirmed', async () => {
  const chat = world.someone()
  await chat.follow([
    ['new claim for a seminar'],
    ['csr', 'No line is entered yet'],
    [typed.replace('45000', 'KRW 45,000'), 'I noted: 1 · Mina Kim'],
  ])
})
