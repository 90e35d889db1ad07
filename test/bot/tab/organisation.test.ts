import type { Card } from '../../../cards/card'
import type { OrganisationPart, OrganisationView } from '../../../cards/tab/organisationView'
import { textTwin } from '../../../cards/textTwin'
import { shownIn } from '../../support/chat'
import { lead, otherTenant } from '../../support/chatting'
import { parkReminders } from '../../support/parkReminders'
import { preparedClaim } from '../../support/preparedClaim'
import { submittedClaim } from '../../support/submittedClaim'
import { startTab, type TabWorld } from '../../support/tabCaller'
import { findButton, type Wanted } from '../../support/teams/cardParts'
import type { Person } from '../../support/teams/person'

jest.setTimeout(60_000)

const tenant = 'c1a1b0a7-0000-4000-8000-000000000001'
// A Tuesday.
const start = Date.UTC(2027, 2, 9, 3)

let world: TabWorld
let lea: Person
let jun: Person
let stranger: Person

beforeEach(async () => {
  const settings = {
    ALLOWED_TENANTS: `${tenant},${otherTenant}`,
    INCENTIVES_ADMINS: `${tenant}/${lead.aadObjectId},${otherTenant}/c1a1b0a7-0000-4000-8000-0000000000aa`,
  }
  world = await startTab({ at: start, env: settings })
  lea = world.teams.person(lead)
  jun = world.teams.person({ name: 'Jun Park' })
  const there = { tenantId: otherTenant, aadObjectId: 'c1a1b0a7-0000-4000-8000-0000000000aa' }
  stranger = world.teams.person({ name: 'Sam Stranger', ...there })
  for (const person of [lea, jun, stranger]) await person.say('hello')
})
afterEach(() => world.stop())

async function viewFor(who: Person): Promise<OrganisationView> {
  const { status, body } = await world.as(who).get('/organisation')
  expect(status).toBe(200)
  return body
}

async function cardOf(part: OrganisationPart, who = lea): Promise<Card> {
  const found = (await viewFor(who)).sections.find(({ id }) => id === part)
  if (!found) throw new Error(`no ${part}`)
  return found.card
}

/** Without the spaces that keep an amount or a date on one line. */
const spaced = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, ' ')

const seen = async (part: OrganisationPart, who = lea) => spaced(textTwin(await cardOf(part, who)))

/** Presses a button of a part as the page does it, in the name of whoever looks. */
async function press(part: OrganisationPart, wanted: Wanted, inputs: object = {}, who = lea) {
  const { data } = findButton((await cardOf(part)) as unknown as Parameters<typeof findButton>[0], wanted)
  return (await world.as(who).post('/press', { ...data, ...inputs })).body
}

const inChat = ({ messages }: Person) => messages.map(shownIn).join('\n')

const funds = { 'in.program': 'hosting', 'in.period': '2027-01-01', 'in.amount': 'EUR 12,500.00' }

test('a lead sees money at risk, funds, requests, what reached nobody, and who does what', async () => {
  await preparedClaim(world.well, jun)
  const view = await viewFor(lea)
  expect(view.sections.map(({ title }) => title)).toEqual([
    'Money at risk',
    'Co-op funds',
    'Documentation requests',
    'Reminders that reached nobody',
    'Who does what here',
  ])
  expect(await seen('risk')).toMatch(/Your whole organisation.*Seminar.*Jun Park/s)
  expect(await seen('roles')).toMatch(/Claims leads\nLea Lead\nClaims members\nJun Park/)
})

test('nothing on the page leads to itself, or asks to be typed where nothing can be typed', async () => {
  await preparedClaim(world.well, jun)
  const text = JSON.stringify(await viewFor(lea))
  expect(text).not.toMatch(/teams\.microsoft\.com|type “|type its number/i)
})

test('to a member it is nothing there, as what does not exist', async () => {
  const [refused, absent] = await Promise.all(['/organisation', '/nothing'].map((path) => world.as(jun).get(path)))
  expect(refused?.status).toBe(404)
  expect(refused?.text).toBe(absent?.text)
})

test('a lead of another organisation sees their own, and nothing of this one', async () => {
  await preparedClaim(world.well, jun)
  await press('funds', 'Save these funds', funds)
  const text = JSON.stringify(await viewFor(stranger))
  expect(text).toContain('Sam Stranger')
  expect(text).not.toMatch(/Jun Park|Lea Lead|Seminar|12,500\.00;/)
  // The same person's id, signed in at another organisation, is somebody else.
  const twin = { tenantId: otherTenant, aadObjectId: lea.aadObjectId, name: lea.name }
  expect((await world.as(twin).get('/organisation')).status).toBe(404)
})

test('without a sign-in there is nothing', async () => {
  const { status } = await world.as(lea).send('/organisation', { headers: { Authorization: '' } })
  expect(status).toBe(401)
})

test('whom the bot has met can be picked by name, as no browser searches the organisation', async () => {
  const picker = (await cardOf('roles')).body.find(({ type }) => type === 'Input.ChoiceSet')
  expect(picker).toMatchObject({
    style: 'compact',
    choices: [
      { title: 'Jun Park', value: jun.aadObjectId },
      { title: 'Lea Lead', value: lea.aadObjectId },
    ],
  })
  expect(picker).not.toHaveProperty('choices.data')
})

test('who is made a lead in the tab hears of it in their chat and sees the page; the role is kept with who gave it', async () => {
  const { said, inPlace } = await press('roles', 'Make claims lead', { 'in.person': jun.aadObjectId })
  expect(said).toEqual(['Jun Park is a claims lead now.'])
  expect(spaced(textTwin(inPlace.card))).toBe(await seen('roles'))
  await world.well.bot.idle()
  expect(inChat(jun)).toContain('Lea Lead made you a claims lead here')
  expect(await world.well.bot.store.reader.roles.find(tenant, jun.aadObjectId)).toMatchObject({
    role: 'lead',
    by: lea.aadObjectId,
  })
  expect(await seen('roles', jun)).toContain('Jun Park (by Lea Lead, Mar 9, 2027)')
})

test('who is no lead any more sees the page no more', async () => {
  await press('roles', 'Make claims lead', { 'in.person': jun.aadObjectId })
  await viewFor(jun)
  await press('roles', 'Make claims member', { 'in.person': jun.aadObjectId })
  expect((await world.as(jun).get('/organisation')).status).toBe(404)
})

test('the last lead stays one', async () => {
  const { said } = await press('roles', 'Make claims member', { 'in.person': lea.aadObjectId })
  expect(said).toEqual([expect.stringContaining('Lea Lead is the only claims lead')])
  await viewFor(lea)
})

test('funds saved in the tab are in the chat of every lead', async () => {
  const { said } = await press('funds', 'Save these funds', funds)
  expect(spaced(said[0])).toContain('I noted EUR 12,500.00 earned for Hosting')
  await lea.say('funds')
  const standing = 'Earned EUR 12,500.00; your claims ask for EUR 0.00; left EUR 12,500.00'
  expect(spaced(shownIn(lea.lastCard()))).toContain(standing)
  expect(await seen('funds')).toContain(standing)
  expect(await seen('risk')).toContain('EUR 12,500.00 left')
})

test('a form that is not complete comes back with what was in it, and saves nothing', async () => {
  const { said, cards, inPlace } = await press('funds', 'Save these funds', { 'in.amount': 'EUR 1,234.00' })
  expect({ said, cards }).toEqual({ said: [], cards: [] })
  expect(spaced(textTwin(inPlace.card))).toMatch(/Nothing is saved yet.*EUR 1,234\.00/s)
  expect(await seen('funds')).toContain('No funds are entered yet')
})

test('a member who sends what a lead’s buttons send changes nothing and learns nothing', async () => {
  await parkReminders(world.well, tenant, 'ConversationBlockedByUser')
  await press('funds', 'Save these funds', funds)
  const presses = [
    press('funds', 'Save these funds', { ...funds, 'in.amount': 'EUR 1.00' }, jun),
    press('funds', 'Remove these funds', funds, jun),
    press('roles', 'Make claims lead', { 'in.person': jun.aadObjectId }, jun),
    world.as(jun).post('/press', { verb: 'reminder.parked', nonce: 'n' }),
    world.as(jun).post('/press', { verb: 'reminder.retry', nonce: 'n' }),
    world.as(jun).post('/press', { verb: 'claim.listAll', nonce: 'n' }),
  ]
  for (const answer of await Promise.all(presses)) {
    const text = JSON.stringify(answer)
    expect(text).toContain('Only a claims lead')
    expect(text).not.toContain('12,500')
  }
  expect(await seen('funds')).toContain('Earned EUR 12,500.00')
  expect(await seen('roles')).toMatch(/Claims members\nJun Park/)
})

test('what reached nobody is there with its reason, and is tried again from the tab', async () => {
  expect(await seen('parked')).toContain('Every reminder reached somebody')
  world.well.bot.clock.set(Date.UTC(2027, 0, 11, 3))
  await preparedClaim(world.well, jun)
  const count = await parkReminders(world.well, tenant, 'ConversationBlockedByUser')
  expect(await seen('parked')).toMatch(/Seminar · Jun Park.*They blocked me, or may not write to me/s)
  // At once, or on the next day on which he may be written to.
  const before = jun.messages.length
  const { said } = await press('parked', 'Try again')
  expect(said).toEqual([`I am trying ${count} reminders again now.`])
  expect(await seen('parked')).toContain('Every reminder reached somebody')
  world.well.bot.clock.set(Date.UTC(2027, 0, 13, 0, 5))
  world.well.bot.poke()
  await world.well.bot.idle()
  const arrived = jun.messages.slice(before).map(shownIn).join('\n')
  expect(arrived).toContain('Seminar')
})

test('a reviewer’s request on anybody’s claim is listed, and the page knows of which claim it is', async () => {
  const claim = await submittedClaim(world.well, jun, 'C-1047')
  await jun.say('documentation request')
  await jun.say('Please provide the following:\n1. Photos of the event\n2. Agenda')
  await jun.press(jun.lastCard(), 'Confirm')
  expect(await seen('requests')).toContain('0 of 2')
  const { claimOf } = await viewFor(lea)
  expect(Object.values(claimOf)).toEqual([claim.id])
  expect((await world.as(lea).get(`/claims/${claim.id}`)).body.requests[0].id).toBe(Object.keys(claimOf)[0])
})
