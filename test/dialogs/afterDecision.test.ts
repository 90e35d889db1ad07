import { type Chat, press } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { changeAs, claimNow, preparedClaim } from '../support/preparedClaim'

// A Tuesday, after the deadline of the seminars.
const world = chatting(Date.UTC(2027, 2, 9, 3))
let numbers = 0

async function submitted(chat: Chat, number = `AFTER-${++numbers}`) {
  const claim = await preparedClaim(world.well, chat.person)
  return changeAs(world.well, chat.person, claim.id, { do: 'submitted', claimNumber: number, on: '2027-02-10' })
}

async function withSubmitted(...words: string[]) {
  const chat = world.someone()
  const claim = await submitted(chat)
  await chat.say(`open ${claim.id}`)
  for (const one of words) await chat.say(one)
  return { chat, claim, now: () => claimNow(world.well, chat.person, claim.id) }
}

const csv = (name: string, lines: readonly string[]) => ({ name, bytes: Buffer.from(`${lines.join('\r\n')}\r\n`) })
const header = 'earningId,claimId,earningAmount,transactionCurrency,paymentId,paymentStatus,paymentDate'

describe('an approval', () => {
  test('asks at once for what came with it', async () => {
    const { chat } = await withSubmitted()
    await chat.follow([
      [
        'partner center says approved on 3 March 2027',
        'by Wednesday, May 5, 2027',
        'What was approved?',
        'Tax invoice asked for on',
      ],
      [
        press('Save what I was told', { approved: 'KRW 5,000,000', cutBecause: 'Catering', taxAskedOn: '2027-03-04' }),
        'Approved amount, as you reported it: KRW 5,000,000',
        'KRW 500,000 less than claimed',
        'Reason of the cut: Catering',
        'Tax invoice asked for on Mar 4, 2027',
        'within 30 days of the tax invoice',
      ],
      ['tax invoice approved on 8 March 2027', 'Payment expected by Wednesday, April 7, 2027'],
      ['status', 'Approved amount, as you reported it: KRW 5,000,000'],
    ])
  })

  test('is told in words, a part at a time, and ambiguous words are asked about', async () => {
    const { chat, now } = await withSubmitted('partner center says approved on 3 March 2027')
    await chat.follow([
      ['approved amount EUR 1.234', /1,234|1.23/],
      ['approved amount KRW 5,000,000', 'KRW 500,000 less than claimed', 'Payment expected by Wednesday, May 5, 2027'],
      ['cut because the catering was too dear', 'the catering was too dear'],
      ['tax invoice asked on 3/4/2027', 'Do you mean'],
      ['tax invoice asked on 4 March 2027', 'Tax invoice asked for'],
    ])
    expect((await now()).body.decision).toEqual({
      approved: { minor: 5_000_000, currency: 'KRW' },
      cutBecause: 'the catering was too dear',
      taxAskedOn: '2027-03-04',
    })
  })

  test('has to be there before its amount', async () => {
    const { chat, now } = await withSubmitted()
    await chat.follow([
      ['approved amount KRW 5', 'No approval is noted'],
      ['decision', 'No approval is noted'],
    ])
    expect((await now()).body.decision).toBeUndefined()
  })

  test('an amount that cannot be read stands on the card again', async () => {
    const { chat } = await withSubmitted('partner center says approved')
    const seen = await chat.press('Save what I was told', { approved: 'a lot', taxAskedOn: '2027-03-04' })
    expect(seen).toContain('Please correct')
    expect(seen).toContain('a lot')
  })
})

describe('a payment', () => {
  test('is told with amount, day and number, and its shortfall is shown', async () => {
    const { chat, now } = await withSubmitted('partner center says approved', 'approved amount KRW 4,500,000')
    await chat.follow([
      [
        'paid KRW 4,400,000 on 3 March 2027 number 123',
        'Paid on Mar 3, 2027',
        'Paid: KRW 4,400,000',
        'Payment number 123',
        'KRW 100,000 short of the approved KRW 4,500,000',
      ],
      ['timeline', 'Paid: Mar 3, 2027'],
    ])
    expect(await now()).toMatchObject({ status: 'closed', body: { paidOn: '2027-03-03' } })
  })

  test('in another currency stands beside what was claimed, never converted', async () => {
    const { chat } = await withSubmitted()
    await chat.follow([
      [
        'paid USD 3,300.00 on 3 March 2027',
        'Paid USD 3,300.00, against the claimed KRW 5,500,000',
        'currencies differ',
      ],
    ])
  })

  test('told by its day alone is asked for its amount, which needs a currency', async () => {
    const { chat, now } = await withSubmitted()
    await chat.follow([
      ['paid on 3 March 2027', 'Paid on Mar 3, 2027', 'What was paid?'],
      [press('Save what I was told', { amount: '4400000', number: '9', on: '2027-03-03' }), 'Please correct'],
      [
        press('Save what I was told', { amount: 'KRW 5,500,000', number: '9', on: '2027-03-03' }),
        'That is the whole amount',
      ],
    ])
    expect((await now()).body.payment).toEqual({
      amounts: [{ minor: 5_500_000, currency: 'KRW' }],
      numbers: ['9'],
      from: 'person',
    })
  })

  test('paid search ads are no payment', async () => {
    const { chat, now } = await withSubmitted()
    await chat.follow([['paid search ads', 'did not understand']])
    expect((await now()).status).toBe('handed-over')
  })
})

describe('the steps in Partner Center', () => {
  test('are shown in their order with who and when, and not seen where nobody reported', async () => {
    const { chat } = await withSubmitted('partner center says approved on 3 March 2027')
    const seen = await chat.say('timeline')
    const order = ['Submitted: Feb 10, 2027, reported by Mina', 'Under review: not seen', 'Approved: Mar 3, 2027']
    const places = order.map((part) => seen.indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
  })

  test('a wrong one is taken back with a reason and counts for nothing', async () => {
    const { chat, claim, now } = await withSubmitted(
      'partner center says approved on 3 March 2027',
      'approved amount KRW 4,500,000',
    )
    await chat.follow([
      ['correct status', 'Which step is wrong?', '(x) Approved, Mar 3, 2027'],
      [press('Take this step back', { reason: ' ' }), 'Please say why'],
      [
        press('Take this step back', { reason: 'It was another claim' }),
        '“Approved” of Mar 3, 2027 was a mistake',
        'Submitted',
      ],
      ['timeline', 'Taken back', 'Approved, Mar 3, 2027: taken back by Mina', 'Reason: It was another claim'],
      ['status', 'Submitted (Feb 10, 2027)'],
    ])
    const { body } = await now()
    expect(body.reports.map(({ status }) => status)).toEqual(['submitted'])
    expect(body).toMatchObject({ corrected: [{ step: 'approved', reason: 'It was another claim' }] })
    expect(body.decision).toBeUndefined()
    const { tenantId } = chat.person
    const reminders = await world.well.bot.store.reader.reminders.list(tenantId, claim.id)
    expect(reminders.filter(({ kind, state }) => kind === 'payment-late' && state === 'due')).toEqual([])
    const history = await world.well.bot.store.reader.history.list(tenantId, claim.id)
    expect(history.at(-1)).toMatchObject({ code: 'corrected', params: { reason: 'It was another claim' } })
  })

  test('in words the last one is meant, or the one that is named', async () => {
    const { chat, now } = await withSubmitted('partner center says under review', 'paid on 8 March 2027')
    await chat.follow([
      ['correct status under review because I misread', '“Under review”'],
      [
        'correct status because it was for another',
        '“Paid” of Mar 8, 2027 was a mistake',
        'waits for its payment again',
      ],
      ['correct status rejected because no', 'not there'],
    ])
    expect((await now()).status).toBe('handed-over')
  })

  test('taking back the only one opens the claim again', async () => {
    const { chat, now } = await withSubmitted()
    await chat.follow([['correct status because I only wanted to try', 'open for changes again']])
    const { status, body } = await now()
    expect([status, body.claimNumber]).toEqual(['preparing', undefined])
    await chat.follow([['timeline', 'not recorded as submitted yet']])
  })
})

describe('a rejection', () => {
  test('is told with its reasons, a line each, and later claims hear of them', async () => {
    const { chat, claim, now } = await withSubmitted()
    await chat.follow([
      ['rejected because the invoice is vague\nno photo of the event', 'Rejected', 'the invoice is vague'],
    ])
    expect((await now()).body).toMatchObject({
      decision: { rejectedBecause: 'the invoice is vague\nno photo of the event' },
    })
    const colleague = world.someone()
    await preparedClaim(world.well, colleague.person)
    const seen = await colleague.say('check')
    expect(seen).toContain('Last time (March 9, 2027)'.replace('March', 'Tuesday, March'))
    expect(seen).toContain('the invoice is vague')
    expect(seen).toContain('no photo of the event')
    expect(seen).not.toContain(claim.body.claimNumber)
    await colleague.follow([['lessons seen', 'you have seen to what was rejected last time']])
    expect((await colleague.claim()).body.lessonsSeen).toEqual([`${claim.id}:2027-03-09`])
    await colleague.follow([['lessons seen', 'nothing from earlier rejections']])
    // What was rejected by mistake teaches nothing.
    await chat.say('correct status rejected because it was another claim')
    expect(await colleague.say('check')).not.toContain('the invoice is vague')
  })

  test('reported on the card is asked for the reasons', async () => {
    const { chat, now } = await withSubmitted()
    await chat.follow([
      ['partner center says rejected', 'Why was it rejected?'],
      [
        press('Save what I was told', { rejectedBecause: 'too late' }),
        'The reviewer’s reasons, as you reported them: too late',
      ],
    ])
    expect((await now()).body.decision).toEqual({ rejectedBecause: 'too late' })
    await chat.say('correct status because of a mistake')
  })

  test('is disputed with a table, a letter, and what is published', async () => {
    const { chat, claim } = await withSubmitted('rejected because the invoice is vague')
    const seen = await chat.say('dispute')
    for (const part of [
      'Published review of a dispute: five business days.',
      'Your own time to dispute is not public, do it this week.',
      'published two ways',
      'What was sent for each requirement',
      'Nothing was sent',
      `Dispute of co-op claim ${claim.body.claimNumber}`,
      '“the invoice is vague”',
      'Your name, company, telephone number',
    ])
      expect(seen).toContain(part)
    await chat.follow([
      ['partner center says disputed', 'Disputed'],
      ['correct status disputed because no', 'was a mistake'],
      ['correct status rejected because no', 'was a mistake'],
      ['dispute', 'No rejection is noted'],
    ])
  })
})

describe('the payments export', () => {
  test('is recognised, matched, shown, and recorded only when told to', async () => {
    const { chat, claim, now } = await withSubmitted()
    const number = claim.body.claimNumber ?? ''
    const file = csv('TransactionHistory.csv', [
      header,
      `e1,${number.toLowerCase()} ,4400000.0000,KRW,P77,Sent,2027-03-05T00:00:00Z`,
      'e2,OTHER-1,12.50,EUR,P78,Sent,2027-03-05T00:00:00Z',
      'e3,,12.50,EUR,P78,Upcoming,',
    ])
    const seen = await chat.send([file])
    for (const part of [
      'Paid: KRW 4,400,000, on Mar 5, 2027',
      'Payment number P77',
      'KRW 1,100,000 short of the claimed KRW 5,500,000',
      'other-1 (1 row)',
      '1 row without a claim number',
      'Nothing is recorded yet',
    ])
      expect(seen).toContain(part)
    expect((await now()).status).toBe('handed-over')
    await world.restart()
    await chat.follow([
      [press('Record these'), 'Recorded what the export says of 1 claim', 'Recorded already'],
      ['record payments', 'already recorded'],
    ])
    const { status, body } = await now()
    expect([status, body.paidOn, body.payment]).toEqual([
      'closed',
      '2027-03-05',
      { amounts: [{ minor: 4_400_000, currency: 'KRW' }], numbers: ['P77'], from: 'export' },
    ])
    expect(body.reports.map((report) => report.status)).toEqual(['submitted'])
    expect(await chat.send([file])).toContain('Recorded already')
  })

  test('without a day asks for it; held money keeps its words, and no status is concluded', async () => {
    const chat = world.someone()
    const [paid, held] = [await submitted(chat), await submitted(chat)]
    const lines = [
      'claimId;earningAmount;transactionCurrency;paymentId;paymentStatus',
      `${paid.body.claimNumber};5500000;KRW;P1;Sent`,
      `"${held.body.claimNumber}";5500000;KRW;;"Pending tax invoice"`,
    ]
    await chat.send([{ name: 'export.csv', bytes: Buffer.from(`\ufeff${lines.join('\n')}`) }])
    await chat.follow([
      [press('Record these'), 'does not say when it was paid'],
      ['record payments on 3/4/2027', 'Do you mean'],
      ['record payments on 4 March 2027', 'of 2 claims'],
    ])
    expect(await claimNow(world.well, chat.person, paid.id)).toMatchObject({
      status: 'closed',
      body: { paidOn: '2027-03-04' },
    })
    const { status, body } = await claimNow(world.well, chat.person, held.id)
    expect([status, body.payout, body.heldSince, body.reports.length]).toEqual([
      'handed-over',
      { words: 'Pending tax invoice', on: '2027-03-09' },
      undefined,
      1,
    ])
  })

  test('is matched with claims the person may see: their own, and a lead’s organisation', async () => {
    const { chat, claim } = await withSubmitted()
    const file = csv('t.tsv', [
      header.replaceAll(',', '\t'),
      `e\t${claim.body.claimNumber}\t1\tKRW\tP\tSent\t2027-03-05`,
    ])
    const stranger = world.someone()
    const seen = await stranger.send([file])
    expect(seen).toContain('None of its rows is about a claim')
    expect(seen).not.toContain('Seminar')
    expect(await world.someone(lead).send([file])).toContain('Seminar')
    expect((await claimNow(world.well, chat.person, claim.id)).status).toBe('handed-over')
  })

  test('of payments alone names no claims, and says which one does', async () => {
    const { chat } = await withSubmitted()
    const file = csv('payments.csv', [
      'participantID,totalPayment,currencyCode,paymentID,paymentStatus,paymentDate',
      '1,5,KRW,P,Sent,2027-03-05',
    ])
    expect(await chat.send([file])).toContain('This export names no claims')
  })

  test('another table is a file like any other', async () => {
    const chat = world.someone()
    await preparedClaim(world.well, chat.person)
    expect(await chat.send([csv('leads.csv', ['name,firm', 'Kim,Contoso'])])).not.toContain('Payments')
    expect(await chat.say('record payments')).toContain('no payments export from you')
  })
})

test('of several submitted claims it is asked which one is meant', async () => {
  const chat = world.someone()
  await submitted(chat)
  await submitted(chat)
  await chat.follow([
    ['approved amount KRW 5', 'Open the one you mean first'],
    ['paid KRW 5,000 on 3 March 2027', 'Open the one you mean first'],
  ])
})

test('what one may not see is not found, whatever the button', async () => {
  const { claim } = await withSubmitted('partner center says approved')
  const { chat } = await withSubmitted('partner center says approved')
  for (const verb of ['claim.decision', 'claim.timeline', 'claim.correct', 'claim.dispute', 'claim.lessons'] as const) {
    const data = { verb, claimId: claim.id, nonce: `n-${verb}` }
    const turn = await chat.person.execute(chat.person.lastCard(), { type: 'Action.Execute', verb, data })
    expect(JSON.stringify([turn.message, turn.replies])).toContain('cannot find that among your claims')
  }
})
