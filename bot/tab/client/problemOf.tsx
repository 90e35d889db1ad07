import type { TabShellText } from '../../../cards/text/tabText'
import { Refused } from './api'
import { NoHost, SignInRefused } from './host'

/** What to say of a failure: a title, a sentence, and a code if there is one. */
export function problemOf(words: TabShellText, error: unknown): { title: string; body: string } {
  if (error instanceof NoHost) return words[error.why]
  if (error instanceof SignInRefused) return words[error.why]
  if (!(error instanceof Refused)) return words.failed
  if (error.status === 401) return words.noAccess
  if (error.body.code === 'noChat') return words.noChat
  const { title, body, code } = words.failed
  return { title, body: error.body.code ? `${body} ${code} ${error.body.code}.` : body }
}
