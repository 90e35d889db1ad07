import { samplePdf } from '../bot/files/sampleFiles'
import type { Chat } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { changeAs, preparedClaim } from '../support/preparedClaim'

const start = Date.UTC(2027, 0, 15, 3)
const world = chatting(start)
afterEach(() => world.well.bot.clock.set(start))

const later = (iso: string) => world.well.bot.clock.set(Date.parse(iso))
const rows = async ({ person: { tenantId, aadObjectId: id } }: Chat) => {
  const { reader } = world.well.bot.store
  return {
    person: await reader.people.find(tenantId, id),
    files: await reader.files.ofOwner(tenantId, id),
    promised: await reader.intakes.ofPerson(tenantId, id),
    feed: await reader.feeds.since(tenantId, id),
    exported: await reader.exports.find(tenantId, id),
  }
}
const historyOf = ({ person }: Chat, claimId: string) =>
  world.well.bot.store.reader.history.list(person.tenantId, claimId)

/** Somebody with a claim that has a file. */
async function withFile(name: string, mark: string): Promise<Chat> {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.say('status')
  await chat.say('item agenda')
  await chat.send([{ name, bytes: samplePdf(mark) }])
  return chat
}

async function submitted(chat: Chat): Promise<string> {
  await chat.say('my claims')
  await chat.say('open 1')
  await chat.say('submitted 4711 on 14 January 2027')
  const { id, status } = await chat.claim()
  expect(status).toBe('handed-over')
  return id
}

test('what goes and what stays is explained first, and nothing is deleted by asking', async () => {
  const chat = await withFile('agenda.pdf', '/A1')
  await submitted(chat)
  await preparedClaim(world.well, chat.person)
  const seen = await chat.say('delete my data')
  expect(seen).toMatch(/What goes now[\s\S]*Seminar[\s\S]*Your settings[\s\S]*What stays for now/)
  expect(seen).toContain('It was submitted, so its files have to be kept through Thursday, October 5, 2028.')
  expect(seen).toContain('24 months from the last day of the activity')
  expect(await chat.press('Delete', { sure: 'no' })).toContain('Nothing was deleted yet')
  expect(await chat.say('yes')).toContain('Nothing was deleted yet')
  expect(await chat.say('no')).toContain('nothing was deleted')
  expect(await chat.say('yes delete')).toContain('Delete what?')
  expect(await chat.claims()).toHaveLength(2)
})

test('a person of whom nothing has to stay is forgotten altogether, and met anew', async () => {
  const chat = await withFile('agenda.pdf', '/A2')
  await chat.say('calendar feed')
  await chat.say('export my data')
  await chat.settled()
  const { id } = await chat.claim()
  await chat.say('delete my data')
  const seen = await chat.press('Delete', { sure: 'yes' })
  expect(seen).toMatch(/Deleted: 1 claim with history and reminders, and 1 file\./)
  expect(await chat.claims()).toEqual([])
  expect(await historyOf(chat, id)).toEqual([])
  expect(await rows(chat)).toEqual({ person: undefined, files: [], promised: [], feed: undefined, exported: undefined })
  const { reminders } = world.well.bot.store.reader
  expect(await reminders.list(chat.person.tenantId, id)).toEqual([])
  expect(await chat.say('my claims')).toMatch(/I am Claimwell[\s\S]*You have no claims yet/)
})

test('what was submitted stays with its files and history; the rest goes, and reminders stay as wished', async () => {
  const chat = await withFile('agenda.pdf', '/A3')
  const kept = await submitted(chat)
  await preparedClaim(world.well, chat.person)
  await chat.say('stop reminders')
  await chat.say('digest at 7:00')
  await chat.say('delete my data')
  expect(await chat.say('yes delete')).toMatch(/Deleted: 1 claim[\s\S]*kept through Thursday, October 5, 2028/)
  expect((await chat.claims()).map(({ id }) => id)).toEqual([kept])
  expect((await historyOf(chat, kept)).length).toBeGreaterThan(10)
  const { files, person } = await rows(chat)
  expect(files.map(({ name, retainUntil }) => [name, retainUntil])).toEqual([['agenda.pdf', '2028-10-05']])
  expect(person?.preferences).toMatchObject({ digestAt: '09:00', stopped: true })
  expect(await chat.say('my claims')).toContain('handed over')
})

test('pressed twice at once or again later, it has its effect once and says so', async () => {
  const chat = await withFile('agenda.pdf', '/A4')
  await chat.say('delete my data')
  const card = chat.person.lastCard()
  const press = () => chat.person.press(card, { verb: 'data.delete', title: 'Delete' }, { 'in.sure': 'yes' })
  const copy = structuredClone(card)
  const [one, two] = await Promise.all([press(), press()])
  await chat.settled()
  const answers = [one, two].map(({ card: shown }) => JSON.stringify(shown))
  expect(answers.filter((answer) => answer.includes('Deleted: 1 claim'))).toHaveLength(1)
  expect(answers.filter((answer) => answer.includes('That was already done'))).toHaveLength(1)
  await preparedClaim(world.well, chat.person)
  const again = await chat.person.press(copy, { verb: 'data.delete', title: 'Delete' }, { 'in.sure': 'yes' })
  expect(JSON.stringify(again.card)).toContain('That was already done')
  expect(await chat.claims()).toHaveLength(1)
})

test('a card shown before another claim was made deletes nothing, and shows what would go now', async () => {
  const chat = await withFile('agenda.pdf', '/A5')
  await chat.say('delete my data')
  await preparedClaim(world.well, chat.person)
  expect(await chat.press('Delete', { sure: 'yes' })).toMatch(/Something has changed[\s\S]*What goes now/)
  expect(await chat.claims()).toHaveLength(2)
  expect(await chat.press('Delete', { sure: 'yes' })).toContain('Deleted: 2 claims')
})

test('a restart between the card and the press changes nothing', async () => {
  const chat = await withFile('agenda.pdf', '/A6')
  await chat.say('delete my data')
  await world.restart()
  expect(await chat.say('yes delete')).toContain('Deleted: 1 claim')
})

test('a file that serves a colleague’s claim stays, whoever sent it', async () => {
  const chat = await withFile('agenda.pdf', '/A7')
  const [{ id: fileId } = { id: '' }] = (await rows(chat)).files
  const noah = world.someone()
  const other = await preparedClaim(world.well, noah.person)
  await changeAs(world.well, noah.person, other.id, { do: 'place', itemId: 'agenda', fileId })
  await chat.say('delete my data')
  expect(await chat.press('Delete', { sure: 'yes' })).toContain(
    'Deleted: 1 claim with history and reminders, and 0 files',
  )
  expect((await rows(chat)).files.map(({ id }) => id)).toEqual([fileId])
  expect(await noah.claims()).toHaveLength(1)
})

test('a lead’s funds are the organisation’s: they stay, and who entered them', async () => {
  const chat = world.someone(lead)
  await chat.say('funds hosting Jul-Dec 2026 EUR 12,500.00')
  await chat.say('delete my data')
  expect(await chat.say('yes delete')).toContain('Your data is deleted')
  expect(await chat.say('funds')).toContain('12,500.00')
  expect((await rows(chat)).person?.name).toBe(lead.name)
})

describe('the files of one claim', () => {
  test.each([
    ['while the 24 months run', '2028-10-05T12:00:00Z'],
    ['on the day after, while the last day runs somewhere yet', '2028-10-06T02:00:00Z'],
  ])('are not deleted %s, and the date is said', async (_, at) => {
    const chat = await withFile('agenda.pdf', `/B${at}`)
    await submitted(chat)
    await chat.say('my claims')
    later(at)
    expect(await chat.say('delete claim files of 1')).toMatch(
      /I delete nothing of “Seminar” yet\. It was submitted[\s\S]*October 5, 2028/,
    )
    expect(await chat.say('yes delete')).toContain('Delete what?')
    expect(await chat.claims()).toHaveLength(1)
  })

  test('are deleted after it when the person says so, and only once', async () => {
    const chat = await withFile('agenda.pdf', '/B3')
    const id = await submitted(chat)
    await chat.say('my claims')
    later('2028-10-07T00:00:00Z')
    expect(await chat.say('delete claim files of 1')).toContain('Delete Seminar for good?')
    expect(await chat.press('Delete', { sure: 'no' })).toContain('Nothing was deleted yet')
    const card = chat.person.lastCard()
    const copy = structuredClone(card)
    expect(await chat.press('Delete', { sure: 'yes' }, card)).toContain(
      '“Seminar” is deleted, with its history and 1 file',
    )
    expect(await historyOf(chat, id)).toEqual([])
    expect((await rows(chat)).files).toEqual([])
    expect(await chat.press('Delete', { sure: 'yes' }, copy)).toContain('That was already done')
    expect(await chat.say('status')).toContain('No claim is open')
  })

  test('stay while a dispute is open, however old they are', async () => {
    const chat = await withFile('agenda.pdf', '/B4')
    await submitted(chat)
    await chat.say('partner center says disputed on 15 January 2027')
    await chat.say('my claims')
    later('2030-01-01T00:00:00Z')
    expect(await chat.say('delete claim files of 1')).toContain('Partner Center shows it as disputed')
    expect(await chat.say('delete my data')).toMatch(/What stays for now:[\s\S]*disputed/)
  })

  test('stay while a reviewer waits for something, and may go once that was answered', async () => {
    const chat = await withFile('agenda.pdf', '/B5')
    await submitted(chat)
    await chat.follow([
      ['my claims'],
      ['open 1'],
      ['documentation request: Please provide the agenda', 'I read one thing'],
      ['confirm request', 'counts now'],
    ])
    later('2030-01-01T00:00:00Z')
    await chat.say('my claims')
    expect(await chat.say('delete claim files of 1')).toContain('request')
    expect(await chat.say('delete my data')).toContain('What stays for now:')
    await chat.follow([['resubmitted anyway', 'Locked here'], ['my claims'], ['delete claim files of 1', /delete/i]])
    expect(await chat.claims()).toHaveLength(1)
  })

  test('the reminder that they may go leads to deleting them', async () => {
    const chat = await withFile('agenda.pdf', '/B6')
    await submitted(chat)
    await chat.say('paid on 14 January 2027')
    later('2028-10-09T02:00:00Z')
    world.well.bot.poke()
    await chat.settled()
    expect(await chat.press('Delete its files')).toContain('for good?')
    expect(await chat.press('Delete', { sure: 'yes' })).toContain('is deleted')
  })
})
