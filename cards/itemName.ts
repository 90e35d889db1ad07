import type { ChecklistItem } from '../rules/checklist'
import { evidenceLabel } from './text/evidenceLabel'
import type { Text } from './text/text'

/** What an item of the checklist is called. */
export function itemName(text: Text, { activity, row }: Pick<ChecklistItem, 'activity' | 'row'>): string {
  return evidenceLabel(text.catalogue, activity, row.id).name
}
