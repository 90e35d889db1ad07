import { english } from './en/english'
import { languages } from './languages'
import type { Text } from './text'

/** The words for a person's locale (BCP 47 tag, as Teams sends it); English for a language that we do not speak. */
export function textFor(locale: string | undefined): Text {
  const tag = (locale ?? '').toLowerCase()
  return languages.get(tag) ?? languages.get(tag.split('-')[0] ?? '') ?? english
}
