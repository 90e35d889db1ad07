import type { CsrText } from '../csrText'

const basisOf = (basis: string) => (basis ? `, ${basis}` : '')

export const csr: CsrText = {
  bases: {
    payroll: { name: 'Payroll cost', also: ['payroll', 'salary', 'wages', 'salary cost', 'gross salary'] },
    'internal-rate': {
      name: 'Agreed internal rate',
      also: ['internal rate', 'agreed rate', 'internal', 'transfer rate', 'cost centre rate'],
    },
    'market-rate': { name: 'Usual market rate', also: ['market rate', 'market', 'list rate', 'list price'] },
  },
  fields: {
    person: { label: 'Who', example: 'Mina Kim' },
    role: { label: 'Role', example: 'event manager' },
    task: { label: 'What they did', example: 'booth set-up' },
    servedOn: { label: 'Day', example: '3 March 2027' },
    hours: { label: 'Hours', example: '7.5 or 7:30' },
    rate: { label: 'Rate an hour', example: '45.00' },
    basis: { label: 'Basis of the rate', example: 'Agreed internal rate' },
  },
  signerFields: {
    name: { label: 'Who signs', example: 'Jun Park' },
    role: { label: 'As what', example: 'managing director' },
    signedOn: { label: 'Signed on', example: '12 March 2027' },
  },
  title: 'In-house work: the lines of the CSR',
  about:
    'Work of your own people is shown by a Certification Statement and Report (CSR). Enter who did what, on which day, for how long and at which rate; I make the document, and a person signs it.',
  none: 'No line is entered yet.',
  lineWho: ({ number, person, role, task }) => `${number} · ${person}, ${role}: ${task}`,
  lineWhat: ({ on, hours, rate, amount, basis }) => `${on}, ${hours} at ${rate}${basisOf(basis)}: ${amount}`,
  moreLines: (n, count) =>
    `${count} more ${n === 1 ? 'line is' : 'lines are'} not shown here. Open one by its number, or make the CSR to see all.`,
  hours: (n) => `${n} h`,
  total: (hours, sum) => `All lines: ${hours}, ${sum}`,
  personTotal: (person, hours, sum) => `${person}: ${hours}, ${sum}`,
  difference: {
    same: ({ lines }) => `The lines come to ${lines}, just what the claim asks for in-house work.`,
    less: ({ by, lines, own }) =>
      `The lines come to ${lines}, but the claim asks for ${own} of in-house work: ${by} is not explained yet.`,
    more: ({ by, lines, own }) =>
      `The lines come to ${lines}, ${by} more than the ${own} that the claim asks for in-house work.`,
    'no-own-work': () =>
      'No cost of this claim is work of your own people yet. Add one (“add cost”), so that it is claimed too.',
    'other-currency': ({ lines, own }) =>
      `The lines are in ${lines}, the in-house work of this claim is in ${own}. Nothing is converted, so I cannot compare them.`,
  },
  signer: (name, role, on) => (on ? `Signed by ${name}, ${role}, on ${on}` : `To be signed by ${name}, ${role}`),
  noSigner: 'Nobody is named yet who signs it.',
  pick: 'Change or remove a line',
  pickChoice: (number, person, task) => `${number} · ${person}: ${task}`,
  add: 'Add a line',
  oneDay: 'One line is one person on one day.',
  typed: (rate) =>
    `You can also type “csr line Mina Kim, event manager, booth set-up, 3 March 2027, 7.5 h at ${rate}”.`,
  lineTitle: (number) => `Line ${number} of the CSR`,
  gone: 'That line is not there any more. These are the lines as they stand now.',
  signerTitle: 'Who signs the CSR',
  signerAbout:
    'Somebody of your company who can answer for it. The day may stay empty: then the document has room for it.',
  locked: 'This claim is closed for changes. You can still have the CSR as a document.',
  say: {
    added: (line) => `I noted: ${line}`,
    changed: (line) => `Changed to: ${line}`,
    removed: (line) => `Removed: ${line}`,
    signer: (name) => `${name} is named as the one who signs the CSR.`,
    noSigner: 'Nobody is named any more who signs the CSR.',
    whichLine: 'Which line? Type its number, for example “csr line 2”. “csr” shows them.',
    noLines: 'There is no line yet, so there is nothing to certify. This is where they are entered.',
    changedSince: (who, when) =>
      `Nothing was saved: ${who} changed the lines at ${when}, after they were shown to you. Here they are as they stand now; press again to save yours.`,
    refused: (field, sentence) => `${field}: ${sentence}`,
    issued: (item) =>
      `Here is the CSR. It counts once somebody has signed it: print it, have it signed, then send the scan (“item ${item}”).`,
    issuedUnlisted: 'Here is the CSR. It counts once somebody has signed it.',
    description: (claim) => `Certification Statement and Report for “${claim}”, to be signed`,
    declined: 'Fine, no file then. Type “make the csr” whenever you want it.',
    uploaded: (name) => `${name} is in your OneDrive. Have it signed, then send me the scan.`,
    uploadFailed: 'The upload to your OneDrive did not work. Type “make the csr” and I offer it again.',
  },
  buttons: {
    enter: 'Enter the lines',
    open: 'Open this line',
    addLine: 'Add this line',
    saveLine: 'Save this line',
    removeLine: 'Remove this line',
    whoSigns: 'Who signs',
    saveSigner: 'Save who signs',
    back: 'All lines',
    issue: 'Make the CSR',
  },
  value: {
    label: 'Lines of the CSR',
    sum: (lines, hours, amount) => `${lines === '1' ? '1 line' : `${lines} lines`}, ${hours}, ${amount}`,
  },
  document: {
    fileName: 'CSR',
    title: 'Certification Statement and Report (CSR)',
    notAForm:
      'Written by the partner with Claimwell. It is not a form of Microsoft’s: where Partner Center offers one of its own, use that.',
    activity: 'The activity',
    statementHeading: 'Statement',
    statement: [
      'I certify for the company that signs below that the work listed here was done by our own people for the activity named above, on the days and for the hours stated; that each rate was worked out on the basis stated; and that none of it is claimed as a cost of a third party, or on another claim.',
      'We keep the records on which this report rests, and show them when we are asked.',
    ],
    requirement: (source) =>
      `Every co-op claim needs invoices for what third parties were paid and a Certification Statement and Report for in-house work. ${source}`,
    linesHeading: 'Report: the work',
    columns: ['No.', 'Day', 'Who', 'What they did', 'Hours', 'Rate an hour', 'Amount'],
    notSaid: 'basis not stated',
    totalsHeading: 'Totals',
    totalColumns: ['Who', 'Hours', 'Amount'],
    everybody: 'All together',
    signatureHeading: 'Signature',
    name: 'Name',
    role: 'Role in the company',
    on: 'Date',
    signature: 'Signature',
    footer: (claim) => `${claim}: Certification Statement and Report. Valid only with a signature.`,
  },
}
