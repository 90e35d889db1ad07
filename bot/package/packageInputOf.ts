import { claimTitle } from '../../cards/claimTitle'
import { fileSlug } from '../../cards/fileSlug'
import { handOffValues } from '../../cards/handOffValues'
import type { Text } from '../../cards/text/text'
import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { clockDate } from '../../rules/clocks'
import { numberFiles } from '../../rules/fileNumbers'
import type { KeptFile } from '../../rules/keptFile'
import type { Policy } from '../../rules/policy/policyTypes'
import type { HistoryEvent } from '../claims/ports'
import { type ClaimFile, claimFiles } from './claimFiles'
import { historyRows } from './historyRows'
import { labelledTable } from './labelledTable'
import type { PackageInput } from './packageInput'
import type { PdfTable } from './pdfPen'

/** Everything a package is made of; the same claim gives the same input, so the same bytes. */
export interface PackageSource {
  claim: CoOpClaim
  policy: Policy
  files: readonly KeptFile[]
  history: readonly HistoryEvent[]
  holidays: readonly string[]
}

const fileTable = (text: Text, files: readonly ClaimFile[]): PdfTable => ({
  widths: [0.08, 0.44, 0.48],
  head: text.values.index.columns,
  rows: files.map(({ number, packed, shows, note }) => [
    String(number),
    packed,
    [...shows, ...(note ? [note] : [])].join('\n'),
  ]),
})

/** How many entries the history had, and the hash of the last: whoever has the package can hold the bot to it. */
function historyLine(text: Text, history: readonly HistoryEvent[]): string[] {
  const last = history.at(-1)
  return last ? [text.history.inIndex(text.formats.number(last.seq), last.hash)] : []
}

/** Turns a claim into the content of its package, in the person's language; dates are ISO. */
export function packageInputOf(text: Text, { claim, policy, files, history, holidays }: PackageSource): PackageInput {
  const items = checklist(claim.body, policy)
  const rows = claimFiles(text, items, files)
  const numbers = Object.fromEntries(
    numberFiles(items).map(({ fileId, number }) => [fileId, String(number).padStart(2, '0')]),
  )
  const { index } = text.values
  const title = claimTitle(text, claim)
  const claimBy = clockDate(claim, 'claim-by', holidays)
  const { package: _made, ...body } = claim.body
  const values = handOffValues(text, claim, items, numbers)
  // Packing itself is no part of what is packed.
  const told = history.filter(({ code }) => code !== 'packed')
  return {
    name: `${fileSlug(title) || 'claim'}.zip`,
    language: text.language,
    sheet: {
      name: 'index.pdf',
      title,
      subtitle: [index.subtitle, ...(claimBy ? [`${index.deadline}: ${claimBy}`] : []), ...historyLine(text, told)],
      parts: [
        ...values.map(({ heading, rows: lines }) => ({ heading, table: labelledTable(lines) })),
        { heading: index.files, table: fileTable(text, rows) },
      ],
      footer: index.footer,
    },
    files: rows,
    data: { name: 'claim.json', value: { id: claim.id, ...body } },
    history: historyRows(history),
  }
}
