import type { Card } from '../../../cards/card'
import type { ClaimView, ViewedCard } from '../../../cards/tab/claimView'
import type { TabReply } from '../../../cards/tab/tabReply'
import { textTwin } from '../../../cards/textTwin'
import { Chat } from '../../support/chat'
import { lead } from '../../support/chatting'
import { changeAs, preparedClaim } from '../../support/preparedClaim'
import { submittedClaim } from '../../support/submittedClaim'
import { startTab, type TabCaller, type TabWorld } from '../../support/tabCaller'
import { type Button, buttonsOf, findButton, type Wanted } from '../../support/teams/cardParts'
import type { Person } from '../../support/teams/person'

jest.setTimeout(120_000)

let world: TabWorld

beforeAll(async () => {
  const env = { INCENTIVES_ADMINS: `c1a1b0a7-0000-4000-8000-000000000001/${lead.aadObjectId}` }
  // One working day before the last.
  world = await startTab({ at: Date.UTC(2027, 1, 11, 3), env })
})
afterAll(() => world.stop())

const viewOf = async (tab: TabCaller, id: string): Promise<ClaimView> => (await tab.get(`/claims/${id}`)).body

const cardsOf = ({ cards, inPlace }: TabReply) => [...cards, ...(inPlace ? [inPlace] : [])]

/** What only the chat can do. */
const ofTheChat = /\b[Tt]ype (“|for|its|their)|\bcan also (type|be typed)|\bas a message\b|Allow (the|each) upload/

/** What a browser sends of a card where nobody changed an input. */
function asItStands({ data, inputs }: Button): object {
  const given = inputs.map((input) => [String(input.id), input.value ?? firstChoice(input)] as const)
  return { ...data, ...Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== '')) }
}

function firstChoice({ choices, isRequired }: Button['inputs'][number]): unknown {
  const [first] = Array.isArray(choices) ? (choices as { value: string }[]) : []
  return isRequired ? first?.value : undefined
}

interface Walked {
  /** Which verbs were pressed. */
  verbs: Set<string>
  /** Presses that were answered with nothing, or with what is not true in the tab. */
  wrong: string[]
}

/** Presses every button of the page of a claim, and those of the cards that came of it, each once. */
async function walk(tab: TabCaller, claimId: string): Promise<Walked> {
  const view = await viewOf(tab, claimId)
  const listed = [...view.heaps, ...view.requests].map(({ card }: ViewedCard) => card)
  const seen = new Set<string>()
  const walked: Walked = { verbs: new Set(), wrong: [] }
  const press = async (title: string, data: object): Promise<Card[]> => {
    const { status, body } = await tab.post('/press', data)
    const reply: TabReply = body
    const shown = cardsOf(reply).map(({ card }) => card)
    const said = [...reply.said, ...shown.flatMap((card) => textTwin(card).split('\n'))]
    const isEmpty = said.length + reply.downloads.length === 0
    const untrue = said.filter((line) => ofTheChat.test(line))
    if (status !== 200 || isEmpty || untrue.length > 0) walked.wrong.push(`${title}: ${status} ${untrue.join(' / ')}`)
    return shown
  }
  const pressAll = async (cards: readonly Card[], depth: number): Promise<void> => {
    for (const button of cards.flatMap((card) => buttonsOf(card))) {
      const key = `${button.verb} ${button.title}`
      if (button.verb === undefined || seen.has(key)) continue
      seen.add(key)
      walked.verbs.add(button.verb)
      const shown = await press(button.title, asItStands(button))
      if (depth > 1) await pressAll(shown, depth - 1)
    }
  }
  await pressAll([view.card, ...listed], 3)
  for (const { title, data } of [...view.more, ...(view.makePackage ? [view.makePackage] : [])]) {
    walked.verbs.add((data as { verb: string }).verb)
    await pressAll(await press(title, data), 1)
  }
  return walked
}

type Made = { person: Person; claimId: string; looking?: Person }
const someone = (name: string) => world.teams.person({ name })

async function submitted(name: string, claimNumber: string): Promise<Made> {
  const person = someone(name)
  return { person, claimId: (await submittedClaim(world.well, person, claimNumber)).id }
}

async function reported(name: string, claimNumber: string, status: 'approved' | 'rejected'): Promise<Made> {
  const made = await submitted(name, claimNumber)
  await changeAs(world.well, made.person, made.claimId, { do: 'report', status, on: '2027-02-11' })
  return made
}

async function requested(name: string, claimNumber: string, words: readonly string[]): Promise<Made> {
  const made = await submitted(name, claimNumber)
  const chat = new Chat(world, made.person)
  const all = ['status', 'documentation request', '1. Please send photos\n2. Please send the agenda', ...words]
  for (const one of all) await chat.say(one)
  return made
}

const states: [string, () => Promise<Made>, readonly string[]][] = [
  [
    'is being entered',
    async () => {
      const person = someone('Ada')
      await new Chat(world, person).say('new claim')
      const [claim] = await new Chat(world, person).claims()
      return { person, claimId: claim?.id ?? '' }
    },
    ['claim.answer', 'claim.withdraw'],
  ],
  [
    'is being prepared',
    async () => {
      const person = someone('Bo')
      return { person, claimId: (await preparedClaim(world.well, person)).id }
    },
    ['evidence.attach', 'claim.check', 'claim.package', 'claim.edit', 'claim.assign', 'claim.copy', 'claim.withdraw'],
  ],
  ['was submitted', () => submitted('Cho', '4711'), ['claim.status', 'request.new', 'claim.timeline', 'claim.copy']],
  ['has a request to be confirmed', () => requested('Dan', '4712', []), ['request.confirm', 'request.withdraw']],
  [
    'has an open request',
    () => requested('Eva', '4713', ['confirm request']),
    ['request.attach', 'request.answer', 'request.edit', 'request.withdraw', 'request.keep', 'evidence.delegate'],
  ],
  ['was approved', () => reported('Fay', '4714', 'approved'), ['claim.decision', 'claim.timeline']],
  ['was rejected', () => reported('Gil', '4715', 'rejected'), ['claim.dispute']],
  [
    'was withdrawn',
    async () => {
      const person = someone('Han')
      const claim = await preparedClaim(world.well, person)
      await changeAs(world.well, person, claim.id, { do: 'withdraw' })
      return { person, claimId: claim.id }
    },
    ['claim.copy'],
  ],
  [
    'is somebody else’s, looked at by a lead',
    async () => {
      const looking = world.teams.person(lead)
      await looking.say('hello')
      const person = someone('Ida')
      return { person, claimId: (await preparedClaim(world.well, person)).id, looking }
    },
    ['claim.assign', 'claim.check'],
  ],
]

test.each(states)('every button of a claim that %s is answered, and truly', async (_, make, verbs) => {
  const { person, claimId, looking = person } = await make()
  const { wrong, verbs: pressed } = await walk(world.as(looking), claimId)
  expect(wrong).toEqual([])
  expect([...pressed]).toEqual(expect.arrayContaining([...verbs]))
})

/** Presses a button of the card a page shows now, as somebody who fills it in. */
async function pressOn(tab: TabCaller, claimId: string, wanted: Wanted, inputs: Record<string, string> = {}) {
  const { card } = await viewOf(tab, claimId)
  const { data } = findButton(card, wanted)
  const given = Object.fromEntries(Object.entries(inputs).map(([id, value]) => [`in.${id}`, value]))
  return (await tab.post('/press', { ...data, ...given })).body as TabReply
}

test('who never wrote to the bot makes a whole claim in the tab alone', async () => {
  const tab = world.as({
    tenantId: world.teams.tenantId,
    aadObjectId: 'c1a1b0a7-0000-4000-8000-00000000ea72',
    name: 'Ea',
  })
  const begun: TabReply = (await tab.post('/press', { verb: 'claim.new', nonce: 'n1' })).body
  const id = cardsOf(begun).find(({ face }) => face === 'question')?.of ?? ''
  const steps: Record<string, string>[] = [
    { program: 'csp-indirect-reseller' },
    { fundsSeen: 'yes', bankTax: 'yes' },
    { category: 'market-development' },
    { activity: 'customer-seminars-bootcamps' },
    {
      title: 'Seminar',
      'dates.from': '2026-10-05',
      'dates.to': '2026-10-05',
      venue: 'Seoul',
      partnerId: '1',
      location: 'Seoul',
      coreShown: 'yes',
    },
    {
      costBy: 'vendor',
      costPayee: 'Hanbit Events',
      costWhat: 'Venue',
      costExpense: 'facility-equipment-rental',
      'costServed.from': '2026-10-05',
      'costServed.to': '2026-10-05',
      costGross: 'KRW 5,500,000',
    },
    { moreCosts: 'no' },
  ]
  for (const inputs of steps) await pressOn(tab, id, { verb: 'claim.answer' }, inputs)
  const confirmed = await pressOn(tab, id, { verb: 'claim.confirm' })
  expect(confirmed.said.join()).toMatch(/“Seminar” is in preparation.*Send files/)
  const { isDraft, card } = await viewOf(tab, id)
  expect(isDraft).toBe(false)
  expect(textTwin(card)).toMatch(/0 of 7 done/)
})

test('a draft of an invitation is checked in the tab without a message', async () => {
  const person = someone('Jun Park')
  const { id } = await preparedClaim(world.well, person)
  const tab = world.as(person)
  const asked: TabReply = (await tab.post('/press', { verb: 'invitation.check', nonce: 'n', claimId: id })).body
  const { data } = findButton(asked.cards[0]?.card, { verb: 'invitation.check' })
  const words = 'Join our seminar on Microsoft 365 in Seoul on 5 October 2026. Register at events@hanbit.example.'
  const short: TabReply = (await tab.post('/press', { ...data, 'in.text': 'Join us' })).body
  expect(
    cardsOf(short)
      .map(({ card: one }) => textTwin(one))
      .join(),
  ).toMatch(/too short.*Join us/s)
  const checked: TabReply = (await tab.post('/press', { ...data, nonce: 'n2', 'in.text': words })).body
  expect(
    cardsOf(checked)
      .map(({ card: one }) => textTwin(one))
      .join(),
  ).toMatch(/Your draft, checked/)
})

test('another day of a reviewer is noted in the tab, and one that cannot be is said', async () => {
  const { person, claimId } = await requested('Kai', '4716', ['confirm request'])
  const tab = world.as(person)
  const press = async (due: string) => {
    const { requests } = await viewOf(tab, claimId)
    const { data } = findButton(requests[0]?.card, { verb: 'request.edit' })
    return (await tab.post('/press', { ...data, 'in.due': due })).body as TabReply
  }
  expect((await press('2026-01-01')).said).toHaveLength(1)
  expect((await press('2027-03-01')).said.join()).toMatch(/The day is changed/)
  const { requests } = await viewOf(tab, claimId)
  expect(requests.map(({ card }) => textTwin(card)).join()).toMatch(/March 1, 2027/)
})

test('who hands a claim over and may see it no more hears that it changed', async () => {
  const [mina, jun] = [someone('Mina Kim'), someone('Jun')]
  await jun.say('hello')
  const { id } = await preparedClaim(world.well, mina)
  const headers = { Authorization: `Bearer ${world.tokenOf(mina)}` }
  const ending = new AbortController()
  const response = await fetch(`${world.well.url}/tab/api/changes`, { headers, signal: ending.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let heard = (await reader?.read())?.value ?? ''
  await changeAs(world.well, mina, id, { do: 'handOver', personId: jun.aadObjectId })
  while (!heard.includes(id)) heard += (await reader?.read())?.value ?? ''
  ending.abort()
  expect(heard).toContain(`event: changed\ndata: {"claimId":"${id}"}`)
  expect((await world.as(mina).get(`/claims/${id}`)).status).toBe(404)
})
