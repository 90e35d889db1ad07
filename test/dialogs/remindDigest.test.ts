import type { Chat } from '../support/chat'
import { chatting } from '../support/chatting'
import { changeAs, preparedClaim } from '../support/preparedClaim'
import { remindOf } from '../support/remindOf'
import { cardOf } from '../support/teams/cardOf'
import { buttonsOf } from '../support/teams/cardParts'

const world = chatting(Date.UTC(2026, 9, 2, 3))

const claims = async (chat: Chat, count: number) => {
  for (let i = 0; i < count; i += 1) await preparedClaim(world.well, chat.person)
  return await chat.claims()
}
const deadline = '2027-02-12'
const lastCard = (chat: Chat) => cardOf(chat.person.messages.at(-1)!)

test('what is due together comes as one message, the most urgent first, each with its own button', async () => {
  const chat = world.someone()
  const [one, other] = await claims(chat, 2)
  await changeAs(world.well, chat.person, other!.id, { do: 'submitted', claimNumber: '4711', on: '2026-10-01' })
  const seen = await remindOf(chat, [
    { claimId: other!.id, kind: 'keep-until', deadline: '2029-01-01' },
    { claimId: other!.id, kind: 'status', deadline: '2026-10-02' },
    { claimId: one!.id, kind: 'claim-by', subject: '30', deadline },
    { claimId: one!.id, kind: 'shot-list', deadline: '2026-10-05' },
  ])
  expect(seen).toHaveLength(1)
  const lines = seen[0]!.split('\n')
  expect(lines[0]).toBe('4 things need you')
  const order = ['photos to take in 3 days', '133 days left to submit', 'anything moved', 'need not be kept']
  const at = order.map((part) => lines.findIndex((text) => text.includes(part)))
  expect(at).toEqual([...at].sort((a, b) => a - b))
  expect(at).not.toContain(-1)
  expect(seen[0]).toContain('KRW 5,500,000 · missing: Event photos (by Oct 5, 2026) and 6 more\nIt is your turn.')
  expect(buttonsOf(lastCard(chat)).map(({ title }) => title)).toEqual([
    'Send photos',
    'Open: Event photos',
    'Say where it stands',
    'Delete its files',
    'All reminders',
  ])
  expect(await chat.press('Send photos')).toContain('Send the file as a message now')
})

test('of many, five are shown and the rest are counted, with the way to all of them', async () => {
  const chat = world.someone()
  const all = await claims(chat, 7)
  const [seen] = await remindOf(
    chat,
    all.map(({ id }) => ({ claimId: id, kind: 'claim-by', subject: '30', deadline }) as const),
  )
  expect(seen).toContain('7 things need you')
  expect(seen!.match(/133 days left/g)).toHaveLength(5)
  expect(seen).toContain('… and 2 more, of Seminar.')
  expect(buttonsOf(lastCard(chat))).toHaveLength(6)
  expect(await chat.press('All reminders')).toContain('What I will remind you of')
})

test('two that say the same of a claim are one', async () => {
  const chat = world.someone()
  const [claim] = await claims(chat, 1)
  const [seen] = await remindOf(chat, [
    { claimId: claim!.id, kind: 'window-opens', deadline },
    { claimId: claim!.id, kind: 'missing-by', subject: '2027-01-29', deadline },
    { claimId: claim!.id, kind: 'claim-by', subject: '30', deadline },
  ])
  expect(seen).toContain('Seminar: 133 days left to submit')
  expect(seen).not.toContain('things need you')
})

test('where several claims stand is asked once for all of them', async () => {
  const chat = world.someone()
  const all = await claims(chat, 3)
  for (const { id } of all.slice(1))
    await changeAs(world.well, chat.person, id, { do: 'submitted', claimNumber: '1', on: '2026-10-01' })
  const seen = await remindOf(chat, [
    ...all.slice(1).map(({ id }) => ({ claimId: id, kind: 'status', deadline: '2026-10-02' }) as const),
    { claimId: all[0]!.id, kind: 'numbers', deadline },
  ])
  expect(seen).toHaveLength(1)
  expect(seen[0]).toContain('2 claims: has anything moved in Partner Center?')
  expect(await chat.press('Say where it stands')).toContain('Where do your claims stand')
})

test('what is not true any more is left out of the message', async () => {
  const chat = world.someone()
  const [one, other] = await claims(chat, 2)
  await changeAs(world.well, chat.person, one!.id, { do: 'withdraw' })
  const [seen] = await remindOf(chat, [
    { claimId: one!.id, kind: 'claim-by', subject: '30', deadline },
    { claimId: other!.id, kind: 'numbers', deadline },
  ])
  expect(seen).toMatch(/^Seminar: how many registered/)
})

test.each([
  [{ do: 'report', status: 'under-review', on: '2026-10-01' }, 'It is Microsoft’s turn.'],
  [{ do: 'report', status: 'action-required', on: '2026-10-01' }, 'It is your turn.'],
  [{ do: 'report', status: 'editing', on: '2026-10-01' }, 'It is your turn.'],
  [{ do: 'held', since: '2026-10-01' }, 'It is your turn.'],
] as const)('whose turn it is follows what was reported of any claim that is asked about: %j', async (change, turn) => {
  const chat = world.someone()
  const all = await claims(chat, 3)
  for (const { id } of all.slice(1))
    await changeAs(world.well, chat.person, id, { do: 'submitted', claimNumber: '1', on: '2026-10-01' })
  await changeAs(world.well, chat.person, all[2]!.id, change)
  const [seen] = await remindOf(chat, [
    ...all.slice(1).map(({ id }) => ({ claimId: id, kind: 'status', deadline: '2026-10-02' }) as const),
    { claimId: all[0]!.id, kind: 'numbers', deadline },
  ])
  const question = seen!.slice(seen!.indexOf('has anything moved'))
  expect(question.split('\n')[1]).toBe(turn)
})
