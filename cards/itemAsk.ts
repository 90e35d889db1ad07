import type { ChecklistItem } from '../rules/checklist'
import { evidenceLabel } from './text/evidenceLabel'
import type { Text } from './text/text'

/** What exactly to send or write for an item, and what a reviewer looks for: one sentence. */
export function itemAsk(text: Text, { activity, row }: Pick<ChecklistItem, 'activity' | 'row'>): string {
  return evidenceLabel(text.catalogue, activity, row.id).ask
}
