import { readAction } from '../../cards/actions'
import { type Chat, press } from '../support/chat'
import { chatting, otherTenant } from '../support/chatting'
import { changeAs, claimNow, preparedClaim } from '../support/preparedClaim'

// A Tuesday, after the deadline of the seminars.
const world = chatting(Date.UTC(2027, 2, 9, 3))

async function submittedBy(chat: Chat, claimNumber: string) {
  const claim = await preparedClaim(world.well, chat.person)
  return changeAs(world.well, chat.person, claim.id, { do: 'submitted', claimNumber, on: '2027-02-10' })
}

/** Somebody with that many submitted seminars, none of them open. */
async function withSubmitted(count: number) {
  const chat = world.someone()
  const claims = []
  for (let n = 1; n <= count; n += 1) claims.push(await submittedBy(chat, `4711-${n}`))
  return { chat, claims }
}

const bodyOf = async (chat: Chat, id: string) => (await claimNow(world.well, chat.person, id)).body
const lastReport = async (chat: Chat, id: string) => (await bodyOf(chat, id)).reports.at(-1)

test('one card asks for all submitted claims, each with what was reported last and when', async () => {
  const { chat } = await withSubmitted(2)
  await preparedClaim(world.well, chat.person)
  const seen = await chat.say('partner center status')
  for (const part of [
    '4711-1',
    '4711-2',
    'Partner Center, as you reported it: Submitted (Feb 10, 2027)',
    'I cannot see',
  ])
    expect(seen).toContain(part)
  expect(seen.match(/as you reported it/g)).toHaveLength(2)
  expect(seen).toContain('[No change for any of them]')
  expect(seen).toContain('Since: 2027-03-09')
})

test('no change for all takes one press, and each claim remembers it', async () => {
  const { chat, claims } = await withSubmitted(3)
  await chat.follow([
    ['partner center status'],
    [press('No change for any of them'), 'nothing has moved for 3 claims', 'I ask again next week'],
  ])
  for (const { id } of claims) expect(await bodyOf(chat, id)).toMatchObject({ sameStatusOn: '2027-03-09' })
})

test('no change can be typed', async () => {
  const { chat, claims } = await withSubmitted(1)
  await chat.follow([['no change', 'Noted: nothing has moved for “Seminar”. I ask again next week.']])
  expect(await bodyOf(chat, claims[0]?.id ?? '')).toMatchObject({ sameStatusOn: '2027-03-09' })
  await chat.follow([['partner center status', '[No change]', '4711-1']])
})

test('who stopped reminders is not promised another question', async () => {
  const { chat } = await withSubmitted(1)
  await chat.say('stop reminders')
  expect(await chat.say('no change')).not.toContain('again')
})

test('of a rejected claim nobody is promised another question', async () => {
  const { chat } = await withSubmitted(1)
  await chat.follow([['partner center says rejected']])
  expect(await chat.say('no change')).not.toContain('again')
})

test('one claim is changed on the card, and the others are one press away', async () => {
  const { chat, claims } = await withSubmitted(3)
  const [first, second, third] = claims.map(({ id }) => id)
  await chat.say('partner center status')
  const seen = await chat.press('Save this status', { claim: second ?? '', status: 'approved', on: '2027-03-03' })
  expect(seen).toContain('Partner Center, as you reported it: Approved (Mar 3, 2027)')
  expect(seen).toContain('within 45 business days of the approval; that is by Wednesday, May 5, 2027')
  expect(await lastReport(chat, second ?? '')).toMatchObject({ status: 'approved', on: '2027-03-03' })
  await chat.follow([[press('No change for the other 2'), 'for 2 claims']])
  expect(await bodyOf(chat, first ?? '')).toMatchObject({ sameStatusOn: '2027-03-09' })
  expect(await bodyOf(chat, third ?? '')).toMatchObject({ sameStatusOn: '2027-03-09' })
})

test.each([
  ['approved on 3 March 2027', 'approved', '2027-03-03', 'Approved (Mar 3, 2027)', 'type “paid on”'],
  ['under review', 'under-review', '2027-03-09', 'Under review (Mar 9, 2027)', 'Nothing to do now'],
  ['Action Required since 2027-03-08', 'action-required', '2027-03-08', 'Action required', 'It is your turn'],
  ['rejected yesterday', undefined, '', 'did not understand', ''],
  [
    'rejected on yesterday',
    'rejected',
    '2027-03-08',
    'Rejected (Mar 8, 2027)',
    'Dispute at the foot of the claim page',
  ],
  ['disputed', 'disputed', '2027-03-09', 'Disputed', 'five business days'],
  ['editing', 'editing', '2027-03-09', 'Editing', 'it is not submitted'],
  ['submitted', 'submitted', '2027-03-09', 'Submitted', 'a review comes next'],
  ['not approved', undefined, '', 'did not understand', ''],
  ['that it rains', undefined, '', 'did not understand', ''],
])('“partner center says %s” is kept as %s', async (words, status, on, said, follows) => {
  const { chat, claims } = await withSubmitted(1)
  const seen = await chat.say(`partner center says ${words}`)
  expect(seen).toContain(said)
  expect(seen).toContain(follows)
  expect(seen).not.toContain('Microsoft approved')
  const expected = status ? { status, on } : { status: 'submitted', on: '2027-02-10' }
  expect(await lastReport(chat, claims[0]?.id ?? '')).toMatchObject(expected)
})

test('the claim we are on is meant where several are submitted', async () => {
  const { chat, claims } = await withSubmitted(2)
  const id = claims[1]?.id ?? ''
  await chat.say(`open ${id}`)
  await chat.follow([['status is approved', 'Approved']])
  expect(await lastReport(chat, id)).toMatchObject({ status: 'approved' })
  expect(await lastReport(chat, claims[0]?.id ?? '')).toMatchObject({ status: 'submitted' })
})

test('of several it is asked which, with what was said filled in', async () => {
  const { chat, claims } = await withSubmitted(2)
  await chat.follow([['partner center says approved on 3 March 2027', '(x) Approved', 'Since: 2027-03-03']])
  await chat.press('Save this status', { claim: claims[0]?.id ?? '' })
  expect(await lastReport(chat, claims[0]?.id ?? '')).toMatchObject({ status: 'approved', on: '2027-03-03' })
})

test('of several it is asked which, and what is wrong with the date', async () => {
  const { chat } = await withSubmitted(2)
  await chat.follow([['partner center says approved on 3/4/2027', '(x) Approved', 'Do you mean']])
})

test('a claim that was not submitted has no status yet, and no other one gets it instead', async () => {
  const { chat, claims } = await withSubmitted(1)
  const open = await preparedClaim(world.well, chat.person)
  await chat.say(`open ${open.id}`)
  await chat.follow([
    ['partner center says approved', 'is not recorded as submitted yet', 'submitted 12345 on'],
    ['paid on 3 March 2027', 'is not recorded as submitted yet'],
  ])
  expect(await lastReport(chat, claims[0]?.id ?? '')).toMatchObject({ status: 'submitted' })
})

test('with nothing submitted the question says so, and how to record it', async () => {
  const chat = world.someone()
  await preparedClaim(world.well, chat.person)
  await chat.follow([
    ['partner center status', 'None of your claims is waiting in Partner Center'],
    ['no change', 'None of your claims'],
    ['held since 3 March 2027', 'None of your claims'],
  ])
})

test('a date ahead is shown back on the card, and said to who typed it', async () => {
  const { chat, claims } = await withSubmitted(1)
  await chat.say('partner center status')
  const seen = await chat.press('Save this status', { status: 'approved', on: '2027-04-01' })
  expect(seen).toContain('Please correct: That date is in the future')
  expect(seen).toContain('(x) Approved')
  expect(seen).toContain('Since: 2027-04-01')
  await chat.follow([
    ['partner center says approved on 1 April 2027', 'That date is in the future'],
    ['held since 3/4/2027', 'Do you mean'],
  ])
  expect(await lastReport(chat, claims[0]?.id ?? '')).toMatchObject({ status: 'submitted' })
})

test('with several claims a wrong date is shown back with the claim that was chosen', async () => {
  const { chat, claims } = await withSubmitted(2)
  await chat.say('partner center status')
  const chosen = { claim: claims[1]?.id ?? '', status: 'rejected', on: '2027-04-01' }
  const seen = await chat.press('Save this status', chosen)
  expect(seen).toContain('That date is in the future')
  expect(seen).toContain('(x) Rejected')
  expect(seen).toContain('(x) Seminar')
})

test('money is told too: held, then paid, which closes the claim', async () => {
  const { chat, claims } = await withSubmitted(1)
  const id = claims[0]?.id ?? ''
  await chat.follow([
    ['held since 3 March 2027', 'Payment held back since Mar 3, 2027', 'forfeited after 180 days', 'August 30, 2027'],
    ['partner center status', 'Payment held back since Mar 3, 2027'],
    ['paid on 8 March 2027', 'Paid on Mar 8, 2027', 'closed here'],
    ['paid on 8 March 2027', 'is closed already'],
    ['partner center status', 'None of your claims'],
  ])
  expect(await claimNow(world.well, chat.person, id)).toMatchObject({
    status: 'closed',
    body: { paidOn: '2027-03-08' },
  })
})

test('a payment that was recorded by mistake is taken back by what Partner Center shows', async () => {
  const { chat, claims } = await withSubmitted(1)
  const id = claims[0]?.id ?? ''
  await chat.follow([
    ['paid on 8 March 2027', 'closed here'],
    ['partner center says under review on 8 March 2027', 'Under review (Mar 8, 2027)'],
  ])
  const after = await claimNow(world.well, chat.person, id)
  expect([after.status, after.body.paidOn]).toEqual(['handed-over', undefined])
})

test('the checklist of a submitted claim leads to the question, and follows the answer', async () => {
  const { chat, claims } = await withSubmitted(2)
  await chat.say(`open ${claims[0]?.id}`)
  const checklist = chat.person.lastCard()
  const asked = await chat.press('Update its status')
  expect(asked.match(/as you reported it/g)).toHaveLength(1)
  await chat.say('partner center says under review')
  await chat.settled()
  expect(JSON.stringify(checklist.activity)).not.toContain('Approved')
  await chat.follow([['status', 'Partner Center, as you reported it: Under review (Mar 9, 2027)']])
})

test('a form without a claim or a status asks for them', async () => {
  const { chat } = await withSubmitted(2)
  await chat.say('partner center status')
  const card = chat.person.lastCard()
  const data = { verb: 'claim.status', claimId: 'picked', nonce: 'n1' }
  const pressed = await chat.person.execute(card, { type: 'Action.Execute', verb: 'claim.status', data })
  const seen = JSON.stringify(pressed.card)
  expect(seen).toContain('Which claim is it?')
  expect(seen).toContain('Which status does Partner Center show?')
})

test.each(['asked', 'claimId'])('ids of other people’s claims in %s change nothing of theirs', async (field) => {
  const { chat: owner, claims } = await withSubmitted(1)
  const id = claims[0]?.id ?? ''
  const before = JSON.stringify(await claimNow(world.well, owner.person, id))
  for (const tenantId of [undefined, otherTenant]) {
    const stranger = world.someone(tenantId ? { tenantId } : {})
    await stranger.say('help')
    const named = field === 'asked' ? { asked: [id] } : { claimId: id, 'in.status': 'paid', 'in.on': '2027-03-01' }
    const data = { verb: 'claim.status', nonce: 'n2', ...named }
    expect(readAction(data)).toBeDefined()
    const action = { type: 'Action.Execute', verb: 'claim.status', data }
    const turn = await stranger.person.execute(stranger.person.lastCard(), action)
    expect(turn.status).toBe(200)
  }
  expect(JSON.stringify(await claimNow(world.well, owner.person, id))).toBe(before)
})

test('five deliveries of the same press are one report', async () => {
  const { chat, claims } = await withSubmitted(1)
  const id = claims[0]?.id ?? ''
  await chat.say('partner center status')
  const card = chat.person.lastCard()
  const first = await chat.person.press(card, 'Save this status', { 'in.status': 'paid', 'in.on': '2027-03-08' })
  for (let again = 0; again < 3; again += 1) await chat.person.redeliver(first.activity)
  const pressed = await chat.person.execute(card, first.activity.value.action)
  expect(JSON.stringify(pressed.card)).toContain('Paid on Mar 8, 2027')
  const { body, version } = await claimNow(world.well, chat.person, id)
  expect(version).toBe((claims[0]?.version ?? 0) + 1)
  expect(body.reports).toHaveLength(1)
})

test('a draft that is being entered stays where it is while a status is told, and its question is asked again', async () => {
  const { chat, claims } = await withSubmitted(1)
  await chat.follow([
    ['new claim for a seminar', 'program'],
    ['partner center says approved', 'Approved', 'We were here'],
    ['partner center status', 'We were here'],
    ['hosting', 'Do you see co-op funds'],
  ])
  expect(await lastReport(chat, claims[0]?.id ?? '')).toMatchObject({ status: 'approved' })
})

test('words that name no status answer the question that is open, and misses count', async () => {
  const { chat } = await withSubmitted(1)
  await chat.follow([
    ['new claim', 'Which incentive program'],
    ['the claim is for a friend', 'not one of the choices', 'Which incentive program'],
    ['the claim was lost', 'What you can type', 'We were here: Which incentive program'],
    ['my claim is hosting', 'Do you see co-op funds'],
  ])
})

test('two reports in a row that name no status show the menu', async () => {
  const { chat } = await withSubmitted(1)
  await chat.follow([
    ['partner center says that it rains', 'did not understand'],
    ['partner center says hm', 'What you can type'],
  ])
})

describe.each(['no change', 'Not now.'])('“%s”', (said) => {
  test('leaves the value that is corrected as it is, and no status is noted', async () => {
    const { chat, claims } = await withSubmitted(1)
    const open = await preparedClaim(world.well, chat.person)
    await chat.follow([
      [`open ${open.id}`],
      ['change title', 'What shall we call this claim?'],
      [said, 'Here: preparing'],
      ['change location', 'Which location'],
      [said, 'Here: preparing'],
      ['flurb', 'did not understand'],
    ])
    expect((await claimNow(world.well, chat.person, open.id)).body).toEqual(open.body)
    expect(await bodyOf(chat, claims[0]?.id ?? '')).not.toHaveProperty('sameStatusOn')
  })

  test('leaves a cost that is corrected as it was', async () => {
    const { chat, claims } = await withSubmitted(1)
    const open = await preparedClaim(world.well, chat.person)
    await chat.follow([
      [`open ${open.id}`],
      ['change cost 1', 'One cost'],
      ['change total', 'What is the total'],
      [said, 'One cost'],
      [said, 'Here: preparing'],
    ])
    expect((await claimNow(world.well, chat.person, open.id)).body.costs).toEqual(open.body.costs)
    expect(await bodyOf(chat, claims[0]?.id ?? '')).not.toHaveProperty('sameStatusOn')
  })

  test('leaves an open question open, like “skip”', async () => {
    const { chat, claims } = await withSubmitted(1)
    await chat.follow([
      ['new claim for a seminar', 'program'],
      [said, 'This one is needed', 'Which incentive program'],
      ['hosting', 'Do you see co-op funds'],
      [said, 'Left open: Co-op funds seen.'],
    ])
    expect(await bodyOf(chat, claims[0]?.id ?? '')).not.toHaveProperty('sameStatusOn')
  })
})

test('“no change for all” is about the claims, whatever is asked', async () => {
  const { chat, claims } = await withSubmitted(1)
  await chat.follow([
    ['new claim for a seminar', 'program'],
    ['no change for all', 'nothing has moved', 'We were here'],
  ])
  expect(await bodyOf(chat, claims[0]?.id ?? '')).toMatchObject({ sameStatusOn: '2027-03-09' })
})
