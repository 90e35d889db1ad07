import type { ChecklistItem } from '../checklist'
export interface ReadRequest {
  items: { words: string; itemId?: string; confidence: 'certain' | 'likely' | 'none'; phrase?: string }[]
  kind: 'review' | 'originals'
  dueOn?: string
  reference?: string
}
export function readRequest(text: string, _items: readonly ChecklistItem[], _context: { today: string }): ReadRequest {
  return {
    items: text
      .split('\n')
      .filter(Boolean)
      .map((words) => ({ words: words.trim().slice(0, 500), confidence: 'none' as const })),
    kind: 'review',
  }
}
