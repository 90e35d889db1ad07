import { basisSentence } from '../../cards/basisSentence'
import { claimTitle } from '../../cards/claimTitle'
import { csrHours } from '../../cards/csr/csrHours'
import { csrLineWords } from '../../cards/csr/csrLineWords'
import { moneyList } from '../../cards/moneyList'
import { optionWords } from '../../cards/text/optionWords'
import type { Text } from '../../cards/text/text'
import { overviewBasis } from '../../rules/check/checkSubject'
import type { CoOpClaim } from '../../rules/claim'
import { claimPeriod } from '../../rules/claimPeriod'
import type { Csr } from '../../rules/csr/csr'
import { csrTotals } from '../../rules/csr/csrTotals'
import { labelledTable } from '../package/labelledTable'
import type { PdfPen, PdfTable } from '../package/pdfPen'
import { taggedPdf } from '../package/taggedPdf'

const between = (from: string, to: string) => (from === to ? from : `${from} – ${to}`)

/** Statement and signature with the longest names, in lines: what is signed stands on the page of the signature. */
const signedLines = 22

/** Room for a pen. */
const blank = '_'.repeat(36)

/** What the work was for; dates are ISO, so that they read alike everywhere. */
function activityTable(text: Text, { body }: CoOpClaim): PdfTable {
  const { questions, values } = text
  const { program, activity, title, dates, venue, location, partnerId } = body.answers
  const period = claimPeriod(body)
  const rows = [
    [questions.activity.short, activity && optionWords(text, 'activity', activity).title],
    [questions.title.short, title],
    [questions.dates.short, dates && between(dates.from, dates.to)],
    [questions.venue.short, venue],
    [questions.program.short, program && optionWords(text, 'program', program).title],
    [questions.location.short, location],
    [questions.partnerId.short, partnerId],
    [values.usagePeriod, period && between(period.from, period.to)],
  ]
  return labelledTable(rows.flatMap(([label = '', value]) => (value ? [{ label, value }] : [])))
}

function linesTable(text: Text, { lines }: Csr): PdfTable {
  const { columns, notSaid } = text.csr.document
  return {
    widths: [0.07, 0.12, 0.18, 0.23, 0.09, 0.17, 0.14],
    head: [...columns],
    rows: lines.map((line, index) => {
      const { number, person, role, task, hours, rate, amount, basis } = csrLineWords(text, line, index + 1)
      return [number, line.servedOn, `${person}\n${role}`, task, hours, `${rate}\n${basis || notSaid}`, amount]
    }),
  }
}

function totalsTable(text: Text, { lines }: Csr): PdfTable {
  const { totalColumns, everybody } = text.csr.document
  const { people, hours, sums } = csrTotals(lines)
  const row = (who: string, sum: { hours: number; sums: typeof sums }) => [
    who,
    csrHours(text, sum.hours),
    moneyList(text, sum.sums),
  ]
  return {
    widths: [0.5, 0.2, 0.3],
    head: [...totalColumns],
    rows: [...(people.length > 1 ? people : []).map((one) => row(one.person, one)), row(everybody, { hours, sums })],
    labelled: true,
  }
}

/** Name, role and date as far as they are known, else with room for a pen; the signature is always one's own. */
function signatureTable({ csr }: Text, { signer, signedOn }: Csr): PdfTable {
  const { document: words } = csr
  return labelledTable([
    { label: words.name, value: signer?.name ?? blank },
    { label: words.role, value: signer?.role ?? blank },
    { label: words.on, value: signedOn ?? blank },
    { label: words.signature, value: `\n${blank}` },
  ])
}

function section(pen: PdfPen, heading: string, table: PdfTable): void {
  pen.heading('H2', heading, table)
  pen.table(table)
}

/**
 * Draws the Certification Statement and Report of a claim for a person to sign: the activity, the statement, the lines,
 * their sums and room for the signature. It says whose document it is and never claims to be Microsoft's form; that a
 * CSR is needed is published (co-op claims overview), what it has to contain is not. The same claim gives the same bytes.
 */
export async function csrPdf(text: Text, claim: CoOpClaim, csr: Csr): Promise<Buffer> {
  const { document: words } = text.csr
  const title = claimTitle(text, claim)
  const frame = { title: words.title, language: text.language, footer: words.footer(title) }
  return taggedPdf(frame, (pen) => {
    pen.heading('H1', words.title)
    pen.paragraph(words.notAForm)
    section(pen, words.activity, activityTable(text, claim))
    section(pen, words.linesHeading, linesTable(text, csr))
    section(pen, words.totalsHeading, totalsTable(text, csr))
    pen.room(signedLines)
    pen.heading('H2', words.statementHeading)
    for (const sentence of words.statement) pen.paragraph(sentence)
    pen.paragraph(words.requirement(basisSentence(text, overviewBasis)))
    section(pen, words.signatureHeading, signatureTable(text, csr))
  })
}
