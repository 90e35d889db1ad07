import type { CoOpClaim } from '../../../rules/claim'
import { samplePdf } from '../../bot/files/sampleFiles'
import { type Chat, press, type Step } from '../../support/chat'
import { chatting } from '../../support/chatting'
import { changeAs, claimNow, preparedClaim } from '../../support/preparedClaim'
import { submittedClaim } from '../../support/submittedClaim'

// A Tuesday, after the seminar was submitted.
const world = chatting(Date.UTC(2027, 2, 9, 3))

const words = 'Please provide the following:\n1. Photos of the event\n2. Agenda\n3. Invoice'

async function submitted(): Promise<{ chat: Chat; claim: CoOpClaim }> {
  const chat = world.someone()
  const claim = await submittedClaim(world.well, chat.person)
  return { chat, claim }
}

/** Somebody with three things read in a reviewer's words, to be confirmed. */
async function proposed(text = words): Promise<{ chat: Chat; claim: CoOpClaim }> {
  const made = await submitted()
  await made.chat.say('documentation request')
  await made.chat.say(text)
  return made
}

const request = async (chat: Chat, at = -1) => {
  const found = (await chat.asked()).requests.at(at)
  if (!found) throw new Error('no request')
  return found
}
const lines = async (chat: Chat) => (await request(chat)).body.items.map((item) => item.words)
const meanings = async (chat: Chat) =>
  (await request(chat)).body.items.map(({ itemId = '', confidence }) => `${itemId} ${confidence}`.trim())
const reports = async (chat: Chat, claim: CoOpClaim) =>
  (await claimNow(world.well, chat.person, claim.id)).body.reports.map(({ status, on }) => `${status} ${on}`)

describe('what was read is put right before it counts', () => {
  test.each<[string, Step[], string[]]>([
    ['joined', [['join 1 and 3', 'These are the things']], ['Photos of the event; Invoice', 'Agenda']],
    ['joined the other way round', [['join 3 and 1']], ['Agenda', 'Invoice; Photos of the event']],
    [
      'split',
      [['split 2: Agenda; List of speakers']],
      ['Photos of the event', 'Agenda', 'List of speakers', 'Invoice'],
    ],
    ['renamed', [['rename 2: Agenda: the printed one']], ['Photos of the event', 'Agenda: the printed one', 'Invoice']],
    ['dropped', [['drop 2'], ['drop 1']], ['Invoice']],
    ['all of it', [['join 2 and 3'], ['split 1: Photos; Film'], ['rename 3: Agenda'], ['drop 1']], ['Film', 'Agenda']],
  ])('by typing: %s', async (_, steps, wanted) => {
    const { chat } = await proposed()
    await chat.follow(steps)
    expect(await lines(chat)).toEqual(wanted)
    await chat.follow([['confirm request', 'counts now']])
    expect(await lines(chat)).toEqual(wanted)
  })

  test.each<[string, string]>([
    ['join 1 and 4', 'Which of the things'],
    ['join 1 and 1', 'Which of the things'],
    ['join 1 and photos', 'Which of the things'],
    ['split 2: Agenda', 'Which of the things'],
    ['split 9: a; b', 'Which of the things'],
    ['drop 0', 'Which of the things'],
    ['rename photos: x', 'Which of the things'],
    ['match 2 to 99', 'Which item'],
    ['request due soon', 'I cannot read'],
    ['request due 1 March 2027', 'before the request was received'],
  ])('what cannot be is said, and nothing is changed: %s', async (typed, said) => {
    const { chat } = await proposed()
    const before = await request(chat)
    await chat.follow([[typed, said]])
    expect(await request(chat)).toEqual(before)
  })

  test('the last thing cannot be dropped; the request can be withdrawn instead', async () => {
    const { chat } = await proposed('Agenda')
    await chat.follow([['drop 1', 'Which of the things']])
    expect(await lines(chat)).toEqual(['Agenda'])
  })

  test('on the card, lines are joined, split and renamed in one go; what stays the same keeps its meaning', async () => {
    const { chat } = await proposed()
    await chat.follow([
      ['match 2 to invitation', 'now means'],
      [
        press('Use these lines', { lines: 'Photos of the event\n\nAgenda\n  Invoice of the agency  \nA list' }),
        'Changed',
        'Invoice of the agency',
      ],
    ])
    expect(await lines(chat)).toEqual(['Photos of the event', 'Agenda', 'Invoice of the agency', 'A list'])
    expect((await meanings(chat)).slice(0, 2)).toEqual(['event-photos certain', 'invitation said'])
  })

  test('twenty lines at most, and the card shows what was typed', async () => {
    const { chat } = await proposed()
    const many = Array.from({ length: 21 }, (_, n) => `thing ${n + 1}`).join('\n')
    await chat.follow([[press('Use these lines', { lines: many }), '20 lines at most', 'thing 21']])
    expect(await lines(chat)).toHaveLength(3)
  })

  test('each is matched by typing and by the card, also to nothing; half of a choice changes nothing', async () => {
    const { chat } = await proposed()
    await chat.follow([
      ['match 1 to agenda', '“Photos of the event” now means'],
      [press('Set this match', { item: '2', to: 'event-photos' }), '“Agenda” now means'],
      ['match 3 to none', 'stays as it is written'],
    ])
    expect(await meanings(chat)).toEqual(['agenda said', 'event-photos said', 'none'])
    await chat.follow([[press('Set this match', { item: '2' }), 'Which item']])
    expect(await meanings(chat)).toEqual(['agenda said', 'event-photos said', 'none'])
    await chat.follow([[press('Set this match', { item: '2', to: 'none' }), 'stays as it is written']])
    expect(await meanings(chat)).toEqual(['agenda said', 'none', 'none'])
  })

  test('a match set while lines are half written leaves them as they are being written', async () => {
    const { chat } = await proposed()
    const seen = await chat.press('Set this match', { item: '2', to: 'event-photos', lines: 'Half of a' })
    expect(seen).toContain('Half of a')
    expect(await lines(chat)).toEqual(['Photos of the event', 'Agenda', 'Invoice'])
  })

  test('once it counts it stays as it is, which is said truly', async () => {
    const { chat } = await proposed()
    const old = chat.person.lastCard()
    await chat.follow([
      ['confirm request', 'counts now'],
      ['drop 1', 'counts already'],
      ['confirm request', 'counts already', 'The reviewer asks'],
    ])
    expect(await chat.press('Confirm', {}, old)).toContain('Photos of the event')
    expect(await lines(chat)).toHaveLength(3)
    await chat.follow([['match 2 to invitation', 'now means']])
    expect((await meanings(chat))[1]).toBe('invitation said')
  })
})

describe('its days', () => {
  test.each<[string, Record<string, string>, string]>([
    ['received in the future', { received: '2027-03-10' }, 'in the future'],
    ['due before it was received', { received: '2027-03-05', due: '2027-03-04' }, 'before the request was received'],
  ])('%s is refused, and what was chosen stands there still', async (_, inputs, said) => {
    const { chat } = await proposed()
    const seen = await chat.press('Confirm', inputs)
    expect(seen).toContain(said)
    for (const day of Object.values(inputs)) expect(seen).toContain(day)
    expect((await request(chat)).state).toBe('proposed')
    await chat.follow([
      [press('Confirm', { received: '2027-03-05', due: '2027-03-19' }), 'counts now', 'March 19, 2027'],
    ])
    expect((await request(chat)).body).toMatchObject({ receivedOn: '2027-03-05', dueOn: '2027-03-19' })
  })

  test('a day that the words name is proposed, and taken off on the card counts as none', async () => {
    const { chat } = await proposed(`${words}\nPlease answer by 19 March 2027.`)
    expect((await request(chat)).body.dueOn).toBe('2027-03-19')
    await chat.follow([[press('Confirm', { due: '' }), 'named no day']])
    expect((await request(chat)).body.dueOn).toBeUndefined()
  })

  test('it is taken off by typing as well, and set again', async () => {
    const { chat } = await proposed(`${words}\nPlease answer by 19 March 2027.`)
    await chat.follow([['no due date', 'Changed']])
    expect((await request(chat)).body.dueOn).toBeUndefined()
    await chat.follow([['request due 20 March 2027', 'Changed']])
    expect((await request(chat)).body.dueOn).toBe('2027-03-20')
  })

  test('a day stays when only the lines are put right', async () => {
    const { chat } = await proposed(`${words}\nPlease answer by 19 March 2027.`)
    await chat.follow([['join 1 and 2'], [press('Use these lines', { lines: 'Agenda' })]])
    expect((await request(chat)).body.dueOn).toBe('2027-03-19')
  })
})

describe('what is pasted', () => {
  test('when nothing is recognised it stays one free thing, also once it is confirmed on the card', async () => {
    const text = 'Regarding your submission we are\nnot in a position to go on as {{things}} stand.\nKindly advise.'
    const { chat } = await proposed(text)
    expect(await lines(chat)).toHaveLength(1)
    const before = await request(chat)
    await chat.follow([[press('Confirm'), 'counts now']])
    expect((await request(chat)).body.items).toEqual(before.body.items)
    expect((await request(chat)).body.text).toBe(text)
  })

  test('a long one is not cut by confirming it', async () => {
    const text = `Regarding your submission ${'lorem ipsum dolor '.repeat(60)}`.trim()
    const { chat } = await proposed(text)
    const before = await lines(chat)
    await chat.follow([[press('Confirm'), 'counts now']])
    expect(await lines(chat)).toEqual(before)
  })

  test('8000 characters are read whole, one more is refused with the limit', async () => {
    const { chat } = await submitted()
    const text = `${words}\n${'x'.repeat(8000 - words.length - 1)}`
    await chat.follow([['documentation request'], [`${text}y`, '8000']])
    expect((await chat.asked()).requests).toEqual([])
    await chat.follow([['documentation request'], [text, 'Photos of the event']])
    expect((await request(chat)).body.text).toBe(text)
  })

  test('a long one is read after the command, too', async () => {
    const { chat } = await submitted()
    const text = `${words}\n${'x'.repeat(6000)}`
    await chat.follow([[`documentation request: ${text}`, 'Photos of the event']])
    expect((await request(chat)).body.text).toBe(text)
    expect(await chat.say('x'.repeat(6000))).toContain('more than I can read')
  })

  test('an empty one is refused on the card', async () => {
    const { chat } = await submitted()
    await chat.say('documentation request')
    expect(await chat.press('Read it', { text: '   ' })).toMatch(/write|empty|words/i)
    expect((await chat.asked()).requests).toEqual([])
  })

  test('typed with the command it keeps its lines', async () => {
    const { chat } = await submitted()
    await chat.follow([[`documentation request: ${words}`, 'I read 3 things']])
    expect((await request(chat)).body.text).toBe(words)
  })

  test('where it could be for several claims it waits on the card for one of them', async () => {
    const { chat } = await submitted()
    const other = await submittedClaim(world.well, chat.person, '4712')
    await chat.follow([
      [`the reviewer asks: ${words}`, 'Claim:', 'Photos of the event'],
      [press('Read it', { claim: other.id }), 'I read 3 things'],
    ])
    expect((await request(chat)).claimId).toBe(other.id)
  })

  test('while it is awaited, “help” and “my claims” still work', async () => {
    const { chat } = await submitted()
    await chat.follow([['documentation request'], ['help', 'documentation request'], ['my claims', 'Seminar']])
    expect((await chat.asked()).requests).toEqual([])
  })
})

describe('which claims reviewers can ask about', () => {
  test('not one that was not submitted, which is said', async () => {
    const chat = world.someone()
    await preparedClaim(world.well, chat.person)
    await chat.follow([
      ['documentation request', 'only about a claim that was submitted'],
      [`documentation request: ${words}`, 'only about a claim that was submitted'],
    ])
    expect((await chat.asked()).requests).toEqual([])
  })

  test('not one that was withdrawn', async () => {
    const chat = world.someone()
    const claim = await preparedClaim(world.well, chat.person)
    await changeAs(world.well, chat.person, claim.id, { do: 'withdraw' })
    await chat.follow([['documentation request', 'only about a claim that was submitted']])
  })

  test('an approved one: it is shown as Action required, then as submitted', async () => {
    const { chat, claim } = await submitted()
    await changeAs(world.well, chat.person, claim.id, { do: 'report', status: 'approved', on: '2027-03-01' })
    await chat.follow([
      ['documentation request'],
      [words, 'I read 3 things'],
      ['confirm request', 'Action required'],
      ['resubmitted anyway on 9 March 2027', 'resubmitted on Mar 9, 2027'],
    ])
    expect(await reports(chat, claim)).toEqual([
      'submitted 2027-02-10',
      'approved 2027-03-01',
      'action-required 2027-03-09',
      'submitted 2027-03-09',
    ])
  })

  test('one that was paid and closed, whose status stays as it is', async () => {
    const { chat, claim } = await submitted()
    await changeAs(world.well, chat.person, claim.id, { do: 'report', status: 'approved', on: '2027-03-01' })
    await changeAs(world.well, chat.person, claim.id, { do: 'paid', on: '2027-03-05' })
    const before = await reports(chat, claim)
    expect((await claimNow(world.well, chat.person, claim.id)).status).toBe('closed')
    await chat.follow([
      ['documentation request'],
      [words, 'I read 3 things'],
      ['confirm request', 'counts now'],
      ['resubmitted anyway on 9 March 2027', 'resubmitted on Mar 9, 2027'],
    ])
    expect(await reports(chat, claim)).toEqual(before)
    expect((await claimNow(world.well, chat.person, claim.id)).status).toBe('closed')
  })

  test('a spot check leaves the status alone, and is sent rather than resubmitted', async () => {
    const { chat, claim } = await proposed()
    await chat.follow([
      ['it is a spot check', 'Changed'],
      ['confirm request', 'counts now'],
      ['originals sent on 9 March 2027', 'sent on Mar 9, 2027', 'status of the claim stays'],
    ])
    expect(await reports(chat, claim)).toEqual(['submitted 2027-02-10'])
  })

  test('a request received before the claim was last reported on is recorded all the same', async () => {
    const { chat, claim } = await submitted()
    await changeAs(world.well, chat.person, claim.id, { do: 'report', status: 'under-review', on: '2027-03-08' })
    await chat.follow([
      ['documentation request'],
      [words],
      [press('Confirm', { received: '2027-03-05' }), 'counts now'],
    ])
    expect((await request(chat)).state).toBe('open')
  })
})

describe('several requests on one claim', () => {
  test('come one after another, each with its own answers', async () => {
    const { chat } = await proposed()
    await chat.follow([
      ['confirm request', 'counts now'],
      ['answer 1: None were taken.', 'is saved'],
      ['resubmitted anyway on 9 March 2027', 'resubmitted on'],
      ['documentation request'],
      ['Please provide the landing page.', 'I read'],
      ['confirm request', 'counts now'],
      ['answer 1: It is offline.', 'Everything has an answer'],
    ])
    expect((await chat.asked()).requests.map(({ state }) => state)).toEqual(['answered', 'ready'])
    await chat.follow([
      ['requests', 'ready'],
      ['request 1', 'It is offline.'],
    ])
    expect(await chat.say('requests')).not.toContain('2. ')
  })

  test('what was withdrawn says why, and can be recorded again', async () => {
    const { chat } = await proposed()
    await chat.follow([
      ['confirm request', 'counts now'],
      ['withdraw request', 'Why'],
      [press('Withdraw', { reason: ' ' }), /write|reason|why/i],
      [press('Withdraw', { reason: 'The reviewer took it back' }), 'withdrawn', 'The reviewer took it back'],
      ['answer 1: late', 'closed'],
      ['documentation request'],
      [words, 'I read 3 things'],
    ])
    expect((await chat.asked()).requests.map(({ state }) => state)).toEqual(['withdrawn', 'proposed'])
  })
})

describe('answering', () => {
  const file = (name: string, seed = name) => ({ name, bytes: samplePdf(seed) })
  async function open(): Promise<Chat> {
    const { chat } = await proposed()
    await chat.follow([['confirm request', 'counts now']])
    return chat
  }
  const answers = async (chat: Chat) =>
    (await request(chat)).body.items.map((item) =>
      item.answers.map(({ text, fileId }) => text ?? (fileId ? 'file' : '')),
    )

  test('files sent without a word are shown with what each seems to answer, and placed by one press', async () => {
    const chat = await open()
    expect(await chat.send([file('agenda.pdf'), file('photos.pdf')])).toContain('Which of the things asked for')
    expect(await answers(chat)).toEqual([[], [], []])
    await chat.follow([[press({ verb: 'evidence.place' }), 'agenda.pdf', 'photos.pdf']])
    expect(await answers(chat)).toEqual([['file'], ['file'], []])
  })

  test('they are placed as shown by typing, too', async () => {
    const chat = await open()
    await chat.send([file('agenda.pdf'), file('photos.pdf')])
    await chat.follow([['place as shown', 'agenda.pdf', 'photos.pdf']])
    expect(await answers(chat)).toEqual([['file'], ['file'], []])
  })

  test('or one by one', async () => {
    const chat = await open()
    await chat.send([file('a.pdf'), file('b.pdf')])
    await chat.follow([
      ['place a.pdf on 3', 'a.pdf answers “Invoice”'],
      ['use b.pdf for answer 1', 'b.pdf answers “Photos'],
    ])
    expect(await answers(chat)).toEqual([['file'], [], ['file']])
  })

  test('a file of which nobody says what it is for stays kept', async () => {
    const chat = await open()
    await chat.send([file('x.pdf')])
    await chat.follow([[press({ verb: 'evidence.place' }), /kept|keep/i]])
    expect(await answers(chat)).toEqual([[], [], []])
    await chat.follow([['use x.pdf for answer 2', 'x.pdf answers']])
    expect(await answers(chat)).toEqual([[], ['file'], []])
  })

  test('a file that is refused is said so, also when nobody said what it is for', async () => {
    const chat = await open()
    expect(await chat.send([{ name: 'virus.exe', bytes: Buffer.from('MZ not a document at all') }])).toMatch(
      /virus\.exe.*(cannot|not)/s,
    )
  })

  test('the same file sent twice for one thing counts once', async () => {
    const chat = await open()
    await chat.say('attach answer 1')
    await chat.send([file('booth.pdf')])
    const again = await chat.send([file('booth.pdf')])
    expect(again).toContain('booth.pdf')
    expect(await answers(chat)).toEqual([['file'], [], []])
    await chat.follow([['attach answer 2']])
    await chat.send([file('booth.pdf')])
    expect(await answers(chat)).toEqual([['file'], ['file'], []])
  })

  test('the last answer is taken back, file or words, and the thing is open again', async () => {
    const chat = await open()
    await chat.say('attach answer 1')
    await chat.send([file('booth.pdf')])
    await chat.follow([
      ['answer 2: first'],
      ['answer 2: second'],
      ['answer 3: third', 'Everything has an answer'],
      ['take back answer 1', 'Taken back'],
      ['take back answer 1', /./],
    ])
    expect(await answers(chat)).toEqual([[], ['first', 'second'], ['third']])
    expect((await request(chat)).state).toBe('open')
    await chat.follow([['take back answer 2', 'Taken back']])
    expect(await answers(chat)).toEqual([[], [], ['third']])
  })

  test('said to be resubmitted before everything is answered, it asks whether that is so', async () => {
    const chat = await open()
    await chat.follow([
      ['answer 1: None were taken.'],
      ['resubmitted on 9 March 2027', '2 of the things asked for have no answer', 'resubmitted anyway'],
    ])
    expect((await request(chat)).state).toBe('open')
    await chat.follow([['resubmitted anyway on 9 March 2027', 'resubmitted on Mar 9, 2027']])
    expect((await request(chat)).state).toBe('answered')
  })

  test.each([
    ['resubmitted on 8 March 2027', 'before the request was received'],
    ['resubmitted on 10 March 2027', 'in the future'],
    ['resubmitted soon', 'I cannot read'],
  ])('a day that cannot be is said so: %s', async (typed, said) => {
    const chat = await open()
    await chat.follow([['answer 1: a'], ['answer 2: b'], ['answer 3: c'], [typed, said]])
    expect((await request(chat)).state).toBe('ready')
  })

  test('the day can be put right afterwards; nothing else can', async () => {
    const { chat, claim } = await proposed()
    await chat.follow([
      [press('Confirm', { received: '2027-03-05' })],
      ['resubmitted anyway', 'Mar 9, 2027'],
      ['resubmitted anyway on 8 March 2027', 'Mar 8, 2027'],
      ['answer 1: late', 'closed'],
    ])
    expect((await request(chat)).body.answeredOn).toBe('2027-03-08')
    expect((await reports(chat, claim)).at(-1)).toBe('submitted 2027-03-08')
  })

  test('an answer keeps its colons and lines', async () => {
    const chat = await open()
    await chat.follow([['answer 2: 12:30 was the start\n13:00 was the talk', 'is saved']])
    expect((await answers(chat))[1]).toEqual(['12:30 was the start\n13:00 was the talk'])
  })
})
