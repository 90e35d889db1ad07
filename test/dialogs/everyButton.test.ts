import type { Verb } from '../../cards/actions'
import { samplePdf } from '../bot/files/sampleFiles'
import { Chat, type Press, press, sameAsked, sameFor } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { parkReminders } from '../support/parkReminders'
import { preparedClaim } from '../support/preparedClaim'
import { smallTabAssets } from '../support/smallTabAssets'
import { submittedClaim } from '../support/submittedClaim'
import type { PersonOptions } from '../support/teams/account'
import { withAllEvidence } from '../support/withAllEvidence'

const world = chatting(Date.UTC(2027, 0, 15, 3), {}, smallTabAssets)

/** What is typed or pressed; what depends on what there is, is made of the chat. */
type Doing = (string | Press | ((chat: Chat) => Promise<Press>))[]

interface Row {
  who?: PersonOptions
  /** Gives whose claim it is about, when it is somebody else's. */
  before: (chat: Chat) => Promise<unknown>
  pressed: Doing
  typed: Doing
}

const say =
  (...said: string[]) =>
  async (chat: Chat) => {
    for (const one of said) await chat.say(one)
  }
const prepared = async (chat: Chat) => {
  await preparedClaim(world.well, chat.person)
  await chat.say('my claims')
}
const opened = async (chat: Chat) => {
  await prepared(chat)
  await chat.say('open 1')
}
const withHeap = async (chat: Chat) => {
  await opened(chat)
  await chat.send([{ name: 'invitation.pdf', bytes: samplePdf('1') }])
}
const withFile = async (chat: Chat) => {
  await opened(chat)
  await chat.say('item invitation')
  await chat.send([{ name: 'invitation.pdf', bytes: samplePdf('2') }])
  await chat.say('item invitation')
}
const submitted = async (chat: Chat) => {
  await opened(chat)
  await chat.say('submitted 4711 on 10 January 2027')
}
let taught = false
const taughtOnce = async () => {
  if (taught) return
  taught = true
  const other = world.someone()
  await submitted(other)
  await other.say('rejected because it came too late')
}
const withParked = async (chat: Chat) => {
  await preparedClaim(world.well, world.someone().person)
  await parkReminders(world.well, chat.person.tenantId, 'neverMet')
}
/** A colleague the bot knows. */
const jun = { name: 'Jun Park', aadObjectId: 'c1a1b0a7-0000-4000-8000-00000000a1a1' }
const junIsKnown = () => world.someone(jun).say('hello')
const reviewer = 'Please provide the following:\n1. Photos of the event\n2. Agenda'

const handedIn = async (chat: Chat) => {
  await submittedClaim(world.well, chat.person, '4711', '2027-01-10')
}
const proposed = async (chat: Chat) => {
  await handedIn(chat)
  await chat.follow([
    ['documentation request', 'copy what the reviewer wrote'],
    [reviewer, 'I read 2 things'],
  ])
}
const requested = async (chat: Chat) => {
  await proposed(chat)
  await chat.follow([['confirm request', 'The request counts now']])
}
const answered = async (chat: Chat) => {
  await requested(chat)
  await chat.follow([
    ['answer 1: None were taken.'],
    ['answer 2: It is on the invitation.', 'Everything has an answer'],
  ])
}
/** The file that answers the second thing asked for. */
const sentFile = async (chat: Chat) => (await chat.asked()).requests[0]?.body.items[1]?.answers[0]?.fileId ?? ''
/** The person was asked for the photos by somebody else, whose claim it is. */
const asked = async (chat: Chat) => {
  const owner = world.someone()
  await chat.say('hello')
  await requested(owner)
  await owner.follow([[`ask ${chat.person.name} for 1`, `I asked ${chat.person.name}`]])
  await chat.settled()
  return owner
}
const askedTwice = async (chat: Chat) => {
  const owner = await asked(chat)
  await owner.follow([[`ask ${chat.person.name} for 2`, `I asked ${chat.person.name}`]])
  await chat.settled()
  return owner
}
const facts = ['Seminar', '5 October 2026', 'Seoul', 'skip', 'skip', 'yes']
const cost = ['vendor', 'Hanbit', 'Venue', 'rental', '5 October 2026', 'KRW 5500000', 'skip', 'skip', 'skip']
const entered = say('new claim for a seminar', 'hosting', 'yes', 'yes', ...facts, ...cost)
const atSummary = async (chat: Chat) => {
  await entered(chat)
  await chat.follow([['no', 'Is this right?']])
}

const csrRow = { person: 'Mina Kim', role: 'event manager', task: 'booth set-up' }

const rows: Record<Verb, Row> = {
  'claim.new': { before: say('hello'), pressed: [press('New claim')], typed: ['new claim'] },
  'claim.answer': {
    before: say('new claim'),
    pressed: [press('Continue', { program: 'hosting' })],
    typed: ['hosting'],
  },
  'claim.edit': {
    before: opened,
    pressed: [
      press('Change details'),
      press('Change this value', { what: 'title' }),
      press('Continue', { title: 'Other' }),
    ],
    typed: ['edit', 'change title', 'Other'],
  },
  'claim.removeCost': {
    before: entered,
    pressed: [press('Remove this cost', { cost: 'c1' })],
    typed: ['remove cost 1'],
  },
  'costs.edit': { before: atSummary, pressed: [press('All costs in a table')], typed: ['costs'] },
  'claim.confirm': { before: atSummary, pressed: [press('Confirm')], typed: ['confirm'] },
  'claim.list': { before: prepared, pressed: [press('My claims')], typed: ['my claims'] },
  'claim.open': { before: prepared, pressed: [press('Open')], typed: ['open 1'] },
  'claim.check': { before: opened, pressed: [press('Check')], typed: ['check'] },
  'claim.package': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('check')
    },
    pressed: [press({ verb: 'claim.package' }, { reason: 'The rest follows' })],
    typed: ['package anyway: The rest follows'],
  },
  'claim.submitted': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('submitted')
    },
    pressed: [press('Save', { number: '4711', on: '2027-01-10' })],
    typed: ['4711 on 10 January 2027'],
  },
  'claim.withdraw': {
    before: prepared,
    pressed: [press('Withdraw'), press({ verb: 'claim.withdraw', title: 'Withdraw' }, { sure: 'yes' })],
    typed: ['withdraw 1', 'yes'],
  },
  'claim.copy': { before: prepared, pressed: [press('Copy')], typed: ['copy 1'] },
  'evidence.attach': { before: opened, pressed: [press('Open this item', { item: 'agenda' })], typed: ['item agenda'] },
  'evidence.place': { before: withHeap, pressed: [press('Place as shown')], typed: ['place as shown'] },
  'evidence.write': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('item registered guests')
    },
    pressed: [press('Save', { 'm.registered': '42', 'm.attended': '40' })],
    typed: ['42 and 40'],
  },
  'evidence.notApplicable': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('item agenda')
    },
    pressed: [press({ verb: 'evidence.notApplicable' }, { reason: 'on the invitation' })],
    typed: ['not applicable agenda: on the invitation'],
  },
  'evidence.remove': { before: withFile, pressed: [press('Remove file')], typed: ['remove invitation'] },
  'rule.explain': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('item agenda')
    },
    pressed: [press('Why?')],
    typed: ['why agenda'],
  },
  'reminder.list': { before: opened, pressed: [press('Reminders')], typed: ['reminders for 1'] },
  'reminder.snooze': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('snooze')
    },
    pressed: [press('Snooze', { until: 'inThreeDays' })],
    typed: ['snooze for 3 days'],
  },
  'reminder.parked': {
    who: lead,
    before: async (chat) => {
      await withParked(chat)
      await chat.say('reminders')
    },
    pressed: [press({ verb: 'reminder.parked' })],
    typed: ['parked reminders'],
  },
  'reminder.retry': {
    who: lead,
    before: async (chat) => {
      await withParked(chat)
      await chat.say('parked reminders')
    },
    pressed: [press('Try again')],
    typed: ['retry reminders'],
  },
  'reminder.calendar': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('calendar')
    },
    pressed: [press('Send the file again')],
    typed: ['calendar'],
  },
  'reminder.feed': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('calendar')
    },
    pressed: [press('Subscribe instead'), press('End this address')],
    typed: ['calendar feed', 'stop calendar feed'],
  },
  'risk.show': {
    who: lead,
    before: say('funds'),
    pressed: [press('What is at risk')],
    typed: ['what is at risk'],
  },
  'funds.edit': {
    who: lead,
    before: say('funds'),
    pressed: [press('Save these funds', { program: 'hosting', period: '2026-07-01', amount: 'EUR 12,500.00' })],
    typed: ['funds hosting Jul-Dec 2026 EUR 12,500.00'],
  },
  'vendor.ask': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('item third-party invoice')
    },
    pressed: [press('Ask the vendor'), press('Write the mail', { due: '2027-01-25', language: 'de' })],
    typed: ['ask vendor for cost 1 by 25 January 2027 in German'],
  },
  'invitation.check': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('item invitation')
    },
    pressed: [press('Check a draft')],
    typed: ['check invitation'],
  },
  'csr.edit': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('csr')
    },
    pressed: [
      press('Add this line', { ...csrRow, servedOn: '5 October 2026', hours: '7:30', rate: '45,000' }),
      press('Open this line', { line: 'l1' }),
      press('Save this line', { ...csrRow, servedOn: '2026-10-05', hours: '8', rate: 'KRW 45000' }),
      press('Who signs'),
      press('Save who signs', { name: 'Jun Park', role: 'managing director' }),
    ],
    typed: [
      'csr line Mina Kim, event manager, booth set-up, 5 October 2026, 7,5 h at 45000',
      'change csr line 1: Mina Kim, event manager, booth set-up, 5 October 2026, 8 at KRW 45,000',
      'csr signer Jun Park, managing director',
    ],
  },
  'csr.issue': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('csr line Mina Kim, event manager, booth set-up, 5 October 2026, 7.5 at 45000')
    },
    pressed: [press('Make the CSR')],
    typed: ['make the csr'],
  },
  'claim.status': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('submitted 4711 on 10 January 2027')
    },
    pressed: [press('Update its status'), press('Save this status', { status: 'approved', on: '2027-01-12' })],
    typed: ['partner center says approved on 12 January 2027'],
  },
  'claim.decision': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('submitted 4711 on 10 January 2027')
      await chat.say('partner center says approved on 12 January 2027')
    },
    pressed: [press('Save what I was told', { approved: 'KRW 4,500,000' })],
    typed: ['approved amount KRW 4,500,000'],
  },
  'claim.timeline': { before: submitted, pressed: [press('Steps so far')], typed: ['timeline'] },
  'claim.correct': {
    before: async (chat) => {
      await submitted(chat)
      await chat.say('timeline')
    },
    pressed: [press('Correct a step'), press('Take this step back', { reason: 'a mistake' })],
    typed: ['correct status because a mistake'],
  },
  'claim.dispute': {
    before: async (chat) => {
      await submitted(chat)
      await chat.say('partner center says rejected on 12 January 2027')
    },
    pressed: [press('Dispute')],
    typed: ['dispute'],
  },
  'claim.lessons': {
    before: async (chat) => {
      await taughtOnce()
      await opened(chat)
      // With everything in place the lesson is among the first things to mend.
      const claim = await chat.claim()
      const { tenantId } = chat.person
      const full = withAllEvidence(claim, world.well.bot.claims.policyOf(claim))
      await world.well.bot.store.write(({ claims }) =>
        claims.update({ ...full, tenantId, version: claim.version + 1 }, claim.version),
      )
      await chat.say('check')
    },
    pressed: [press('I have seen to these')],
    typed: ['lessons seen'],
  },
  'payments.record': {
    before: async (chat) => {
      await submitted(chat)
      const lines = [
        'claimId,earningAmount,transactionCurrency,paymentId,paymentStatus,paymentDate',
        '4711,5500000,KRW,P1,Sent,2027-01-14',
      ]
      await chat.send([{ name: 'history.csv', bytes: Buffer.from(lines.join('\n')) }])
    },
    pressed: [press('Record these')],
    typed: ['record payments'],
  },
  'request.list': {
    before: async (chat) => {
      await requested(chat)
      await chat.say('settings')
    },
    pressed: ['requests', press('Open', {})],
    typed: ['requests', 'request 1'],
  },
  'request.new': {
    before: handedIn,
    pressed: ['documentation request', press('Read it', { text: reviewer, due: '2027-01-29' })],
    typed: [`documentation request: ${reviewer}`, 'request due 29 January 2027'],
  },
  'request.open': {
    before: async (chat) => {
      await requested(chat)
      await chat.say('write answer 2')
    },
    pressed: [press({ verb: 'request.open' })],
    typed: ['request'],
  },
  'request.edit': {
    before: proposed,
    pressed: [press('Use these lines', { lines: 'Photos of the event; Agenda', kind: 'originals', due: '2027-01-29' })],
    typed: ['join 1 and 2', 'it is a spot check', 'request due 29 January 2027'],
  },
  'request.match': {
    before: proposed,
    pressed: [press('Set this match', { item: '2', to: 'invitation' })],
    typed: ['match 2 to invitation'],
  },
  'request.confirm': { before: proposed, pressed: [press('Confirm')], typed: ['confirm request'] },
  'request.attach': { before: requested, pressed: [press('Attach', { item: '2' })], typed: ['attach answer 2'] },
  'request.answer': {
    before: requested,
    pressed: [press('Write an answer', { item: '2' }), press('Save the answer', { text: 'On the invitation.' })],
    typed: ['write answer 2', 'On the invitation.'],
  },
  'request.keep': {
    before: async (chat) => {
      await requested(chat)
      await chat.say('attach answer 2')
      await chat.send([{ name: 'booth.pdf', bytes: samplePdf('3') }])
      await chat.say('already in the claim 1')
    },
    pressed: [async (chat) => press('Use this file', { file: await sentFile(chat) })],
    typed: ['use booth.pdf for answer 1'],
  },
  'request.takeBack': {
    before: answered,
    pressed: [press('Write an answer', { item: '2' }), press('Take back the last answer')],
    typed: ['take back answer 2'],
  },
  'request.package': {
    before: answered,
    pressed: [press({ verb: 'request.package' })],
    typed: ['request package'],
  },
  'request.done': {
    before: async (chat) => {
      await answered(chat)
      await chat.say('request')
    },
    pressed: [press('I resubmitted it'), press('Save', { on: '2027-01-15' })],
    typed: ['resubmitted', 'resubmitted on 15 January 2027'],
  },
  'request.withdraw': {
    before: proposed,
    pressed: [press('Not a request'), press('Withdraw', { reason: 'Recorded twice' })],
    typed: ['withdraw request', 'withdraw request: Recorded twice'],
  },
  'evidence.delegate': {
    before: async (chat) => {
      await junIsKnown()
      await requested(chat)
    },
    pressed: [
      press('Ask a colleague', { item: '2' }),
      press('Ask', { person: jun.aadObjectId, reason: 'You wrote it', due: '2027-01-22' }),
    ],
    typed: ['ask Jun Park for 2 by 22 January 2027: You wrote it'],
  },
  'ask.open': { before: askedTwice, pressed: [press({ verb: 'ask.open' })], typed: ['what was i asked for'] },
  'ask.attach': { before: asked, pressed: [press('Attach')], typed: ['attach it'] },
  'evidence.return': {
    before: asked,
    pressed: [
      press({ verb: 'evidence.return', data: { how: 'needTime' } }, { until: '2027-01-22' }),
      press({ verb: 'evidence.return', data: { how: 'notMe' } }, { reason: 'ask Jisoo' }),
    ],
    typed: ['need time until 22 January 2027', 'not me: ask Jisoo'],
  },
  'settings.open': {
    before: async (chat) => {
      await prepared(chat)
      await chat.say('stop reminders')
    },
    pressed: [press('Settings')],
    typed: ['settings'],
  },
  'settings.save': {
    before: async (chat) => {
      await prepared(chat)
      await chat.say('settings')
    },
    pressed: [press('Save', { timeZone: 'Europe/Berlin', weekends: 'yes' })],
    typed: ['time zone Europe/Berlin', 'weekends on'],
  },
  'reminder.stop': {
    before: async (chat) => {
      await prepared(chat)
      await chat.say('settings')
    },
    pressed: [press('Stop reminders')],
    typed: ['stop reminders'],
  },
  'reminder.start': {
    before: async (chat) => {
      await prepared(chat)
      await chat.say('stop reminders')
    },
    pressed: [press('Start reminders')],
    typed: ['start reminders'],
  },
  'history.show': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('verify')
    },
    pressed: [press('History')],
    typed: ['history'],
  },
  'history.verify': {
    before: async (chat) => {
      await opened(chat)
      await chat.say('history')
    },
    pressed: [press('Verify')],
    typed: ['verify history of 1'],
  },
  'data.export': {
    before: async (chat) => {
      await prepared(chat)
      await chat.say('delete my data')
    },
    pressed: [press('Export my data')],
    typed: ['export my data'],
  },
  'data.delete': {
    before: async (chat) => {
      await prepared(chat)
      await chat.say('settings')
    },
    pressed: [press('My data'), press('Delete', { sure: 'yes' })],
    typed: ['delete my data', 'yes delete'],
  },
  'claim.purge': {
    before: async (chat) => {
      await prepared(chat)
      await chat.say('delete claim files of 1')
    },
    pressed: [press('Delete', { sure: 'yes' })],
    typed: ['yes delete'],
  },
  'help.show': { before: say('hello'), pressed: [press('Help')], typed: ['help'] },
  'claim.assign': {
    before: async (chat) => {
      await junIsKnown()
      await opened(chat)
    },
    pressed: [press('People'), press('Hand over', { person: jun.aadObjectId })],
    typed: ['people', 'hand over to Jun Park'],
  },
  'claim.listAll': {
    who: lead,
    before: say('roles'),
    pressed: [press({ verb: 'claim.listAll' })],
    typed: ['all claims'],
  },
  'role.show': { who: lead, before: say('settings'), pressed: [press('Roles')], typed: ['roles'] },
  'role.grant': {
    who: lead,
    before: async (chat) => {
      await junIsKnown()
      await chat.say('roles')
    },
    pressed: [press('Make claims lead', { person: jun.aadObjectId })],
    typed: ['make Jun Park a lead'],
  },
  'role.revoke': {
    who: lead,
    before: async (chat) => {
      await junIsKnown()
      await chat.say('make Jun Park a lead')
    },
    pressed: [press('Make claims member', { person: jun.aadObjectId })],
    typed: ['make Jun Park a member'],
  },
}

const keptFor = async (chat: Chat) => ({
  claims: (await chat.claims()).map(sameFor),
  asked: sameAsked(await chat.asked()),
})

async function play(row: Row, doing: Doing): Promise<{ before: unknown; after: unknown }> {
  const chat = world.someone(row.who)
  const owner = await row.before(chat)
  const whose = owner instanceof Chat ? owner : chat
  const before = await keptFor(whose)
  for (const done of doing) await chat.do(typeof done === 'function' ? await done(chat) : done)
  await chat.settled()
  return { before, after: await keptFor(whose) }
}

const showsOnly = [
  'claim.list',
  'claim.open',
  'claim.check',
  'evidence.attach',
  'rule.explain',
  'invitation.check',
  'claim.timeline',
  'claim.dispute',
  'reminder.list',
  'reminder.parked',
  'reminder.retry',
  'reminder.calendar',
  'csr.issue',
  'reminder.feed',
  'risk.show',
  'funds.edit',
  'history.show',
  'history.verify',
  'data.export',
  'request.list',
  'request.open',
  'request.attach',
  'ask.open',
  'ask.attach',
  'settings.open',
  'settings.save',
  'reminder.stop',
  'reminder.start',
  'help.show',
  'claim.listAll',
  'costs.edit',
  'role.show',
  'role.grant',
  'role.revoke',
]

test.each(Object.entries(rows))('what %s does can be typed too', async (verb, row) => {
  const pressed = await play(row, row.pressed)
  const typed = await play(row, row.typed)
  expect(typed).toEqual(pressed)
  const isChanged = JSON.stringify(pressed.after) !== JSON.stringify(pressed.before)
  expect(isChanged).toBe(!showsOnly.includes(verb))
})
