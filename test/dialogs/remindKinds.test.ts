import type { CoOpClaim } from '../../rules/claim'
import { type ReminderKind, reminderKinds } from '../../rules/reminders/reminderKinds'
import type { Chat } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { changeAs, preparedClaim, preparedClaims } from '../support/preparedClaim'
import { remindOf } from '../support/remindOf'

// Friday noon in Seoul, three days before the seminar.
const world = chatting(Date.UTC(2026, 9, 2, 3))

interface Row {
  before?: (chat: Chat, claim: CoOpClaim) => Promise<unknown>
  /** Under what its plan is kept, when that is not the claim. */
  key?: (chat: Chat) => Promise<string>
  claims?: 'searchAds'
  subject?: string
  deadline: string
  /** What the message says: what, how much, how many days, whose turn. */
  says: readonly (string | RegExp)[]
  /** A button, and what it leads to. */
  press: string
  leadsTo: string | RegExp
}

const submit = (chat: Chat, { id }: CoOpClaim) =>
  changeAs(world.well, chat.person, id, { do: 'submitted', claimNumber: '4711', on: '2026-10-01' })
/** A reviewer asks for photos and an agenda, by a day when one is given. */
const requested = (due?: string) => async (chat: Chat, claim: CoOpClaim) => {
  await submit(chat, claim)
  await chat.follow([
    ['documentation request: Photos of the event; agenda', 'I read'],
    [due ? `request due ${due}` : 'no due date'],
    ['confirm request', 'counts now'],
    ['answer 2: It is on the invitation.'],
  ])
}
const ofRequest = async (chat: Chat) => `request:${(await chat.asked()).requests[0]?.id}`
const money = 'KRW 5,500,000'
const yours = 'It is your turn.'
const daysToSubmit = 'Last working day to submit in Partner Center: Friday, February 12, 2027, 133 days left'

const rows: Record<Exclude<ReminderKind, 'fund-run-by'>, Row> = {
  'claim-by': {
    subject: '30',
    deadline: '2027-02-12',
    says: [
      'Seminar: 133 days left to submit',
      money,
      'Still missing (7)',
      'Third-party invoice · by Jan 29, 2027',
      yours,
    ],
    press: 'Open: Event photos',
    leadsTo: 'Send the file as a message now',
  },
  'claim-passed': {
    deadline: '2027-03-16',
    says: ['Seminar: the deadline has passed', 'Sunday, February 14, 2027', 'I cannot promise', money, yours],
    press: 'I submitted it',
    leadsTo: 'Claim number',
  },
  'run-by': {
    deadline: '2026-12-31',
    says: ['Seminar: 90 days left to use this period’s funds', 'forfeited', money, daysToSubmit, yours],
    press: 'Change the dates',
    leadsTo: 'first day',
  },
  'window-opens': {
    deadline: '2027-02-12',
    says: ['Seminar: Partner Center should take it by now', 'Sunday, August 16, 2026', money, daysToSubmit, yours],
    press: 'Open: Event photos',
    leadsTo: 'Send the file as a message now',
  },
  'missing-by': {
    subject: '2027-01-29',
    deadline: '2027-02-12',
    says: ['Seminar: time to get “Third-party invoice”', money, daysToSubmit, 'by Jan 29, 2027', yours],
    press: 'Ask the vendor',
    leadsTo: 'mail',
  },
  'check-invitation': {
    subject: 'invitation',
    deadline: '2026-10-05',
    says: ['check “Event invitation” before it goes out', 'Monday, October 5, 2026', 'brand and contact', money, yours],
    press: 'Check my draft',
    leadsTo: /paste/i,
  },
  'shot-list': {
    deadline: '2026-10-05',
    says: ['Seminar: photos to take in 3 days', 'Event photos. Send photos', 'Microsoft content', money, yours],
    press: 'Send photos',
    leadsTo: 'Send the file as a message now',
  },
  photos: {
    subject: 'event-photos',
    deadline: '2026-10-02',
    says: ['Seminar: send today’s photos from your phone', 'Event photos', money, daysToSubmit, yours],
    press: 'Send photos',
    leadsTo: 'Send the file as a message now',
  },
  numbers: {
    deadline: '2027-02-12',
    says: ['how many registered, and how many came?', 'Write how many guests registered', money, daysToSubmit, yours],
    press: 'Write the figures',
    leadsTo: 'Guests registered',
  },
  'running-ads': {
    claims: 'searchAds',
    subject: '2026-11',
    deadline: '2027-02-12',
    says: ['Ads: keep last month’s proof', 'Screenshot of the ad', 'Third-party invoice', 'results', money, yours],
    press: 'Open: Screenshot of the ad',
    leadsTo: 'Send the file as a message now',
  },
  'vendor-due': {
    before: (chat, { id }) =>
      changeAs(world.well, chat.person, id, { do: 'askVendor', costId: 'c1', dueOn: '2026-10-02', language: 'ko' }),
    subject: 'c1',
    deadline: '2027-02-12',
    says: ['did Hanbit Events send the invoice?', 'Friday, October 2, 2026', money, daysToSubmit, 'the vendor’s turn'],
    press: 'It is here',
    leadsTo: 'Send the file as a message now',
  },
  status: {
    before: submit,
    deadline: '2026-10-02',
    says: ['Where do your claims stand in Partner Center?', 'Seminar', 'No change'],
    press: 'No change',
    leadsTo: 'nothing has moved',
  },
  'payment-late': {
    before: async (chat, claim) => {
      await submit(chat, claim)
      await changeAs(world.well, chat.person, claim.id, { do: 'report', status: 'approved', on: '2026-07-01' })
    },
    deadline: '2026-12-01',
    says: ['Seminar: the payment is later than published', 'Wednesday, July 1, 2026', money, yours],
    press: 'Say where it stands',
    leadsTo: 'What Partner Center shows now',
  },
  'hold-ends': {
    before: async (chat, claim) => {
      await submit(chat, claim)
      await changeAs(world.well, chat.person, claim.id, { do: 'held', since: '2026-05-01' })
    },
    subject: '30',
    deadline: '2026-10-28',
    says: ['the held payment is forfeited in 26 days', 'Held since Friday, May 1, 2026', money, yours],
    press: 'Say where it stands',
    leadsTo: 'What Partner Center shows now',
  },
  'request-due': {
    before: requested('9 October 2026'),
    key: ofRequest,
    subject: '7',
    deadline: '2026-10-09',
    says: ['Seminar: the reviewer wants an answer in 7 days', 'Friday, October 9, 2026', '1 of 2 answered', yours],
    press: 'Open the request',
    leadsTo: 'Due on Friday, October 9, 2026: 7 days left',
  },
  'request-open': {
    before: requested(),
    key: ofRequest,
    subject: 'first',
    deadline: '2026-10-15',
    says: ['Seminar: the reviewer waits for an answer', 'is not published', '1 of 2 answered', yours],
    press: 'Open the request',
    leadsTo: 'The reviewer named no day',
  },
  'request-lead': {
    before: requested(),
    key: async (chat) => `${await ofRequest(chat)}:${chat.person.aadObjectId}`,
    deadline: '2026-11-08',
    says: ['Seminar: a reviewer has waited five working days', 'You can answer it yourself', '1 of 2 answered'],
    press: 'Open the request',
    leadsTo: 'It is on the invitation.',
  },
  'keep-until': {
    before: submit,
    deadline: '2029-01-01',
    says: [
      'Seminar: its files need not be kept any longer',
      'Thursday, October 5, 2028',
      'Nothing is deleted by itself',
    ],
    press: 'Open checklist',
    leadsTo: 'Submitted in Partner Center as 4711',
  },
  snoozed: {
    deadline: '2027-02-12',
    says: ['Seminar: back as you asked, 133 days left to submit', money, 'Still missing (7)', yours],
    press: 'Open: Event photos',
    leadsTo: 'Send the file as a message now',
  },
}

test.each(Object.entries(rows))('%s tells all by itself, and its button leads on', async (kind, row) => {
  const chat = world.someone()
  const [claim] = await preparedClaims(world.well, chat.person, row.claims)
  if (!claim) throw new Error('no claim')
  await row.before?.(chat, claim)
  const { subject, deadline } = row
  const key = (await row.key?.(chat)) ?? claim.id
  const seen = await remindOf(chat, [
    { claimId: key, kind: kind as ReminderKind, deadline, ...(subject === undefined ? {} : { subject }) },
  ])
  expect(seen).toHaveLength(1)
  for (const part of row.says)
    expect(seen[0]).toEqual(typeof part === 'string' ? expect.stringContaining(part) : expect.stringMatching(part))
  const then = await chat.press(row.press)
  expect(then).toEqual(
    typeof row.leadsTo === 'string' ? expect.stringContaining(row.leadsTo) : expect.stringMatching(row.leadsTo),
  )
})

test('every kind is in the table, but for funds', () => {
  expect([...Object.keys(rows), 'fund-run-by'].sort()).toEqual([...reminderKinds].sort())
})

describe('funds', () => {
  const fundOf = (program: string) =>
    [{ claimId: `fund:${program}:2026-07-01`, kind: 'fund-run-by', subject: '60', deadline: '2026-12-31' }] as const

  // First, as one message a day comes.
  test('that are used up are not told of', async () => {
    const chat = world.someone(lead)
    await preparedClaim(world.well, world.someone().person)
    await chat.follow([['hello'], ['funds csp-indirect-reseller Jul-Dec 2026 KRW 1,000', '1,000']])
    expect(await remindOf(chat, fundOf('csp-indirect-reseller'))).toEqual([])
  })

  test('that are unused are told of with what is left, and lead to what is at risk', async () => {
    const chat = world.someone(lead)
    await chat.follow([['hello'], ['funds managed-reseller Jul-Dec 2026 EUR 12,500.00', '12,500.00']])
    const [seen] = await remindOf(chat, fundOf('managed-reseller'))
    for (const part of [
      'Unused funds lapse in 90 days: Managed Reseller (Jul 1',
      'EUR 12,500.00 of EUR 12,500.00 still unused',
      'forfeited',
      'you entered these funds',
    ])
      expect(seen?.replaceAll('\u00A0', ' ')).toContain(part)
    expect(await chat.press('What is at risk')).toContain('risk')
  })
})

const settled: [string, Row['before'], { kind: ReminderKind; subject?: string; deadline: string }][] = [
  [
    'a claim that was withdrawn',
    (chat, { id }) => changeAs(world.well, chat.person, id, { do: 'withdraw' }),
    { kind: 'claim-by', deadline: '2027-02-12' },
  ],
  ['a claim that was submitted', submit, { kind: 'claim-passed', deadline: '2027-03-16' }],
  [
    'figures that are there',
    (chat, { id }) =>
      changeAs(world.well, chat.person, id, {
        do: 'write',
        itemId: 'registrations',
        metrics: { registered: '42', attended: '40' },
      }),
    { kind: 'numbers', deadline: '2027-02-12' },
  ],
  ['a claim that is not submitted, where it stands', async () => undefined, { kind: 'status', deadline: '2026-10-02' }],
  ['funds that nobody entered', async () => undefined, { kind: 'fund-run-by', deadline: '2026-12-31' }],
]
test.each(settled)('nothing comes of %s', async (_, before, reminder) => {
  const chat = world.someone()
  const claim = await preparedClaim(world.well, chat.person)
  await before?.(chat, claim)
  expect(await remindOf(chat, [{ claimId: claim.id, ...reminder }])).toEqual([])
})
