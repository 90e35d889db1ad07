import { samplePdf } from '../bot/files/sampleFiles'
import { press } from '../support/chat'
import { chatting } from '../support/chatting'

const world = chatting(Date.UTC(2027, 0, 20, 3))

test('a Surface demo unit is claimed by typing and clicking in turns', async () => {
  const chat = world.someone({ name: 'Lucía Gómez' })
  await chat.follow([
    ['new claim for a demo unit', 'Activity:', 'Which incentive program'],
    [press('Continue', { program: 'surface-add-hub' }), 'Do you see co-op funds'],
    ['no idea', 'I do not know yet', 'bank and tax'],
    [press('Continue', { bankTax: 'yes' }), 'About the activity', 'Where does the demo unit come from?'],
    ['Hub for the *showroom* [x](y)', 'When did the activity run'],
    [
      press('Continue', {
        title: 'Hub for the *showroom* [x](y)',
        'dates.from': '2026-11-02',
        'dates.to': '2026-10-30',
        demoUnit: 'third-party',
        unitModel: 'Surface Hub 3 50"',
        unitQuantity: 'two',
      }),
      /last day is before the first|whole number/,
      'Surface Hub 3 50"',
      'two',
    ],
    [
      press('Continue', {
        title: 'Hub for the *showroom* [x](y)',
        'dates.from': '2026-11-02',
        'dates.to': '2026-11-30',
        demoUnit: 'third-party',
        unitModel: 'Surface Hub 3 50"',
        unitQuantity: '2',
      }),
      'One cost',
    ],
    ['vendor', 'Who was paid?'],
    [
      press('Continue', {
        costBy: 'vendor',
        costPayee: 'Ingram Micro',
        costWhat: 'Two hubs',
        costExpense: 'demo-unit',
        'costServed.from': '2026-11-02',
        'costServed.to': '2026-11-02',
        costGross: 'EUR 20,000.00',
      }),
      'Two hubs: EUR 20,000.00',
    ],
    ['no', 'Is this right?'],
    [press('Change this value', { what: 'cost:c1' }), 'One cost', 'Ingram Micro'],
    ['change total', 'What is the total'],
    ['EUR 18,000.00', 'EUR 18,000.00', 'VAT'],
    ['skip', 'How much of it do you claim?'],
    ['skip', 'What is the invoice number?'],
    ['skip', 'Is this right?', 'Two hubs, EUR 18,000.00'],
    ['confirm', 'is in preparation'],
  ])
  expect((await chat.claim()).body.costs).toMatchObject([{ id: 'c1', gross: 1_800_000, claimed: 1_800_000 }])
  const invoice = await chat.item('third-party-invoice')
  await chat.follow([[`item ${invoice}`, 'Send the file as a message now']])
  expect(await chat.send([{ name: 'ingram_[x](y).pdf', bytes: samplePdf() }])).toContain('Kept ingram\\_')
  await chat.follow([
    [press('Check'), /Ready|Not ready/],
    [press('Change details'), 'Details of the claim'],
    [press('Change this value', { what: 'venue' }), 'Where did it take place?'],
    [press('Continue', { venue: 'Munich' }), 'Where it took place: Munich'],
    ['submitted', 'You submitted it in Partner Center'],
    ['I will do it tomorrow', 'Please enter the claim number'],
    ['CLM-0099 on 19 January 2027', 'Submitted in Partner Center as CLM-0099'],
  ])
  expect(await chat.claim()).toMatchObject({ status: 'handed-over', body: { claimNumber: 'CLM-0099' } })
})
