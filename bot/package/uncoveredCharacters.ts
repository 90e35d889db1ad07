import { type FontCatalogue, fontCatalogue } from './fontCatalogue'

/**
 * The characters of a text that our PDFs cannot show as they are: they appear as their base letter, or as `?`.
 * @returns each such character once, in order of appearance; control characters and line breaks are not counted
 */
export function uncoveredCharacters(text: string, fonts: FontCatalogue = fontCatalogue(400)): string[] {
  const visible = [...new Set(text.normalize('NFC').replace(/\p{Cc}/gu, ''))]
  return visible.filter((character) => !fonts.faceFor(character.codePointAt(0) ?? 0))
}
