import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import pino from 'pino'
import { buildExport } from '../../../bot/export/buildExport'
import { collectExport } from '../../../bot/export/collectExport'
import { ExportMaker } from '../../../bot/export/exportMaker'
import { exportParts } from '../../../bot/export/exportParts'
import { withNames } from '../../../bot/export/withNames'
import { textFor } from '../../../cards/text/textFor'
import type { TurnInput } from '../../../dialogs/turn'
import type { Chat } from '../../support/chat'
import { chatting, lead } from '../../support/chatting'
import { preparedClaim } from '../../support/preparedClaim'
import { samplePdf } from '../files/sampleFiles'
import { tempBlobs } from '../files/tempBlobs'

const world = chatting(Date.UTC(2027, 0, 15, 3))
const consentCard = 'application/vnd.microsoft.teams.card.file.consent'
const agenda = samplePdf('/Agenda 1')
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const isOffer = ({ activity }: Chat['person']['messages'][number]) =>
  activity.attachments?.[0]?.contentType === consentCard
const offersTo = (chat: Chat) => chat.person.messages.filter(isOffer)
const saidTo = (chat: Chat) => chat.person.messages.map(({ activity }) => activity.text ?? '').join('\n')
const uploads = () => [...world.teams.record.uploads.values()].filter(({ complete }) => complete)
const contentOf = (offer: Chat['person']['messages'][number]) => offer.activity.attachments?.[0]?.content

/** Somebody with a claim and a file on it. */
async function withClaim(name?: string): Promise<Chat> {
  const chat = world.someone(name ? { name } : {})
  await preparedClaim(world.well, chat.person)
  await chat.say('status')
  await chat.say('item agenda')
  await chat.send([{ name: 'agenda.pdf', bytes: agenda }])
  return chat
}

async function exported(chat: Chat) {
  await chat.say('export my data')
  await chat.settled()
  return offersTo(chat).at(-1)!
}

async function taken(chat: Chat) {
  await chat.person.consent('accept', await exported(chat))
  await chat.settled()
  const entries = unzipSync(uploads().at(-1)!.bytes)
  const read = (name: string) => Buffer.from(entries[name] ?? []).toString()
  return { names: Object.keys(entries), entries, read, json: (name: string) => JSON.parse(read(name)) }
}

test('everything about a person is in one zip: profile, claims with history, reminders, files by hash', async () => {
  const chat = await withClaim('Mina Export')
  await chat.say('time zone Europe/Berlin')
  await chat.say('calendar feed')
  const claim = await chat.claim()
  const { names, entries, read, json } = await taken(chat)
  expect(names).toEqual(
    expect.arrayContaining([
      'README.txt',
      'profile.json',
      'files.json',
      'reminders.json',
      'talks.json',
      'elsewhere.json',
      `claims/${claim.id}.json`,
      'files/0001-agenda.pdf',
    ]),
  )
  expect(read('README.txt')).toContain('Everything Claimwell keeps of you.')
  expect(json('profile.json')).toMatchObject({
    name: 'Mina Export',
    timeZone: 'Europe/Berlin',
    teamsId: chat.person.id,
  })
  expect(json('profile.json').calendarAddressSince).toMatch(/^2027-01-15T03:00/)
  const told = json(`claims/${claim.id}.json`)
  expect(told).toMatchObject({ status: 'preparing', body: { answers: { title: 'Seminar' } } })
  const history = await world.well.bot.store.reader.history.list(chat.person.tenantId, claim.id)
  expect(told.history.map(({ hash }: { hash: string }) => hash)).toEqual(history.map(({ hash }) => hash))
  expect(new Set(told.history.map(({ by }: { by: string }) => by))).toEqual(new Set(['you']))
  expect(json('reminders.json').length).toBeGreaterThan(3)
  expect(json('files.json').kept).toMatchObject([
    { name: 'agenda.pdf', sha256: sha256(agenda), path: 'files/0001-agenda.pdf' },
  ])
  expect(Buffer.from(entries['files/0001-agenda.pdf']!)).toEqual(agenda)
  expect(saidTo(chat)).toContain('is in your OneDrive. It holds your claims and files')
})

test('of a colleague who did something on the claim there is a name, and nothing else', async () => {
  const chat = await withClaim()
  const lea = world.someone(lead)
  await lea.say('hello')
  const { id } = await chat.claim()
  const who = { tenantId: lea.person.tenantId, userId: lea.person.aadObjectId }
  const acting = { who, timeZone: 'UTC', today: '2027-01-15', key: 'lead', words: () => ({}) }
  await world.well.bot.claims.change(acting, id, { do: 'override', reason: 'on paper' })
  const { names, read } = await taken(chat)
  const all = names.map(read).join('\n')
  expect(all).toContain('"by": "Lea Lead"')
  expect(all).not.toContain(who.userId)
  expect(all).not.toContain(lea.person.id)
  const hers = await taken(lea)
  expect(hers.json('elsewhere.json').onOthersClaims).toEqual([{ at: expect.any(String), code: 'override' }])
  expect(hers.names.map(hers.read).join('')).not.toContain('on paper')
})

test('asked for twice at once, it is made and offered once', async () => {
  const chat = await withClaim()
  const turn = await chat.person.say('export my data', { copies: 3 })
  await chat.person.redeliver(turn.activity)
  await chat.settled()
  expect(offersTo(chat)).toHaveLength(1)
  expect(contentOf(offersTo(chat)[0]!)).toMatchObject({ description: 'Your data in Claimwell' })
})

test('a stop between the answer and the zip loses nothing, and one between the zip and the offer neither', async () => {
  const chat = await withClaim()
  const { tenantId, aadObjectId: personId } = chat.person
  // What the turn commits before it answers; the process ends here.
  const asked = { tenantId, personId, askedAt: world.well.bot.clock.now(), state: 'asked', parts: [] } as const
  await world.well.bot.store.write(({ exports }) => exports.save(asked))
  await world.restart()
  await chat.settled()
  expect(offersTo(chat)).toHaveLength(1)
  const row = await world.well.bot.store.reader.exports.find(tenantId, personId)
  expect(row).toMatchObject({ state: 'offered', parts: [{ name: 'my-claimwell-data.zip' }] })
  await world.well.bot.store.write(({ exports }) => exports.save({ ...row!, state: 'made' }))
  await world.restart()
  await chat.settled()
  const [first, second] = offersTo(chat)
  expect(contentOf(second!).acceptContext).toEqual(contentOf(first!).acceptContext)
  const named: string = contentOf(second!).acceptContext.export
  await chat.person.consent('accept', second!)
  await chat.settled()
  expect(sha256(uploads().at(-1)!.bytes)).toBe(named)
})

test('somebody else’s zip is not to be had by its hash', async () => {
  const mina = await withClaim()
  const offer = await exported(mina)
  const eve = await withClaim()
  const own = await exported(eve)
  own.activity.attachments![0]!.content.acceptContext = contentOf(offer).acceptContext
  const before = uploads().length
  await eve.person.consent('accept', own)
  await eve.settled()
  expect(uploads()).toHaveLength(before)
  expect(saidTo(eve)).toContain('That zip is no longer there')
})

test('declined is fine; refused by OneDrive, the same card can be pressed again', async () => {
  const chat = await withClaim()
  const offer = await exported(chat)
  await chat.person.consent('accept', offer, 503)
  await chat.settled()
  expect(saidTo(chat)).toContain('The upload to your OneDrive did not work')
  await chat.person.consent('accept', offer)
  await chat.settled()
  expect(saidTo(chat)).toContain('my-claimwell-data.zip is in your OneDrive')
  await chat.person.consent('decline', await exported(chat))
  await chat.settled()
  expect(saidTo(chat)).toContain('Fine, I do not upload it')
})

test('after seven days the zip is gone from the store, and its card says so', async () => {
  const chat = await withClaim()
  const offer = await exported(chat)
  const hash: string = contentOf(offer).acceptContext.export
  const { clock, blobs, store } = world.well.bot
  const at = clock.now()
  expect(await store.reader.files.isReferenced(hash)).toBe(true)
  clock.set(at + 8 * 86_400_000)
  world.well.bot.poke()
  await chat.settled()
  expect(await store.reader.files.isReferenced(hash)).toBe(false)
  await blobs.sweep(Date.now() + 1000, (sha) => store.reader.files.isReferenced(sha))
  await chat.person.consent('accept', offer)
  await chat.settled()
  expect(saidTo(chat)).toContain('That zip is no longer there')
  clock.set(at)
})

test('files are dealt out to zips in their order, none of them too full', () => {
  const sized = (...sizes: number[]) =>
    exportParts(
      sizes.map((size) => ({ size })),
      10,
    ).map((part) => part.map(({ size }) => size))
  expect(sized()).toEqual([[]])
  expect(sized(4, 6, 1)).toEqual([[4, 6], [1]])
  expect(sized(11, 2)).toEqual([[11], [2]])
})

test('what does not fit into one zip is offered as several', async () => {
  const chat = await withClaim()
  await chat.send([{ name: 'photo.pdf', bytes: samplePdf('/Photo 2') }])
  const { store, blobs, clock } = world.well.bot
  const { tenantId, aadObjectId: personId } = chat.person
  const told: TurnInput[] = []
  const log = pino({ level: 'silent' })
  const offer = async (_: unknown, input: TurnInput) => void told.push(input)
  await store.write(({ exports }) => exports.save({ tenantId, personId, askedAt: 1, state: 'asked', parts: [] }))
  await new ExportMaker({ store, blobs, now: clock.now, offer, log, mostBytes: 10 }).work()
  const row = await store.reader.exports.find(tenantId, personId)
  expect(row?.parts.map(({ name }) => name)).toEqual(['my-claimwell-data-1.zip', 'my-claimwell-data-2.zip'])
  expect(told).toEqual([{ kind: 'exported' }])
})

test('a file whose bytes are lost does not keep a person from the rest', async () => {
  const chat = await withClaim()
  const { store } = world.well.bot
  const { tenantId, aadObjectId: userId } = chat.person
  const input = await collectExport(store, { tenantId, userId })
  const { blobs, drop } = await tempBlobs()
  const [part] = await buildExport(input!, blobs, { text: textFor('en'), madeOn: '2027-01-15' })
  const chunks: Buffer[] = []
  for await (const chunk of blobs.open(part!.sha256)) chunks.push(chunk as Buffer)
  const names = Object.keys(unzipSync(Buffer.concat(chunks)))
  expect(names).toContain('files.json')
  expect(names.filter((name) => name.startsWith('files/'))).toEqual([])
  await drop()
})

test('people are named, whatever is around them', () => {
  const names = new Map([['a', 'Ann']])
  expect(withNames([{ by: 'a' }, { by: 'me', x: { by: 'b' } }, { by: 3 }, null, 'a'], names, 'me')).toEqual([
    { by: 'Ann' },
    { by: 'you', x: { by: '' } },
    { by: 3 },
    null,
    'a',
  ])
})
