import type { Step } from '../support/chat'
import { chatting } from '../support/chatting'

const world = chatting(Date.UTC(2027, 2, 1, 3))

/** One month's invoice, typed field by field. */
const month = (from: string, to: string, gross: string, number: string): Step[] => [
  ['a vendor', 'Work done by: An outside vendor', 'Who was paid?'],
  ['Nordlicht Media GmbH', 'What was it for?'],
  ['Search ads', 'Which kind of expense', 'Media'],
  ['media placement', 'When was the service delivered?'],
  [`${from} to ${to}`, 'Service delivered:', 'What is the total on the invoice'],
  [gross, 'Total, tax included: EUR', 'How much of the total is VAT'],
  ['190.00', 'Tax in it: EUR 190.00', 'How much of it do you claim?'],
  ['skip', 'What is the invoice number?'],
  [number, 'Is there another cost to add?', 'EUR 1,000.00'],
]

const entering: Step[] = [
  ['new claim', 'Which incentive program'],
  ['indirect reseller', 'Program: CSP indirect reseller', 'Do you see co-op funds'],
  ['yes', 'Co-op funds seen: Yes, I see them', 'Are bank and tax details validated'],
  ['yes, both', 'What kind of activity'],
  ['search ads', 'Digital advertising', 'What shall we call this claim?'],
  ['Winter search ads', 'When did the activity run'],
  ['01/11/2026 - 02/12/2026', 'Please write the month in letters'],
  ['1 November 2026 to 28 February 2027', 'Nov 1, 2026', 'Feb 28, 2027', 'Where did it take place?'],
  ['online', 'PartnerID'],
  ['1234567', 'Which location of your company'],
  ['Contoso GmbH, Munich', 'One cost', 'Who did the work'],
  ['skip', 'This one is needed', 'Who did the work'],
]

test('search ads over the turn of the year are typed, and become two linked claims', async () => {
  const chat = world.someone({ name: 'Anna Weber' })
  await chat.say('hello')
  await chat.follow(entering.slice(0, -1))
  await chat.follow(month('1 Nov 2026', '30 Nov 2026', 'EUR 1.190,00', 'N-11'))
  await chat.follow([['yes', 'Who did the work']])
  await chat.follow(month('1 Dec 2026', '31 Dec 2026', '1,190.00', 'N-12'))
  await chat.follow([['yes', 'Who did the work']])
  await chat.follow(month('1 Jan 2027', '31 Jan 2027', '1190 EUR', 'N-01'))
  await chat.follow([
    ['add cost', 'Who did the work'],
    ['vendor', 'Who was paid?'],
    ['Nordlicht Media GmbH', 'What was it for?'],
    ['Search ads', 'Which kind of expense'],
    ['1', 'Kind of expense:', 'When was the service delivered?'],
    ['15 Dec 2026 to 15 Jan 2027', 'Please enter this cost as two lines'],
    ['1 Feb 2027 to 28 Feb 2027', 'What is the total'],
    ['USD 1,190.00', 'This claim is in EUR'],
    ['1.190', 'That can be read two ways'],
    ['EUR 1190,00', 'EUR 1,190.00'],
    ['190,00', 'EUR 190.00'],
    ['1000', 'Amount claimed: EUR 1,000.00'],
    ['N-02', 'Is there another cost'],
    [
      'that is all',
      'Is this right?',
      'Usage period Jul 1, 2026',
      'Usage period Jan 1, 2027',
      '2 linked claims are made',
    ],
    [
      'yes',
      'one linked claim for each',
      'Nov 1 – Dec 31, 2026: submit by Friday, February 12, 2027',
      'Jan 1 – Feb 28, 2027: submit by Friday, August 13, 2027',
      'Linked claims: Winter search ads',
    ],
  ])
  const [first, second] = await chat.claims()
  expect(first?.body.costs.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['N-11', 'N-12'])
  expect(second?.body.costs.map(({ invoiceNumber }) => invoiceNumber)).toEqual(['N-01', 'N-02'])
  expect(second?.body.answers.dates).toEqual({ from: '2027-01-01', to: '2027-02-28' })

  const [url, results, shot] = [
    await chat.item('landing-url'),
    await chat.item('results'),
    await chat.item('ad-screenshot'),
  ]
  await chat.follow([
    [`write ${url}: www.contoso.example`, 'full web address'],
    [`write ${url}: https://www.contoso.example/ads`, 'Saved for'],
    [`item ${results}`, 'Results in a sentence or two'],
    ['12,400 impressions, 310 clicks and 12 leads', 'Saved for'],
    [`not applicable ${shot}: the network shows none`, 'marked as not applicable'],
    [`applicable ${shot}`, 'applies again'],
    ['check', 'Not ready', 'Missing:'],
    ['package', 'type “package anyway: …” with the reason'],
    ['package anyway', 'with the reason'],
    [`not applicable ${shot}`, 'Please add why'],
    ['hand-off', 'There is no package yet'],
    ['submitted 4711', 'Submitted in Partner Center as 4711'],
    ['change title', 'closed for changes'],
    ['my claims', '1.', '2.'],
  ])
  expect((await chat.claims()).map(({ status }) => status).sort()).toEqual(['handed-over', 'preparing'])
})
