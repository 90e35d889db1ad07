import type { ChecklistItem } from '../checklist'

/**
 * What is written for an item, by the inputs of its form: `text`, `note`, `m.<metric>`, and `confirmFile` (the file that
 * shows it, or `none`); empty where nothing is.
 */
export function writtenValues({ row, given }: ChecklistItem): Record<string, string> {
  const { text = '', note = '', metrics = {}, confirmed } = given
  const figures = (row.metrics ?? []).map(({ id }) => [`m.${id}`, String(metrics[id] ?? '')])
  return { text, note, confirmFile: confirmed ? (confirmed.fileId ?? 'none') : '', ...Object.fromEntries(figures) }
}
