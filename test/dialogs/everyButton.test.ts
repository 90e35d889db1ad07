import type { Verb } from '../../cards/actions'
import { samplePdf } from '../bot/files/sampleFiles'
import { type Chat, type Press, press, sameFor } from '../support/chat'
import { chatting, lead } from '../support/chatting'
import { parkReminders } from '../support/parkReminders'
import { preparedClaim } from '../support/preparedClaim'
import type { PersonOptions } from '../support/teams/account'
import { withAllEvidence } from '../support/withAllEvidence'

const world = chatting(Date.UTC(2027, 0, 15, 3))

type Doing = (string | Press)[]

interface Row {
  who?: PersonOptions
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
const jun = { name: 'Jun Park', aadObjectId: 'c1a1b0a7-0000-4000-8000-00000000a1a1' }
const junIsKnown = () => world.someone(jun).say('hello')
const facts = ['Seminar', '5 October 2026', 'Seoul', 'skip', 'skip', 'yes']
const cost = ['vendor', 'Hanbit', 'Venue', 'rental', '5 October 2026', 'KRW 5500000', 'skip', 'skip', 'skip']
const entered = say('new claim for a seminar', 'hosting', 'yes', 'yes', ...facts, ...cost)
const atSummary = async (chat: Chat) => {
  await entered(chat)
  await chat.follow([['no', 'Is this right?']])
}

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

async function play(row: Row, doing: Doing): Promise<unknown> {
  const chat = world.someone(row.who)
  await row.before(chat)
  const before = JSON.stringify((await chat.claims()).map(sameFor))
  for (const done of doing) await chat.do(done)
  await chat.settled()
  return { before, after: (await chat.claims()).map(sameFor) }
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
  'reminder.feed',
  'risk.show',
  'funds.edit',
  'history.show',
  'history.verify',
  'data.export',
  'settings.open',
  'settings.save',
  'reminder.stop',
  'reminder.start',
  'help.show',
  'claim.listAll',
  'role.show',
  'role.grant',
  'role.revoke',
]

test.each(Object.entries(rows))('what %s does can be typed too', async (verb, row) => {
  const pressed = (await play(row, row.pressed)) as { before: string; after: unknown }
  const typed = await play(row, row.typed)
  expect(typed).toEqual(pressed)
  const isChanged = JSON.stringify(pressed.after) !== pressed.before
  expect(isChanged).toBe(!showsOnly.includes(verb))
})
