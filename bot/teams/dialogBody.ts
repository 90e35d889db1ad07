import type { DialogAnswer } from '../../dialogs/turn'

/**
 * What a `task/fetch` or `task/submit` is answered with: a page in the dialog (TaskInfo, wrapped), or words in its place.
 * The page is also what a client without dialogs opens in a browser.
 */
export function dialogBody(answer: DialogAnswer): object {
  if (answer.show === 'words') return { task: { type: 'message', value: answer.text } }
  const { title, url } = answer
  return { task: { type: 'continue', value: { title, url, fallbackUrl: url, width: 'large', height: 'large' } } }
}
