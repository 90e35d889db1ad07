import type { Params } from '../../../../rules/outcome'
import type { Reason } from '../../../../rules/reasons'
import type { PageWords } from './pageWords'

/** Why a cell cannot be read, as it is said in a table; where that is no different, in the words of the chat. */
export function cellSentence(
  { tabPages: { table }, reasons }: Pick<PageWords, 'tabPages' | 'reasons'>,
  reason: Reason,
  params: Params,
): string {
  if (reason === 'notAChoice' || reason === 'severalChoices') return table.notInList
  if (reason === 'emptyText' || reason === 'cannotSkip') return table.needed
  return reasons[reason](params)
}
