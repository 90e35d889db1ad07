import { press } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { changeAs, preparedClaim, preparedClaims } from '../support/preparedClaim'

const world = chatting(Date.UTC(2027, 0, 15, 3))

test('with nothing entered a member reads that nothing waits, a lead also how to enter funds', async () => {
  await world.someone().follow([['what is at risk', 'Money at risk', 'Your own claims', 'No claim is waiting']])
  await world.someone(lead).follow([['what is at risk', 'Your whole organisation', 'No earned funds are entered']])
})

test('a member sees their own claims alone, with the step that helps most, and no funds', async () => {
  const [mina, other] = [world.someone(), world.someone()]
  await preparedClaim(world.well, mina.person)
  await preparedClaims(world.well, other.person, 'searchAds')
  const seen = await mina.say("what's at risk?")
  for (const part of [
    '1 · Seminar',
    'KRW 5,500,000; submit by Feb 12, 2027',
    'Late since Oct 5, 2026: Event photos',
    'Submit by Friday, February 12, 2027: 28 days left',
    '1 claim; KRW 5,500,000; 0 of 7 done',
    'Still missing (7): ',
  ])
    expect(seen).toContain(part)
  expect(seen).not.toMatch(/Ads|Funds|funds left|Mina \d/)
})

test('a lead sees whose claims they are, opens them by number, and does the step for them', async () => {
  const boss = world.someone(lead)
  await boss.follow([
    ['funds csp-indirect-reseller Jul-Dec 2026 KRW 20,000,000', 'left KRW 9,000,000'],
    [
      press('What is at risk'),
      /1 · (Ads|Seminar)/,
      /Mina \d/,
      'To be used Jul 1\u2009–\u2009Dec 31, 2026: KRW 9,000,000 left',
      'Only what ran by Dec 31, 2026 can still be claimed, by Feb 14, 2027: 30 days left',
    ],
    ['open 1', 'Submit by'],
    ['what is at risk', 'Event photos'],
    [press({ verb: 'evidence.attach', title: '1 · Open: Event photos' }), 'Event photos'],
  ])
})

test('in a group chat nothing of it is said', async () => {
  const group = world.someone({ ...lead, conversationType: 'groupChat' })
  for (const typed of ['what is at risk', 'funds', 'funds hosting Jul-Dec 2026 EUR 5.00'])
    expect(await group.say(typed)).not.toMatch(/KRW|EUR|Seminar|at risk/)
})

test('what is submitted waits in Partner Center; a date that passed is said as it is', async () => {
  const chat = world.someone()
  const claim = await preparedClaim(world.well, chat.person)
  await preparedClaim(world.well, chat.person)
  await changeAs(world.well, chat.person, claim.id, { do: 'submitted', claimNumber: '4711', on: '2027-01-12' })
  await chat.follow([
    [
      'what is at risk',
      '1 · Seminar',
      'Waiting in Partner Center',
      '1 claim, KRW 5,500,000: handed over. Look in Partner Center for what is next.',
    ],
  ])
  // True of these as well: the first is not submitted yet, the second loses its money one day.
  for (const change of [
    { do: 'report', status: 'editing', on: '2027-01-12' },
    { do: 'held', since: '2027-01-12' },
  ] as const) {
    await changeAs(world.well, chat.person, claim.id, change)
    const seen = await chat.say('what is at risk')
    expect(seen).toContain('1 claim, KRW 5,500,000: handed over.')
    expect(seen).not.toMatch(/submitted, so|no deadline/)
  }
  world.well.bot.clock.set(Date.UTC(2027, 1, 15, 3))
  await chat.follow([
    [
      'what is at risk',
      'No claim is waiting',
      'The deadline has passed',
      'The last day was Sunday, February 14, 2027, and I know of no submission',
      '1 · Seminar: KRW 5,500,000',
      'I cannot promise anything',
    ],
    ['open 1', 'The last working day was Friday, February 12, 2027'],
  ])
})
