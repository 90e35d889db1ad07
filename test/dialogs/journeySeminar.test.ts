import { samplePdf, samplePng } from '../bot/files/sampleFiles'
import { type Chat, press, type Step, shownIn } from '../support/chat'
import { chatting } from '../support/chatting'

const world = chatting(Date.UTC(2027, 1, 1, 3))

const cost = (what: string, expense: string, gross: string, more = {}) =>
  press('Continue', {
    costBy: 'vendor',
    costPayee: 'Hanbit Events Co., Ltd.',
    costWhat: what,
    costExpense: expense,
    'costServed.from': '2026-10-05',
    'costServed.to': '2026-10-05',
    costGross: gross,
    ...more,
  })
const invoice = { costInvoice: '2026-10-118' }
const another = press('Continue', { moreCosts: 'yes' })

const entering: Step[] = [
  ['hello', 'I am Claimwell', 'Shall we prepare a co-op claim?'],
  [press('New claim'), 'Which incentive program'],
  [press('Continue', { program: 'csp-direct-bill' }), 'Do you see co-op funds'],
  [press('Continue', { fundsSeen: 'yes', bankTax: 'unsure' }), 'What kind of activity'],
  [press('Continue', { category: 'market-development' }), 'Which activity was it?'],
  [press('Continue', { activity: 'customer-seminars-bootcamps' }), 'About the activity', 'first day'],
  [
    press('Continue', {
      title: 'Cloud security seminar, Seoul',
      'dates.from': '2026-10-05',
      'dates.to': '2026-10-05',
      venue: 'Seoul',
      coreShown: 'yes',
    }),
    'One cost',
  ],
  [
    cost('Venue', 'facility-equipment-rental', 'KRW 5,500,000', { costTax: '500,000', ...invoice }),
    'Is there another cost',
    'KRW 5,000,000',
  ],
  [another, 'One cost'],
  [cost('Catering', 'catering', '1,100,000', { costTax: '100,000', ...invoice }), 'Catering: KRW 1,000,000'],
  [another, 'One cost'],
  [cost('Wine', 'alcohol', '300,000', invoice), 'Wine: KRW 0'],
  [another, 'One cost'],
  [
    cost('Speaker, one day', 'external-speaker', '400,000', { costBy: 'own', costPayee: 'Kim Minseo' }),
    'Kim Minseo, Speaker, one day: KRW 400,000',
    'Claimed in total: KRW 6,400,000',
  ],
  [
    press('Continue', { moreCosts: 'no' }),
    'Is this right?',
    'Run it by: Thursday, December 31, 2026',
    'Claim it by: Sunday, February 14, 2027',
    'Last working day: Friday, February 12, 2027',
    'CSR',
    'Bank and tax details are not confirmed',
  ],
  [press('Confirm'), 'is in preparation, here only', 'Submit by Friday, February 12, 2027: 11 days left', '0 of'],
]

const open = (item: string) => press('Open this item', { item })

const filling: Step[] = [
  [open('brand-contact'), 'Which file shows it?'],
  [press('Confirm', { confirmFile: 'none', note: 'See the invitation' }), 'Saved for'],
  [open('registrations')],
  [press('Save', { 'm.registered': 'forty' }), 'Please write a whole number', 'forty'],
  [press('Save', { 'm.registered': '42', 'm.attended': '38' }), 'Saved for'],
  [open('agenda'), 'Why it does not apply'],
  [press({ verb: 'evidence.notApplicable' }, { reason: 'It is part of the invitation' }), 'marked as not applicable'],
  [open('agenda'), 'You said that it does not apply: It is part of the invitation'],
  [press('It applies after all'), 'applies again'],
]

/** Opens an item and sends its file; the second of two is taken off again. */
async function attach(chat: Chat, item: string, name: string): Promise<void> {
  await chat.press('Open this item', { item })
  expect(await chat.send([{ name, bytes: samplePdf(name) }])).toContain('Kept ')
}

test('a seminar in Seoul is claimed with buttons only, from hello to submitted', async () => {
  const chat = world.someone({ name: 'Mina Kim' })
  await chat.follow(entering)
  await chat.follow(filling)
  for (const item of ['invitation', 'agenda', 'third-party-invoice', 'csr']) await attach(chat, item, `${item}.pdf`)
  await chat.press('Open this item', { item: 'event-photos' })
  await chat.send([{ name: 'room.png', bytes: samplePng }])
  await attach(chat, 'agenda', 'agenda-old.pdf')
  await chat.follow([[open('agenda'), 'agenda-old.pdf', 'agenda.pdf']])
  const { evidence } = (await chat.claim()).body
  await chat.follow([[press('Remove file', { removeFile: evidence.agenda?.files[1]?.fileId ?? '' }), 'is off']])
  await chat.follow([
    [press('Check'), 'Not ready', 'Missing: 4.'],
    [press('Open: Material contains Microsoft…'), 'Which file shows it?'],
    [press('Confirm', { confirmFile: evidence.invitation?.files[0]?.fileId ?? '' }), 'Saved for'],
    [press('Check'), 'Ready with warnings', 'Bank and tax details are not confirmed'],
    [press('Make the package'), 'I am making the package'],
  ])
  await chat.settled()
  const shown = chat.person.messages.map(shownIn).join('\n')
  expect(shown).toContain('Allow the upload below')
  expect(shown).toContain('Now submit it in Partner Center')
  await chat.follow([
    [press({ verb: 'claim.submitted', title: 'I submitted it' }), 'With this the claim is locked here'],
    [press('Save', { number: 'CO-2027-118', on: '2027-02-02' }), 'That date is in the future', 'CO-2027-118'],
    [press('Save', { number: 'CO-2027-118', on: '2027-02-01' }), 'Submitted in Partner Center as CO-2027-118'],
  ])
  expect(await chat.claim()).toMatchObject({ status: 'handed-over', body: { claimNumber: 'CO-2027-118' } })
  expect(world.well.complaints).toEqual([])
})
