import type { Text } from './text'

type Words = Readonly<Record<string, unknown>>

const isGroup = (value: unknown): value is Words => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The words with others laid over them, wherever there are any. */
function laidOver(words: Words, over: Words): Words {
  const changed = Object.entries(over).map(([key, value]) => {
    const before = words[key]
    return [key, isGroup(value) && isGroup(before) ? laidOver(before, value) : value] as const
  })
  return { ...words, ...Object.fromEntries(changed) }
}

const made = new WeakMap<Text, Text>()

/** The words of a language as the tab says them: nothing in them asks to be typed or sent in a chat. */
export function textInTab(text: Text): Text {
  const known = made.get(text)
  if (known) return known
  // Its type says that each of `instead` stands for one of the same type.
  const inTab = laidOver(text as unknown as Words, text.instead as unknown as Words) as unknown as Text
  made.set(text, inTab)
  return inTab
}
