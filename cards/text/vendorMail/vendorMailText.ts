import type { VendorProof } from '../../../rules/vendorMailProofs'

/**
 * A mail to a vendor in one language. Plain text, no Markdown: names, titles and dates arrive as they are to be read,
 * and the whole is made safe afterwards.
 */
export interface VendorMailText {
  /** The whole line, with the word for a mail's subject. */
  subject(title: string, due: string): string
  greeting(payee: string): string
  opening(title: string, dates: string, what: string): string
  /** What the invoice has to show, one line each. */
  invoice: {
    billTo: string
    numberAndDate: string
    vendor: string
    served(dates: string): string
    linePerService: string
    separateLines: string
    amounts(currency: string): string
  }
  corrected: string
  proofsToo: string
  proofs: Record<VendorProof, string>
  due(on: string): string
  reference(title: string): string
  referenceWithInvoice(title: string, invoiceNumber: string): string
  thanks: string
  closing: string
  /** For the sender to fill in, one line each. */
  signature: readonly [string, string]
}
