import type { ChecklistItem } from '../../rules/checklist'
import type { Text } from '../text/text'

/** What was sent for a requirement, as typed: files by name, figures, words, or why it does not apply. */
export function sentInWords(text: Text, { given }: ChecklistItem, fileNames: Readonly<Record<string, string>>): string {
  const { dispute } = text.money
  if (given.notApplicable) return dispute.notApplicable(given.notApplicable.reason)
  const ids = [...given.files.map(({ fileId }) => fileId), ...(given.confirmed?.fileId ? [given.confirmed.fileId] : [])]
  const files = [...new Set(ids)].flatMap((id) => fileNames[id] ?? [])
  const parts = [
    ...files,
    ...Object.values(given.metrics ?? {}).map(String),
    ...(given.text ? [given.text] : []),
    ...(given.confirmed && !given.confirmed.fileId ? [dispute.shown] : []),
  ]
  return parts.length > 0 ? dispute.sent(text.formats.list(parts)) : dispute.nothingSent
}
