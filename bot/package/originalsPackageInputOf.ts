import { claimTitle } from '../../cards/claimTitle'
import type { Text } from '../../cards/text/text'
import { clockDate } from '../../rules/clocks'
import { historyRows } from './historyRows'
import { labelledTable } from './labelledTable'
import { originalFiles } from './originalFiles'
import type { PackageInput } from './packageInput'
import type { PdfTable } from './pdfPen'
import { requestJson } from './requestJson'
import { requestPackageName } from './requestPackageName'
import { requestRows } from './requestRows'
import type { RequestSource } from './requestSource'

/** A hash in four equal lines, so that two of them can be compared by eye. */
const hashLines = (sha256: string) => sha256.match(/.{1,16}/g)?.join('\n') ?? ''

const fileTable = (text: Text, files: ReturnType<typeof originalFiles>): PdfTable => ({
  // Four lines are a hash: it stays in one piece.
  together: 4,
  widths: [0.07, 0.31, 0.28, 0.12, 0.22],
  head: text.answerSheet.originals.columns,
  rows: files.map(({ number, packed, shows, note, size, sha256 }) => [
    String(number),
    packed,
    [...shows, ...(note ? [note] : [])].join('\n'),
    text.formats.bytes(size),
    hashLines(sha256),
  ]),
})

function factRows(text: Text, source: RequestSource, size: number, files: number) {
  const { originals, labels } = text.answerSheet
  const { claim, holidays, request } = source
  const keepUntil = clockDate(claim, 'keep-until', holidays)
  const lastDay = claim.body.answers.dates?.to
  const head = historyRows(source.history).at(-1)?.hash
  return [
    ...requestRows(text, source),
    { label: labels.asked, value: request.body.text },
    { label: originals.count, value: originals.filesAndSize(files, text.formats.bytes(size)) },
    ...(keepUntil && lastDay ? [{ label: originals.keepUntil, value: originals.keptUntil(keepUntil, lastDay) }] : []),
    ...(head ? [{ label: originals.history, value: head }] : []),
  ]
}

/**
 * Turns a request for the originals (kept for 24 months from the activity) into the content of its package: every
 * original with its whole hash, an index of them, the request and the claim's history; dates are ISO.
 * Throws when the row of a file is missing.
 */
export function originalsPackageInputOf(text: Text, source: RequestSource): PackageInput {
  const { originals, request } = text.answerSheet
  const files = originalFiles(text, source)
  const size = files.reduce((sum, file) => sum + file.size, 0)
  return {
    name: requestPackageName(text, source.claim, source.request, 'originals'),
    language: text.language,
    sheet: {
      name: 'index.pdf',
      title: claimTitle(text, source.claim),
      subtitle: [originals.subtitle],
      parts: [
        { heading: request, table: labelledTable(factRows(text, source, size, files.length), 0.22) },
        { heading: originals.files, table: fileTable(text, files) },
      ],
      footer: originals.footer,
    },
    files,
    data: requestJson(source.request),
    history: historyRows(source.history),
  }
}
