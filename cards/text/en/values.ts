import type { ValueText } from '../valueText'

export const values: ValueText = {
  headings: {
    claim: 'Create a claim',
    activity: 'Claim details',
    invoices: 'Third-party invoices',
    csr: 'Certification Statement and Report (in-house work)',
    proof: 'Proof of execution and notes',
    metrics: 'Metrics',
    additional: 'Additional information',
  },
  usagePeriod: 'Usage period',
  total: 'Total claimed',
  tax: 'Tax',
  claimed: 'Claimed',
  invoiceLine: (payee, what) => `${payee}: ${what}`,
  invoiceNumber: (number) => `invoice ${number}`,
  amounts: (gross, claimed, tax) =>
    tax ? `${gross} (of which tax ${tax}), claimed ${claimed}` : `${gross}, claimed ${claimed}`,
  fileNumbers: (names) => `Files: ${names}`,
  confirmed: 'confirmed',
  none: 'none',
  notApplicable: (reason) => `Not applicable: ${reason}`,
  override: 'Package made with open findings, because',
  index: {
    subtitle: 'Co-op claim package: index of evidence',
    files: 'Files',
    columns: ['No.', 'File', 'Shows'],
    footer: 'Prepared with Claimwell. The partner submits the claim in Partner Center; nothing was sent to Microsoft.',
    status: 'Status',
    deadline: 'Claim by',
  },
}
