import type { CoOpClaim } from '../../../rules/claim'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { changeAs, preparedClaim } from '../../support/preparedClaim'
import { readCalendar } from '../../support/readCalendar'
import type { Person } from '../../support/teams/person'

jest.setTimeout(30_000)

const consentCard = 'application/vnd.microsoft.teams.card.file.consent'
const infoCard = 'application/vnd.microsoft.teams.card.file.info'

let teams: FakeTeams
let well: Claimwell
let mina: Person
let claim: CoOpClaim
let people = 0

beforeAll(async () => {
  teams = await startFakeTeams()
  well = await startClaimwell(teams, { at: Date.UTC(2027, 0, 15, 3) })
})
beforeEach(async () => {
  people += 1
  mina = teams.person({ name: `Mina ${people}` })
  claim = await preparedClaim(well, mina)
  await mina.say('status')
})
afterAll(async () => {
  await well.stop()
  await teams.stop()
  removeClaimwellData()
})

const said = () => mina.messages.map(({ activity }) => activity.text ?? '').join('\n')
const offers = () => mina.messages.filter(({ activity }) => activity.attachments?.[0]?.contentType === consentCard)
const uploads = () => [...teams.record.uploads.values()].filter(({ complete }) => complete)

async function offered() {
  await mina.say('calendar')
  await well.bot.idle()
  return offers().at(-1)!
}

const eventsIn = (bytes: Uint8Array) => readCalendar(Buffer.from(bytes).toString()).events

test('the file is offered by its name, and taken, it is in the person’s OneDrive', async () => {
  const offer = await offered()
  expect(offer.activity.attachments?.[0]).toMatchObject({
    name: 'Seminar-dates.ics',
    content: { description: 'Calendar with the dates of “Seminar”', acceptContext: { calendar: claim.id } },
  })
  const size = offer.activity.attachments?.[0]?.content.sizeInBytes
  expect((await mina.consent('accept', offer)).status).toBe(200)
  await well.bot.idle()
  const bytes = uploads().at(-1)!.bytes
  expect(bytes.length).toBe(size)
  const submit = eventsIn(bytes).find(({ uid }) => uid === `${claim.id}-submit-by@claimwell`)
  expect([submit?.day, submit?.summary]).toEqual(['2027-02-12', 'Submit today at the latest: Seminar'])
  const card = mina.messages.find(({ id }) => id === offer.id)
  expect(card?.activity.attachments?.[0]?.contentType).toBe(infoCard)
  expect(said()).toContain('Seminar-dates.ics is in your OneDrive')
})

test('allowed late, it is the calendar as the claim is then', async () => {
  const offer = await offered()
  const later = await changeAs(well, mina, claim.id, { do: 'write', itemId: 'agenda', note: 'the final one' })
  await mina.consent('accept', offer)
  await well.bot.idle()
  expect(new Set(eventsIn(uploads().at(-1)!.bytes).map(({ sequence }) => sequence))).toEqual(new Set([later.version]))
})

test('a withdrawn claim’s file strikes its dates out', async () => {
  const offer = await offered()
  await changeAs(well, mina, claim.id, { do: 'withdraw' })
  await mina.consent('accept', offer)
  await well.bot.idle()
  expect(
    Buffer.from(uploads().at(-1)!.bytes)
      .toString()
      .match(/STATUS:CANCELLED/g),
  ).toHaveLength(6)
})

test('declined is fine', async () => {
  const before = uploads().length
  await mina.consent('decline', await offered())
  await well.bot.idle()
  expect(said()).toContain('Fine, no file then')
  expect(uploads()).toHaveLength(before)
})

test('an upload that OneDrive refuses is said, and the same card can be pressed again', async () => {
  const offer = await offered()
  await mina.consent('accept', offer, 503)
  await well.bot.idle()
  expect(said()).toContain('Type “calendar” and I offer it again')
  await mina.consent('accept', offer)
  await well.bot.idle()
  expect(said()).toContain('is in your OneDrive')
})

test('an answer that Teams delivers again has its effect once', async () => {
  const turn = await mina.consent('accept', await offered())
  await Promise.all([1, 2, 3, 4].map(() => mina.redeliver(turn.activity)))
  await well.bot.idle()
  await mina.redeliver(turn.activity)
  await well.bot.idle()
  expect(said().match(/is in your OneDrive/g)).toHaveLength(1)
})

test('somebody else’s claim gives no calendar, whatever a card says', async () => {
  const eve = teams.person({ name: 'Eve' })
  const own = await preparedClaim(well, eve)
  expect(own.id).not.toBe(claim.id)
  await eve.say('status')
  await eve.say('calendar')
  await well.bot.idle()
  const offer = eve.messages.filter(({ activity }) => activity.attachments?.[0]?.contentType === consentCard).at(-1)!
  offer.activity.attachments![0]!.content.acceptContext = { calendar: claim.id, name: 'x.ics' }
  const before = uploads().length
  await eve.consent('accept', offer)
  await well.bot.idle()
  expect(uploads()).toHaveLength(before)
  expect(eve.messages.at(-1)?.activity.text).toMatch(/not|find/i)
  expect(JSON.stringify(eve.messages.at(-1))).not.toContain('OneDrive')
})
