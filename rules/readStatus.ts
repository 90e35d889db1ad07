import { plainWords } from './policy/plainWords'
import { withinOneTypo } from './policy/withinOneTypo'
import { type StatusNamed, statusesNamed } from './statusNamed'

/** Below eight letters one letter makes another word. */
const lettersForTypo = 8

const means = (typed: string, name: string) =>
  typed === name || (name.length >= lettersForTypo && withinOneTypo(typed, name))

/**
 * The status that a person's words name. They have to be the name as a whole: "not approved" is not approved. Undefined
 * when they name none.
 * @param words for each status what it is called.
 */
export function readStatus(
  typed: string,
  words: Readonly<Record<StatusNamed, readonly string[]>>,
): StatusNamed | undefined {
  const said = plainWords(typed.slice(0, 100))
  return statusesNamed.find((status) => words[status].some((name) => means(said, plainWords(name))))
}
