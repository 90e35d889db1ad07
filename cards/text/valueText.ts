/** Headings and labels of the values for Partner Center, on the hand-off card and in the package's index. */
export interface ValueText {
  headings: {
    claim: string
    activity: string
    invoices: string
    csr: string
    proof: string
    metrics: string
    additional: string
  }
  usagePeriod: string
  total: string
  tax: string
  claimed: string
  invoiceLine: (payee: string, what: string) => string
  invoiceNumber: (number: string) => string
  amounts: (gross: string, claimed: string, tax: string) => string
  fileNumbers: (names: string) => string
  confirmed: string
  none: string
  notApplicable: (reason: string) => string
  override: string
  index: {
    subtitle: string
    files: string
    columns: [string, string, string]
    footer: string
    status: string
    deadline: string
  }
}
