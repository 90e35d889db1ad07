import type { ActionOpenUrl, ActionPage, ButtonData } from '../card'
import type { CardContext } from '../cardContext'
import { openUrl } from './openUrl'

/**
 * A button that opens a page of the tab: as a dialog in Teams, by its address in local mode, where there are no dialogs.
 * None where there is no tab: the forms on the cards do the same.
 */
export function pageButton(
  { pages, nonce }: CardContext,
  title: string,
  { data, path }: { data: ButtonData; path: string },
): (ActionPage | ActionOpenUrl)[] {
  if (!pages) return []
  if (pages.open === 'byAddress') return openUrl(title, pages.address(path))
  const sent = { ...data, nonce: nonce(), msteams: { type: 'task/fetch' } } as const
  // What stands half typed on the card is no part of it.
  return [{ type: 'Action.Submit', title, data: sent, associatedInputs: 'none' }]
}
