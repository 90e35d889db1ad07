import { plainWords } from '../policy/plainWords'
import type { DocumentationRequest } from './documentationRequest'
import { isAnswered } from './requestProgress'

/** Words this short tell nothing: `the`, `pdf`; where a letter is a syllable or a word, two of them do. */
const isTelling = (word: string) => word.length >= (/[\p{Script=Latin}\p{N}]/u.test(word) ? 4 : 2)

/** The telling words of a text, each once; several of a thing are the thing: `photos` are a `photo`. */
const wordsIn = (text: string) =>
  new Set(
    plainWords(text)
      .split(' ')
      .filter(isTelling)
      .map((word) => word.replace(/(?<=\p{Script=Latin}{3})s$/u, '')),
  )

/** The thing a file seems to answer: the one whose words are in its name, else the only one without an answer. */
export function matchRequestFile({ body }: Pick<DocumentationRequest, 'body'>, name: string): string | undefined {
  const inName = wordsIn(name)
  const ranked = body.items
    .map((item) => ({ item, shared: [...wordsIn(item.words)].filter((word) => inName.has(word)).length }))
    .sort((one, other) => other.shared - one.shared)
  const [first, second] = ranked
  if (first && first.shared > 0 && first.shared > (second?.shared ?? 0)) return first.item.id
  const [only, ...others] = body.items.filter((item) => !isAnswered(item))
  return others.length === 0 ? only?.id : undefined
}
