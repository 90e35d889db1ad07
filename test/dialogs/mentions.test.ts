import { type Chat, press, shownIn } from '../support/chat'
import { chatting, lead, otherTenant } from '../support/chatting'
import { mentioning } from '../support/mentioning'
import { submittedClaim } from '../support/submittedClaim'
import type { Turn } from '../support/teams/account'

// A Tuesday, after the seminars were submitted.
const world = chatting(Date.UTC(2027, 2, 9, 3))
const words = 'Please provide the following:\n1. Photos of the event\n2. Agenda'
const group = { conversationType: 'groupChat', conversationId: '19:roles@thread.v2' } as const

const said = ({ replies }: Turn) => replies.map(shownIn).join('\n')
const screen = ({ person }: Chat) => person.messages.map(shownIn).join('\n')
const roleOf = ({ person }: Chat) =>
  world.well.bot.claims.roleOf({ tenantId: person.tenantId, userId: person.aadObjectId })

let people = 0
/** Somebody who has written to the bot, and their place in the group. */
async function known(name: string, more: object = {}) {
  people += 1
  const aadObjectId = `c1a1b0a7-0000-4000-8000-0000000${String(people).padStart(5, '0')}`
  const chat = world.someone({ name, aadObjectId, ...more })
  await chat.say('hello')
  return { chat, there: world.someone({ name, aadObjectId, ...more, ...group }).person }
}

/** Somebody whose claim a reviewer asks about. */
async function asked() {
  const chat = world.someone()
  await submittedClaim(world.well, chat.person)
  await chat.follow([['documentation request'], [words, 'I read 2 things'], ['confirm request', 'counts now']])
  return chat
}

test('in a group a lead makes somebody a lead with an @, a member cannot, and the last one stays', async () => {
  const lea = await known('Lea Lead', lead)
  const jun = await known('Jun Park')
  const noa = await known('Noa Member')
  expect(said(await mentioning(noa.there, 'make {0} a lead', [jun.there]))).toContain('Only a claims lead')
  expect(await roleOf(jun.chat)).toBe('member')
  expect(said(await mentioning(lea.there, 'make {0} a member', [lea.there]))).toContain('is the only claims lead')
  expect(said(await mentioning(lea.there, 'make {0} a lead', [jun.there]))).toContain('Jun Park is a claims lead now.')
  await jun.chat.settled()
  expect(screen(jun.chat)).toContain('Lea Lead made you a claims lead here')
  // Teams leaves the object id out of some mentions.
  expect(said(await mentioning(jun.there, 'make {0} a member', [lea.there], false))).toContain(
    'Lea Lead is a claims member now.',
  )
  expect(said(await mentioning(lea.there, 'make {0} a lead', [lea.there]))).toContain('Only a claims lead')
  expect(said(await mentioning(jun.there, 'make {0} a member', [jun.there]))).toContain('is the only claims lead')
  expect(await Promise.all([roleOf(lea.chat), roleOf(jun.chat), roleOf(noa.chat)])).toEqual([
    'member',
    'lead',
    'member',
  ])
  expect(said(await mentioning(jun.there, 'make {0} a lead', [lea.there]))).toContain('Lea Lead is a claims lead now.')
})

test('in a group an @ of two people, or of somebody not met, changes nobody', async () => {
  const lea = await known('Lea Lead', lead)
  const ann = await known('Ann Both')
  const ben = await known('Ben Both')
  const stranger = world.someone({ name: 'Sid Stranger', ...group }).person
  const guest = world.someone({ name: 'Gus Guest', tenantId: otherTenant })
  await guest.say('hello')
  expect(said(await mentioning(lea.there, 'make {0} {1} a lead', [ann.there, ben.there]))).toContain(
    'one person at a time',
  )
  for (const one of [stranger, guest.person])
    expect(said(await mentioning(lea.there, 'make {0} a lead', [one]))).toContain(`I have not met “${one.name}”`)
  expect(await Promise.all([ann.chat, ben.chat, guest].map(roleOf))).toEqual(['member', 'member', 'member'])
})

test('a colleague is asked with an @, also one of two with the same name', async () => {
  const chat = await asked()
  const twins = [await known('Kim Twin'), await known('Kim Twin')]
  const [one, other] = twins.map((each) => each.chat)
  await chat.follow([['ask Kim Twin for 1', 'Several people are called Kim Twin', 'Whom?']])
  expect(said(await mentioning(chat.person, 'ask {0} for 1: you took them', [other!.person]))).toContain(
    'I asked Kim Twin',
  )
  await chat.settled()
  expect(screen(other!)).toContain('Photos of the event')
  expect(screen(one!)).not.toContain('Photos of the event')
  await chat.follow([['stop asking Kim Twin', 'not needed any more']])
  await chat.settled()
  expect(screen(other!)).toContain('does not need this from you any more')
})

test.each([
  'Kim, Mina (Contoso Korea)',
  '김민아',
  'Anne-Sophie O’Neil',
  'Vendor: Ola & Sons',
  'Ann for Hire',
  'Léa <LÉ> B.',
])('an @ of %s means them, whatever is in the name', async (name) => {
  const chat = await asked()
  const { chat: colleague } = await known(name)
  const turn = await mentioning(chat.person, 'ask {0} for 1 by 12 March 2027: you took them', [colleague.person])
  expect(said(turn)).toContain('I asked')
  await chat.settled()
  expect(screen(colleague)).toContain('Photos of the event')
  expect(screen(colleague)).toContain('you took them')
  const lea = await known('Lea Lead', lead)
  expect(said(await mentioning(lea.there, 'make {0} a lead', [colleague.person]))).toContain('is a claims lead now')
  expect(await roleOf(colleague)).toBe('lead')
  expect(said(await mentioning(lea.there, 'make {0} a member', [colleague.person]))).toContain('is a claims member now')
})

test('who is mentioned in the reason is not the one who is asked', async () => {
  const chat = await asked()
  const { chat: jan } = await known('Jan Holder')
  const { chat: eva } = await known('Eva Witness')
  const turn = await mentioning(chat.person, 'ask Jan Holder for 1: {0} says you have them', [eva.person])
  expect(said(turn)).toContain('I asked Jan Holder')
  await chat.settled()
  expect(screen(jan)).toContain('Eva Witness says you have them')
  expect(screen(eva)).not.toContain('Photos of the event')
})

test('nobody of another organisation, and not oneself, is there to pick or to ask', async () => {
  const chat = await asked()
  const guest = world.someone({ name: 'Olga Outside', tenantId: otherTenant })
  await guest.say('hello')
  await known('Ida Inside')
  await chat.follow([[press('Ask a colleague', { item: '1' }), 'Ida Inside']])
  const card = JSON.stringify(chat.person.lastCard().activity)
  expect(card).not.toContain('Olga Outside')
  expect(card).not.toContain(`"value":"${chat.person.aadObjectId}"`)
  await chat.follow([
    ['ask Olga Outside for 1', 'I have not met “Olga Outside”'],
    ['ask me for 1', 'That is you'],
    ['ask Ida Inside for 1', 'I asked Ida Inside'],
  ])
  expect(said(await mentioning(chat.person, 'ask {0} for 2', [guest.person]))).toContain(
    'I have not met “Olga Outside”',
  )
})
