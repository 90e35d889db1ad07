import type { VendorMailFacts } from '../../rules/vendorMailFacts'
import type { VendorMailLanguage } from '../../rules/vendorMailLanguages'
import { plain } from '../elements/plain'
import { formatsFor } from '../text/formatsFor'
import { vendorMailTexts } from '../text/vendorMail/vendorMailTexts'

/** Three names and the words around them. */
const longestLine = 1500

const line = (text: string) => plain(text, longestLine)
// Clients join lines that no blank one parts; items of a list keep to themselves.
const bullets = (items: readonly string[]) => items.map((item) => `- ${line(item)}`).join('\n')

/**
 * The mail to a vendor as one message: subject, then body, in the vendor's language, Markdown-safe and with a blank line
 * between paragraphs, so that it can be copied whole.
 */
export function vendorMail(language: VendorMailLanguage, facts: VendorMailFacts): string {
  const words = vendorMailTexts[language]
  const { date, period } = formatsFor(language)
  const { invoice, proofs } = words
  const { title, payee, what, invoiceNumber } = facts
  const due = date(facts.dueOn)
  const wanted = [
    invoice.billTo,
    invoice.numberAndDate,
    invoice.vendor,
    invoice.served(period(facts.served.from, facts.served.to)),
    invoice.linePerService,
    invoice.separateLines,
    invoice.amounts(facts.currency),
  ]
  const alsoWanted = facts.proofs.map((proof) => proofs[proof])
  const reference = invoiceNumber ? words.referenceWithInvoice(title, invoiceNumber) : words.reference(title)
  const end = [words.corrected, ...(alsoWanted.length > 0 ? [words.proofsToo] : [])]
  return [
    line(words.subject(title, due)),
    line(words.greeting(payee)),
    line(words.opening(title, period(facts.dates.from, facts.dates.to), what)),
    bullets(wanted),
    ...end.map(line),
    ...(alsoWanted.length > 0 ? [bullets(alsoWanted)] : []),
    ...[words.due(due), reference, words.thanks, words.closing, ...words.signature].map(line),
  ].join('\n\n')
}
