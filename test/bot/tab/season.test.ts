import type { SeasonView } from '../../../cards/tab/seasonView'
import type { ClaimBody } from '../../../rules/claim'
import { lead, otherTenant } from '../../support/chatting'
import { coOpClaim, costLine } from '../../support/claims'
import { changeAs, preparedClaim, preparedClaims } from '../../support/preparedClaim'
import { startTab, type TabWorld } from '../../support/tabCaller'
import type { Person } from '../../support/teams/person'

jest.setTimeout(60_000)

const tenant = 'c1a1b0a7-0000-4000-8000-000000000001'
let tab: TabWorld
let mina: Person
let jun: Person
let lea: Person
let stranger: Person

const seasonOf = async (who: Person, query = ''): Promise<SeasonView> => {
  const { status, body } = await tab.as(who).get(`/season${query}`)
  expect(status).toBe(200)
  return body
}
const titlesOf = ({ rows }: SeasonView) => rows.map(({ title }) => title)

beforeAll(async () => {
  tab = await startTab({
    at: Date.UTC(2026, 10, 21, 3),
    env: { ALLOWED_TENANTS: `${tenant},${otherTenant}`, INCENTIVES_ADMINS: `${tenant}/${lead.aadObjectId}` },
  })
  mina = tab.teams.person({ name: 'Mina Kim' })
  jun = tab.teams.person({ name: 'Jun Park' })
  lea = tab.teams.person(lead)
  stranger = tab.teams.person({ name: 'Sam Stranger', tenantId: otherTenant })
  const { well } = tab
  await preparedClaim(well, mina)
  await preparedClaims(well, jun, 'searchAds')
  for (const person of [lea, stranger]) await person.say('hello')
})
afterAll(() => tab.stop())

test('a person sees their own claims, with the words of the bot', async () => {
  const view = await seasonOf(mina)
  expect(titlesOf(view)).toEqual(['Seminar'])
  expect(view.rows[0]).toMatchObject({
    here: 'Preparing',
    readiness: { words: '0 of 7 done' },
    deadline: { date: 'Feb 12, 2027', left: '83 days left' },
  })
  expect(view.atRisk.facts[0]).toBe('1 claim to submit')
})

test('an activity of two half years is two claims, each with its own deadline', async () => {
  const { rows, timeline } = await seasonOf(jun)
  expect(rows.map(({ deadline }) => deadline.date)).toEqual(['Feb 12, 2027', 'Aug 13, 2027'])
  expect(timeline.periods.map(({ key }) => key)).toEqual(['2026-07-01', '2027-01-01'])
})

test('whoever has no claim yet learns what one is, and finds the chat', async () => {
  const { empty, rows } = await seasonOf(stranger)
  expect(rows).toEqual([])
  expect(empty).toMatchObject({
    command: 'new claim',
    open: { url: `https://teams.microsoft.com/l/chat/0/0?users=28:${tab.teams.appId}` },
  })
})

test('who opens the tab before the chat sees the season too', async () => {
  const early = { tenantId: tenant, aadObjectId: 'c1a1b0a7-0000-4000-8000-00000000ea71', name: 'Early Bird' }
  const { status, body } = await tab.as(early).get('/season')
  expect(status).toBe(200)
  expect(body.empty).not.toHaveProperty('open')
})

test('a lead sees the claims of the whole organisation, by owner', async () => {
  const own = await seasonOf(lea)
  expect(own).toMatchObject({ rows: [], scopes: { organisation: 'Organisation' } })
  const all = await seasonOf(lea, '?scope=organisation')
  expect(titlesOf(all).sort()).toEqual(['Ads', 'Ads', 'Seminar'])
  expect(all.rows.map(({ owner }) => owner).sort()).toEqual(['Jun Park', 'Jun Park', 'Mina Kim'])
  expect(all.funds?.note).toContain('No earned funds are entered')
})

test.each([
  '/season?scope=organisation',
  '/season?scope=everything',
  '/season?scope=constructor',
  '/season.csv?scope=organisation',
])('to a member %s is nothing there', async (path) => {
  const [refused, absent] = await Promise.all([tab.as(mina).get(path), tab.as(mina).get('/nothing')])
  expect(refused.status).toBe(404)
  expect(refused.text).toBe(absent.text)
})

test('who is made a lead sees the organisation from then on, and no longer once that is taken back', async () => {
  const acting = (key: string) => ({
    who: { tenantId: tenant, userId: lea.aadObjectId },
    key,
    timeZone: 'Asia/Seoul',
    today: '2026-11-21',
    words: () => ({}),
  })
  const status = async () => (await tab.as(jun).get('/season?scope=organisation')).status
  expect(await status()).toBe(404)
  await tab.well.bot.claims.setRole(acting('made'), jun.aadObjectId, 'lead')
  expect(await status()).toBe(200)
  await tab.well.bot.claims.setRole(acting('taken'), jun.aadObjectId, 'member')
  expect(await status()).toBe(404)
})

test('another organisation sees nothing of it, whatever its people are', async () => {
  expect(titlesOf(await seasonOf(stranger))).toEqual([])
  expect((await tab.as(stranger).get('/season?scope=organisation')).status).toBe(404)
  // The same object id in another tenant is somebody else.
  const twin = { tenantId: otherTenant, aadObjectId: mina.aadObjectId, name: mina.name }
  expect((await tab.as(twin).get('/season')).body.rows).toEqual([])
})

test('what changes in chat is there the next time the tab asks', async () => {
  const sora = tab.teams.person({ name: 'Sora Lee' })
  const { id } = await preparedClaim(tab.well, sora)
  await changeAs(tab.well, sora, id, { do: 'submitted', claimNumber: '4711', on: '2026-11-20' })
  const { rows, atRisk, totals } = await seasonOf(sora)
  expect(rows[0]).toMatchObject({ here: 'Handed over', theirs: expect.stringContaining('Submitted (Nov 20, 2026)') })
  expect(atRisk.amount).toBe('Nothing')
  expect(totals.groups.map(({ totals: of }) => of.map(({ filter }) => filter))).toEqual([
    ['here:handed-over'],
    ['there:submitted'],
  ])
})

test('a claim of another kind in the organisation is passed over', async () => {
  const claim = {
    ...coOpClaim({ tenantId: tenant, ownerId: mina.aadObjectId }),
    id: 'c1a1b0a7-0000-4000-8000-00000000c903',
  }
  const body: ClaimBody = { v: 1, type: 'cpor', title: 'Association', customer: 'Fabrikam', reports: [] }
  await tab.well.bot.store.write((tables) => tables.claims.insert({ ...claim, body }))
  expect(titlesOf(await seasonOf(mina))).toEqual(['Seminar'])
  expect(titlesOf(await seasonOf(lea, '?scope=organisation'))).not.toContain('Association')
})

test('the claims come as a file that is saved, named for the day', async () => {
  const { status, headers, bytes, text } = await tab.as(lea).get('/season.csv?scope=organisation')
  expect(status).toBe(200)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''claims-2026-11-21.csv")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  const lines = text.trim().split('\r\n')
  expect(lines).toHaveLength(1 + (await seasonOf(lea, '?scope=organisation')).rows.length)
  expect(text).toContain('"Ads"')
  expect(text).toContain('"Jun Park"')
})

test('the file of a person has their own claims alone', async () => {
  const { text } = await tab.as(mina).get('/season.csv')
  expect(text).toContain('"Mina Kim"')
  expect(text).not.toContain('"Ads"')
})

test('without a sign-in there is neither view nor file', async () => {
  for (const path of ['/season', '/season.csv']) {
    const { status } = await tab.as(mina).send(path, { headers: { Authorization: '' } })
    expect(status).toBe(401)
  }
})

test('five hundred claims are one answer, the most urgent first', async () => {
  const many = tab.teams.person({ name: 'Many Claims' })
  await many.say('hello')
  const { answers } = coOpClaim().body
  await tab.well.bot.store.write(async (tables) => {
    for (let at = 0; at < 500; at += 1) {
      const day = `2026-${String(7 + (at % 6)).padStart(2, '0')}-10`
      const claim = coOpClaim({
        tenantId: tenant,
        ownerId: many.aadObjectId,
        id: `0190a0b0-0000-7000-8000-${String(at).padStart(12, '0')}`,
        body: {
          answers: { ...answers, title: `Seminar ${at}`, dates: { from: day, to: day } },
          costs: [costLine({ claimed: 1000 + at })],
        },
      })
      await tables.claims.insert(claim)
    }
  })
  const view = await seasonOf(many)
  expect(view.rows).toHaveLength(500)
  expect(view.rows[0]?.title).toBe('Seminar 499')
})
