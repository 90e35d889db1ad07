import type { ChecklistItem } from '../checklist'
export function matchRequestItem(
  _words: string,
  _items: readonly ChecklistItem[],
): { itemId?: string; confidence: 'certain' | 'likely' | 'none'; phrase?: string } {
  return { confidence: 'none' }
}
