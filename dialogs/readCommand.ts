import { type CommandKey, type CommandText, commandKeys } from '../cards/text/commandText'

/** A typed command and the words that stood for its places: `{item}` → `item`. */
export interface Command {
  key: CommandKey
  words: Record<string, string>
}

/** Case, accents, width, quotes and final punctuation do not matter; the words of a place keep theirs. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

const trimmed = (text: string) =>
  text
    .trim()
    .replace(/^[/!\s]+(?=\p{L})/u, '')
    .replace(/[\s.!。！]+$/u, '')

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

interface Pattern {
  key: CommandKey
  expression: RegExp
  places: string[]
  /** Letters that have to match as written; the most telling pattern wins. */
  weight: number
}

/** Names are short; what follows a colon is what is said of an item or to a person, whatever words are in it. */
const shortPlaces: Record<string, string> = {
  claim: '(.{1,80}?)',
  item: '([^:：]{1,80}?)',
  other: '([^:：]{1,80}?)',
  person: '([^:：]{1,80}?)',
}

function compile(key: CommandKey, pattern: string): Pattern {
  const places = [...pattern.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
  const fixed = pattern.split(/\{\w+\}/).map((part) => literal(folded(part)).replace(/'/g, "'?"))
  const place = (name = '') => shortPlaces[name] ?? '(.+?)'
  const source = fixed.map((part, index) => (index === 0 ? part : place(places[index - 1]) + part)).join('')
  return {
    key,
    expression: new RegExp(`^${source}[?？]?$`, 's'),
    places,
    weight: fixed.join('').length - places.length,
  }
}

const compiled = new WeakMap<CommandText, Pattern[]>()

function patternsOf(commands: CommandText): Pattern[] {
  const known = compiled.get(commands)
  if (known) return known
  const patterns = commandKeys
    .flatMap((key) => commands.patterns[key].map((pattern) => compile(key, pattern)))
    .sort((one, other) => other.weight - one.weight)
  compiled.set(commands, patterns)
  return patterns
}

/** The words of a place as they were typed, found by their folded form. */
function asTyped(original: string, part: string): string {
  const start = folded(original).indexOf(part)
  const sameLength = folded(original).length === original.length
  return sameLength && start >= 0 ? original.slice(start, start + part.length).trim() : part.trim()
}

/**
 * Reads a typed message as a command; undefined when it is none. With `exactOnly`, patterns with places do not count:
 * a free answer such as a title must not be taken for a command.
 */
export function readCommand(message: string, commands: CommandText, exactOnly = false): Command | undefined {
  if (message.length > 4000) return undefined
  const original = trimmed(message).replace(/\s+/g, ' ')
  // "?" alone is a command, and all punctuation.
  const typed = trimmed(folded(original)) || message.trim()
  for (const { key, expression, places } of patternsOf(commands)) {
    const match = exactOnly && places.length > 0 ? null : expression.exec(typed)
    if (!match) continue
    const words = places.map((name, index) => [name, asTyped(original, match[index + 1] ?? '')])
    return { key, words: Object.fromEntries(words) }
  }
  return undefined
}
