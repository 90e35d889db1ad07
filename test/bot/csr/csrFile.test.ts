import type { CoOpClaim } from '../../../rules/claim'
import { csrLine } from '../../support/claims'
import { type Claimwell, removeClaimwellData, startClaimwell } from '../../support/claimwell'
import { type FakeTeams, startFakeTeams } from '../../support/fakeTeams'
import { changeAs, claimNow, itemNumber, preparedClaim } from '../../support/preparedClaim'
import type { Person } from '../../support/teams/person'
import { unzipped } from '../package/unzipped'

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
  await changeAs(well, mina, claim.id, { do: 'setCsr', csr: { lines: [csrLine()] } })
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
const whoOf = (person: Person) => ({ tenantId: person.tenantId, userId: person.aadObjectId })

async function offered() {
  await mina.say('make the csr')
  await well.bot.idle()
  return offers().at(-1)!
}

test('the CSR is offered by its name with the way to go on, and taken, it is in the person’s OneDrive', async () => {
  const offer = await offered()
  expect(offer.activity.attachments?.[0]).toMatchObject({
    name: 'Seminar-CSR.pdf',
    content: {
      description: 'Certification Statement and Report for “Seminar”, to be signed',
      acceptContext: { csr: claim.id },
    },
  })
  expect(said()).toContain(`“item ${await itemNumber(well, mina, claim.id, 'csr')}”`)
  const size = offer.activity.attachments?.[0]?.content.sizeInBytes
  expect((await mina.consent('accept', offer)).status).toBe(200)
  await well.bot.idle()
  const { bytes } = uploads().at(-1)!
  expect(bytes.length).toBe(size)
  expect(Buffer.from(bytes).subarray(0, 5).toString()).toBe('%PDF-')
  const card = mina.messages.find(({ id }) => id === offer.id)
  expect(card?.activity.attachments?.[0]?.contentType).toBe(infoCard)
  expect(said()).toContain('Seminar-CSR.pdf is in your OneDrive')
})

test('allowed late, it has the lines as they are then', async () => {
  const offer = await offered()
  const lines = [csrLine(), csrLine({ id: 'l2', task: 'taking it down' })]
  await changeAs(well, mina, claim.id, { do: 'setCsr', csr: { lines } })
  await mina.consent('accept', offer)
  await well.bot.idle()
  const now = await well.bot.csrPdfOf(whoOf(mina), claim.id)
  expect(Buffer.from(uploads().at(-1)!.bytes).equals(now!.bytes)).toBe(true)
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
  expect(said()).toContain('Type “make the csr” and I offer it again')
  await mina.consent('accept', offer)
  await well.bot.idle()
  expect(said()).toContain('is in your OneDrive')
})

test('lines that are gone before it is sent offer nothing', async () => {
  const offer = await offered()
  await changeAs(well, mina, claim.id, { do: 'setCsr', csr: { lines: [] } })
  const before = uploads().length
  await mina.consent('accept', offer)
  await well.bot.idle()
  expect(uploads()).toHaveLength(before)
})

test('somebody else’s claim gives no CSR, whatever a card says', async () => {
  const eve = teams.person({ name: 'Eve' })
  const own = await preparedClaim(well, eve)
  await changeAs(well, eve, own.id, { do: 'setCsr', csr: { lines: [csrLine({ person: 'Eve' })] } })
  await eve.say('status')
  await eve.say('make the csr')
  await well.bot.idle()
  const offer = eve.messages.filter(({ activity }) => activity.attachments?.[0]?.contentType === consentCard).at(-1)!
  offer.activity.attachments![0]!.content.acceptContext = { csr: claim.id, name: 'x.pdf' }
  const before = uploads().length
  await eve.consent('accept', offer)
  await well.bot.idle()
  expect(uploads()).toHaveLength(before)
  expect(JSON.stringify(eve.messages.at(-1))).not.toContain('OneDrive')
  expect(await well.bot.csrPdfOf(whoOf(eve), claim.id)).toBeUndefined()
  expect(await well.bot.csrPdfOf(whoOf(eve), 'nowhere')).toBeUndefined()
})

test('the package carries the lines', async () => {
  await mina.say('package anyway: the rest follows')
  await well.bot.idle()
  const { body } = await claimNow(well, mina, claim.id)
  const files = await unzipped(well.bot.blobs, body.package?.sha256 ?? '')
  const data = JSON.parse(String(files['claim.json']))
  expect(data.csr).toEqual({ lines: [csrLine()] })
})
