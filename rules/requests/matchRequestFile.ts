import { plainWords } from '../policy/plainWords'
import type { DocumentationRequest } from './documentationRequest'
import { isAnswered } from './requestProgress'

/** Words this short tell nothing: `the`, `pdf`. */
const telling = 4

const wordsIn = (text: string) =>
  plainWords(text)
    .split(' ')
    .filter((word) => word.length >= telling)

/** The thing a file seems to answer: the one whose words are in its name, else the only one without an answer. */
export function matchRequestFile({ body }: Pick<DocumentationRequest, 'body'>, name: string): string | undefined {
  const inName = new Set(wordsIn(name.replace(/[_.-]+/g, ' ')))
  const ranked = body.items
    .map((item) => ({ item, shared: wordsIn(item.words).filter((word) => inName.has(word)).length }))
    .sort((one, other) => other.shared - one.shared)
  const [first, second] = ranked
  if (first && first.shared > 0 && first.shared > (second?.shared ?? 0)) return first.item.id
  const [only, ...others] = body.items.filter((item) => !isAnswered(item))
  return others.length === 0 ? only?.id : undefined
}
