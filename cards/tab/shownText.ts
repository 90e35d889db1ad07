import { verbatim } from '../elements/verbatim'

/** Longest title or name that the tab shows; what is longer ends in `…`. */
const mostCharacters = 200

/** What a person typed, on one line and without characters that nobody sees. The page shows it as text, never as HTML. */
export function shownText(text: string): string {
  return verbatim(text, mostCharacters)
}
