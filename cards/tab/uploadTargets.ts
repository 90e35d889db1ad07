import type { ChecklistItem } from '../../rules/checklist'
import { targetWord } from '../../rules/requests/answerTarget'
import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import { itemChoices } from '../itemChoices'
import type { Text } from '../text/text'

/** Something files can be sent for; `value` goes with the upload. */
export interface UploadTarget {
  value: string
  title: string
}

/** What files can be sent for: items that take files, and what reviewers wait for. */
export function uploadTargets(
  text: Text,
  items: readonly ChecklistItem[],
  asked: readonly DocumentationRequest[],
): UploadTarget[] {
  const takesFiles = items.filter(({ row }) => row.answer !== 'metric' && row.answer !== 'text')
  const open = asked.filter(({ state }) => state === 'open' || state === 'ready')
  const answers = open.flatMap(({ id: requestId, body }) =>
    body.items.map(({ id, words }, index) => ({
      value: targetWord({ kind: 'request', requestId, item: id }),
      title: text.tabClaim.asked(text.formats.number(index + 1), words.slice(0, 80)),
    })),
  )
  return [...itemChoices(text, takesFiles).map(({ title, value }) => ({ title, value })), ...answers]
}
