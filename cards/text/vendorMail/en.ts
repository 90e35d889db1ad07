import type { VendorMailText } from './vendorMailText'

export const en: VendorMailText = {
  subject: (title, due) => `Subject: Invoice for “${title}”, needed by ${due}`,
  greeting: (payee) => `Dear ${payee} team,`,
  opening: (title, dates, what) =>
    `We are preparing a marketing claim for our activity “${title}” (${dates}). For this we need your invoice for “${what}”. Please make sure that it shows the following:`,
  invoice: {
    billTo: 'made out to us: [company name and address]',
    numberAndDate: 'the invoice number and the invoice date',
    vendor: 'your company name, address and tax number',
    served: (dates) => `the dates of service: ${dates}`,
    linePerService: 'a separate line for each service',
    separateLines: 'separate lines for catering, for alcohol and for tax',
    amounts: (currency) => `the currency (${currency}), the net amount, the tax and the gross total`,
  },
  corrected:
    'If you have already sent us an invoice that lacks any of this, we would be grateful for a corrected version.',
  proofsToo: 'Please also send us the following, as far as you have it:',
  proofs: {
    publishedCopy: 'a copy of the piece as it was published, broadcast or sent out, with the date',
    adScreenshot: 'screenshots of the running ads, with the date visible',
    pageScreenshot: 'screenshots of the finished web pages, with the web address visible',
    distribution: 'proof of distribution, with the date and the number of recipients',
    reach: 'the estimated reach',
    results: 'a summary of the results, for example impressions, clicks and leads',
    script: 'the call script that was used',
    callResults: 'the number of calls made and of contacts reached',
    statementOfWork: 'the statement of work',
    photos: 'photos taken on site',
    delivery: 'the proof of delivery',
    deliverables: 'samples of what was delivered',
    courseCode: 'the course or exam code and the completion date',
  },
  due: (on) => `Please send everything by ${on}.`,
  reference: (title) => `Our reference: ${title}`,
  referenceWithInvoice: (title, invoiceNumber) => `Our reference: ${title}; your invoice ${invoiceNumber}`,
  thanks: 'Thank you very much for your help.',
  closing: 'Kind regards,',
  signature: ['[Your name]', '[Your company]'],
}
