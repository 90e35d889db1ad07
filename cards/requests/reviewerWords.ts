import type { DocumentationRequest } from '../../rules/requests/documentationRequest'
import type { CardButton, CardElement } from '../card'
import type { CardContext } from '../cardContext'
import { bytesIn } from '../elements/bytesIn'
import { line } from '../elements/line'
import { plain } from '../elements/plain'
import { showCard } from '../elements/showCard'

/** In bytes. */
const mostVerbatim = 2500

/** The button that unfolds the reviewer's words as they were given, a line for each of theirs. */
export function reviewerWords({ text }: CardContext, { body }: DocumentationRequest): CardButton {
  const lines = body.text.split('\n').filter((each) => each.trim() !== '')
  const shown: CardElement[] = []
  let left = mostVerbatim
  for (const each of lines) {
    if (left <= 0) break
    shown.push(line(plain(each, Math.max(80, Math.floor((left * each.length) / bytesIn(each)))), { spacing: 'small' }))
    left -= bytesIn(each) + 80
  }
  const isCut = shown.length < lines.length
  const rest = isCut ? [line(text.requests.verbatimCut, { isSubtle: true, size: 'small' })] : []
  return showCard(text.requests.verbatimTitle, [...shown, ...rest])
}
