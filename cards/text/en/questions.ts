import type { QuestionText } from '../questionText'

const yes = { title: 'Yes', also: ['y', 'yep', 'yeah', 'sure', 'correct', 'true'] }
const no = { title: 'No', also: ['n', 'nope', 'not', 'none', 'false'] }
const unsure = {
  title: 'I do not know yet',
  also: ['unsure', 'not sure', 'no idea', "don't know", 'dont know', 'i do not know', 'maybe', '?'],
}

/** English words of every question. */
export const questions: QuestionText = {
  program: {
    label: 'Which incentive program is the claim for?',
    short: 'Program',
    hint: 'Take the program under which you see the funds in Partner Center.',
  },
  fundsSeen: {
    label: 'Do you see co-op funds for this program and period in Partner Center?',
    short: 'Co-op funds seen',
    hint: 'Not every program earns co-op funds in every year, and below a minimum small earnings are paid as a rebate instead. Look under Incentives before you spend time here.',
    options: {
      yes: { title: 'Yes, I see them', also: yes.also },
      no: { title: 'No, there are none', also: no.also },
      unsure,
    },
  },
  bankTax: {
    label: 'Are bank and tax details validated in Partner Center for this program and location?',
    short: 'Bank and tax details',
    hint: 'An Incentives admin enters them there. Never send them to me.',
    options: {
      yes: { title: 'Yes, both are validated', also: [...yes.also, 'both'] },
      no: { title: 'No, not yet', also: [...no.also, 'not yet'] },
      unsure: { title: 'I do not know: I will ask an Incentives admin', also: unsure.also },
    },
  },
  category: {
    label: 'What kind of activity was it?',
    short: 'Kind of activity',
    hint: 'You can also type it in your own words: search ads, seminar, demo unit …',
  },
  activity: {
    label: 'Which activity was it?',
    short: 'Activity',
    hint: 'You can also type it in your own words.',
  },
  title: {
    label: 'What shall we call this claim?',
    short: 'Name of the claim',
    hint: 'For your own list of claims. Partner Center does not ask for it.',
    placeholder: 'Cloud security seminar, Seoul',
  },
  partnerId: {
    label: 'What is the PartnerID, as Partner Center shows it?',
    short: 'PartnerID',
    placeholder: '1234567',
  },
  location: {
    label: 'Which location of your company is it, as Partner Center shows it?',
    short: 'Company location',
    placeholder: 'Contoso Korea, Seoul',
  },
  venue: {
    label: 'Where did it take place?',
    short: 'Where it took place',
    hint: 'A city, or "online".',
    placeholder: 'Seoul',
  },
  dates: {
    label: 'When did the activity run, from its first to its last day?',
    short: 'Dates of the activity',
    hint: 'For one day, both dates are the same. An activity across June 30 or December 31 becomes one linked claim for each half-year.',
  },
  seo: {
    label: 'Was it a search engine optimization (SEO) project?',
    short: 'SEO project',
    options: { yes, no },
  },
  channels: {
    label: 'How was it sent?',
    short: 'Sent by',
    hint: 'Choose all that were used.',
    options: {
      mail: { title: 'By mail', also: ['post', 'letter', 'postal', 'direct mail'] },
      email: { title: 'By email', also: ['e-mail', 'newsletter', 'mailing'] },
      sms: { title: 'By SMS', also: ['text', 'text message', 'texts'] },
    },
  },
  components: {
    label: 'Which activities was the campaign made of?',
    short: 'Parts of the campaign',
    hint: 'Choose all. Each brings its own evidence.',
  },
  coreShown: {
    label: 'Do the invitation and agenda show your brand, your contact details and Microsoft content?',
    short: 'Brand, contact and Microsoft content shown',
    hint: 'If not, the presentation has to show them.',
    options: { yes, no },
  },
  airfare: {
    label: 'Is airfare or a train ticket among the costs?',
    short: 'Airfare or train',
    options: { yes, no },
  },
  attendees: {
    label: 'How many people do you claim for?',
    short: 'People claimed for',
    placeholder: '2',
  },
  demoUnit: {
    label: 'Where does the demo unit come from?',
    short: 'Demo unit',
    options: {
      'in-house': { title: 'We built it ourselves', also: ['in house', 'inhouse', 'built', 'own', 'ourselves'] },
      'third-party': { title: 'We bought it', also: ['third party', 'bought', 'vendor', 'supplier', 'purchased'] },
    },
  },
  unitModel: {
    label: 'Which model is the unit?',
    short: 'Model',
    placeholder: 'Surface Hub 3 50"',
  },
  unitSerials: {
    label: 'What are the serial numbers?',
    short: 'Serial numbers',
    placeholder: 'One or several, separated by commas',
  },
  unitQuantity: { label: 'How many units are there?', short: 'Number of units', placeholder: '1' },
  unitRecipient: {
    label: 'Who received the unit?',
    short: 'Recipient',
    placeholder: 'Contoso showroom, Munich',
  },
  unitDeliveredOn: { label: 'When was the unit delivered?', short: 'Delivered on' },
  training: {
    label: 'What was paid for?',
    short: 'Training or exam',
    options: {
      course: { title: 'A course', also: ['course', 'training', 'tuition', 'class'] },
      exam: { title: 'An exam', also: ['exam', 'exams', 'certification', 'test'] },
      mctRenewal: { title: 'The MCT renewal fee', also: ['mct', 'mct renewal', 'renewal'] },
    },
  },
  preApprovedOn: {
    label: 'When did Microsoft give the pre-approval?',
    short: 'Pre-approved on',
    hint: 'It has to be dated before the activity runs.',
  },
  finalApprovedOn: {
    label: 'When did Microsoft give the final approval?',
    short: 'Finally approved on',
    hint: 'It has to be dated before the activity runs.',
  },
  earned: {
    label: 'How much co-op was earned for this usage period, as Partner Center shows it?',
    short: 'Co-op funds earned',
    hint: 'Used only to work out limits that are a percentage of it.',
    placeholder: 'USD 40,000.00',
  },
  costBy: {
    label: 'Who did the work: an outside vendor or your own people?',
    short: 'Work done by',
    options: {
      vendor: {
        title: 'An outside vendor (invoice)',
        also: ['vendor', 'third party', 'supplier', 'agency', 'outside', 'external', 'invoice'],
      },
      own: {
        title: 'Our own people (CSR)',
        also: ['own', 'in house', 'inhouse', 'in-house', 'ourselves', 'internal', 'csr', 'us'],
      },
    },
  },
  costPayee: {
    label: 'Who was paid? For in-house work: who did it?',
    short: 'Vendor, or the person who did the work',
    placeholder: 'Hanbit Events Co., Ltd.',
  },
  costWhat: {
    label: 'What was it for?',
    short: 'What it was for',
    placeholder: 'Room and equipment for one day',
  },
  costExpense: {
    label: 'Which kind of expense is it?',
    short: 'Kind of expense',
    hint: 'Those published for this activity come first.',
  },
  costServed: {
    label: 'When was the service delivered?',
    short: 'Service delivered',
    hint: 'The days on which the work was done, not the date of the invoice.',
  },
  costGross: {
    label: 'What is the total on the invoice, tax included?',
    short: 'Total, tax included',
    hint: 'With its currency. In-house work: its total cost.',
    placeholder: 'EUR 1,250.00',
  },
  costTax: {
    label: 'How much of the total is VAT or other tax?',
    short: 'Tax in it',
    placeholder: '200.00',
  },
  costClaimed: {
    label: 'How much of it do you claim?',
    short: 'Amount claimed',
    hint: 'Leave out what is not eligible, such as alcohol.',
    placeholder: '1,050.00',
  },
  costInvoice: { label: 'What is the invoice number?', short: 'Invoice number', placeholder: '2026-10-118' },
  moreCosts: {
    label: 'Is there another cost to add?',
    short: 'Another cost',
    options: {
      yes: { title: 'Yes, add another cost', also: [...yes.also, 'add', 'another', 'more'] },
      no: { title: 'No, that is all', also: [...no.also, 'done', 'that is all', "that's all", 'finished', 'no more'] },
    },
  },
}
