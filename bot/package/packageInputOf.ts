import { claimTitle } from '../../cards/claimTitle'
import { fileSlug } from '../../cards/fileSlug'
import { handOffValues } from '../../cards/handOffValues'
import { itemName } from '../../cards/itemName'
import type { Text } from '../../cards/text/text'
import { checklist } from '../../rules/checklist'
import type { CoOpClaim } from '../../rules/claim'
import { clockDate } from '../../rules/clocks'
import { numberFiles } from '../../rules/fileNumbers'
import type { KeptFile } from '../../rules/keptFile'
import type { Policy } from '../../rules/policy/policyTypes'
import type { HistoryEvent } from '../claims/ports'
import type { PackageInput } from './packageInput'

/** Everything a package is made of; the same claim gives the same input, so the same bytes. */
export interface PackageSource {
  claim: CoOpClaim
  policy: Policy
  files: readonly KeptFile[]
  history: readonly HistoryEvent[]
  holidays: readonly string[]
}

function fileRows(text: Text, items: ReturnType<typeof checklist>, files: readonly KeptFile[]): PackageInput['files'] {
  return numberFiles(items).flatMap(({ number, fileId, items: served, notes }) => {
    const file = files.find(({ id }) => id === fileId)
    if (!file) return []
    const note = notes.join('; ')
    const { name, extension, sha256, size } = file
    return [
      {
        number,
        slug: served[0]?.row.id ?? 'file',
        name,
        extension,
        sha256,
        size,
        shows: served.map((item) => itemName(text, item)),
        ...(note ? { note } : {}),
      },
    ]
  })
}

/** What a reviewer's history shows: when (ISO, UTC), who (id), what (code), and the chain's hash. */
const historyRows = (history: readonly HistoryEvent[]): PackageInput['history'] =>
  history.map(({ at, by, code, params, hash }) => ({
    at: new Date(at).toISOString(),
    who: by,
    what: code,
    detail: JSON.stringify(params),
    hash,
  }))

/** How many entries the history had, and the hash of the last: whoever has the package can hold the bot to it. */
function historyLine(text: Text, history: readonly HistoryEvent[]): string[] {
  const last = history.at(-1)
  return last ? [text.history.inIndex(text.formats.number(last.seq), last.hash)] : []
}

/** Turns a claim into the content of its package, in the person's language; dates are ISO. */
export function packageInputOf(text: Text, { claim, policy, files, history, holidays }: PackageSource): PackageInput {
  const items = checklist(claim.body, policy)
  const rows = fileRows(text, items, files)
  const numbers = Object.fromEntries(
    numberFiles(items).map(({ fileId, number }) => [fileId, String(number).padStart(2, '0')]),
  )
  const { index } = text.values
  const title = claimTitle(text, claim)
  const claimBy = clockDate(claim, 'claim-by', holidays)
  const { package: _made, ...body } = claim.body
  // Packing itself is no part of what is packed: a package made twice of one claim is one package.
  const packed = history.filter(({ code }) => code !== 'packed')
  return {
    name: `${fileSlug(title) || 'claim'}.zip`,
    language: text.language,
    title,
    subtitle: [index.subtitle, ...(claimBy ? [`${index.deadline}: ${claimBy}`] : []), ...historyLine(text, packed)],
    sections: handOffValues(text, claim, items, numbers).map(({ heading, rows: lines }) => ({
      heading,
      rows: [...lines],
    })),
    fileTable: { heading: index.files, columns: index.columns },
    files: rows,
    footer: index.footer,
    claim: { id: claim.id, ...body },
    history: historyRows(packed),
  }
}
